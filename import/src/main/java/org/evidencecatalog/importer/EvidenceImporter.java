package org.evidencecatalog.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.importer.bibliography.SourceKind;
import org.evidencecatalog.importer.results.ResultSheet;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.vocabulary.Vocabulary;

/**
 * Reads files of studies, background sources and vocabulary. Immutable and thread-safe.
 *
 * <p>Formats are recognised by content. Every value that is not plainly read is told as a problem
 * with its place, never dropped or guessed in silence. Memory is bounded by what is kept, not by
 * the length of the files.
 */
public final class EvidenceImporter {
  private static final EvidenceImporter STANDARD = new EvidenceImporter(ImportSettings.standard());

  private final ImportSettings settings;

  private EvidenceImporter(ImportSettings settings) {
    this.settings = settings;
  }

  /** Assumes nothing, with the standard limits and the bundled vocabulary. */
  public static EvidenceImporter standard() {
    return STANDARD;
  }

  /**
   * An importer that also fills the blank cells of a column of studies files, or the column if it
   * is missing. What is filled is kept as an assumption.
   *
   * @param field name of the column, for example {@code intervention}
   * @param value what a blank is read as, written as in a cell
   * @throws IllegalArgumentException if studies files have no such column, it differs in every row,
   *     or it cannot hold the value
   */
  public EvidenceImporter assume(String field, String value) {
    return new EvidenceImporter(settings.with(settings.assumptions().with(field, value)));
  }

  /** An importer with other limits. */
  public EvidenceImporter limits(ImportLimits value) {
    return new EvidenceImporter(settings.with(Objects.requireNonNull(value, "value")));
  }

  /** An importer that starts with another vocabulary. */
  public EvidenceImporter withVocabulary(Vocabulary value) {
    return new EvidenceImporter(settings.with(Objects.requireNonNull(value, "value")));
  }

  /**
   * An importer that takes every file it is given for that format instead of recognising it. Files
   * of a folder are still recognised, and taken for it only if they are not.
   */
  public EvidenceImporter inputFormat(ImportFormat value) {
    return new EvidenceImporter(settings.with(Objects.requireNonNull(value, "value")));
  }

  /**
   * An importer that takes every record of a publication for a study, also where neither a design
   * nor a registry number is stated.
   */
  public EvidenceImporter publicationsAsStudies() {
    return new EvidenceImporter(settings.with(SourceKind.STUDIES));
  }

  /** An importer that takes every record of a publication for a background source. */
  public EvidenceImporter publicationsAsReferences() {
    return new EvidenceImporter(settings.with(SourceKind.REFERENCES));
  }

  /** An importer that reads sheets with columns that the mapping names as studies files. */
  public EvidenceImporter mapping(ColumnMapping value) {
    return new EvidenceImporter(settings.with(value));
  }

  /** An importer that reads that sheet of workbooks, not the first. */
  public EvidenceImporter sheet(String name) {
    return new EvidenceImporter(settings.withSheet(name));
  }

  /**
   * Drafts a mapping for a sheet from its headers, for a person to check: what most likely is a
   * field is mapped to it, each field once; the other columns are left out.
   *
   * @throws ImportException if the file cannot be read at all
   */
  public ColumnMapping suggestMapping(Path file) {
    return ImportRun.suggestMapping(Inputs.of(List.of(file), settings.limits()).get(0), settings);
  }

  /**
   * Reads files and folders.
   *
   * @throws ImportException if one cannot be read at all
   */
  public ImportResult read(Path... paths) {
    return read(Arrays.asList(paths));
  }

  /**
   * Reads files and folders; of a folder its direct children that are data files, by name. Files of
   * vocabulary take effect on all others, wherever they stand; results, appraisals and judgements
   * speak of studies of any of them. A file that is given twice is read once.
   *
   * @throws ImportException if one cannot be read at all: it does not exist, is no text, exceeds a
   *     limit, or was named and has no known format
   */
  public ImportResult read(List<Path> paths) {
    return readAll(Inputs.of(paths, settings.limits()));
  }

  /**
   * Reads files and folders as {@link #read(List)} does, and beside them files of judgements, which
   * are that whatever their columns look like.
   *
   * @throws ImportException if one cannot be read at all
   */
  public ImportResult read(List<Path> paths, List<Path> judgements) {
    return readAll(Inputs.of(paths, judgements, settings.limits()));
  }

  /**
   * Streams one file of studies or background sources into a sink, row by row, so that it may be
   * larger than memory. Sources are not linked, and what other files would add to them is not seen.
   * Sources of formats without keys come last, since their keys depend on all of them; of formats
   * that are no tables the problems come last too.
   *
   * @return what became of the file; empty if the sink cancelled
   * @throws ImportException if it cannot be read at all; what was given to the sink before stays
   *     there
   */
  public Optional<ImportedFile> stream(Path file, ImportSink sink) {
    Input input = Inputs.of(List.of(file), settings.limits()).get(0);
    try {
      return new StreamRun(input, sink).run(settings);
    } catch (IOException e) {
      throw Inputs.unreadable(input.name(), e);
    }
  }

  /**
   * Reads delimited text.
   *
   * @param name what it is called in messages
   * @param bytes the text; it must not change meanwhile
   * @throws ImportException if it cannot be read at all
   */
  public ImportResult readCsv(String name, byte[] bytes) {
    return read(name, bytes);
  }

  /**
   * Reads delimited text. The stream is read to its end, or to the limit, and held in memory; it is
   * not closed.
   *
   * @param name what it is called in messages
   * @param in the text
   * @throws ImportException if it cannot be read at all
   */
  public ImportResult readCsv(String name, InputStream in) {
    try {
      return readCsv(name, Inputs.read(in, settings.limits()));
    } catch (IOException e) {
      throw Inputs.unreadable(name, e);
    }
  }

  /**
   * Reads text of any format.
   *
   * @param name what it is called in messages
   * @param bytes the text; it must not change meanwhile
   * @throws ImportException if it cannot be read at all
   */
  public ImportResult read(String name, byte[] bytes) {
    return readAll(List.of(Input.of(name, bytes)));
  }

  /**
   * Reads results for pooling: a native results file, or a table as R metafor takes it, with one
   * study a row and the columns {@code ai n1i ci n2i}, {@code m1i sd1i n1i m2i sd2i n2i}, {@code ri
   * ni} or {@code yi vi}.
   *
   * @param file the file; its format is not recognised but taken for granted
   * @param whenBlank what a reported effect estimates in a row that does not say so
   * @throws ImportException if it cannot be read at all, or no column can give an effect
   */
  public ResultSheet readResults(Path file, Optional<EffectMeasure> whenBlank) {
    return ResultFile.read(file, settings.limits(), whenBlank);
  }

  private ImportResult readAll(List<Input> inputs) {
    return new ImportRun(settings).read(inputs);
  }
}
