package org.evidencecatalog.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencecatalog.importer.table.Assumptions;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.importer.table.Recognition;
import org.evidencecatalog.importer.table.Table;
import org.evidencecatalog.importer.table.TableKind;
import org.evidencecatalog.importer.table.TableResult;
import org.evidencecatalog.importer.text.Decoding;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.evidencecatalog.vocabulary.VocabularyBuilder;

/**
 * One import: all files are recognised first, then those of vocabulary are read, then the others.
 * Used once.
 */
final class ImportRun {
  private final Assumptions assumptions;
  private final ImportLimits limits;
  private final Optional<ImportFormat> format;
  private final VocabularyBuilder concepts;
  private final Keys keys = new Keys();
  private final List<Source> sources = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<RejectedRecord> rejected = new ArrayList<>();
  private final List<StoredCatalog> catalogs = new ArrayList<>();

  private record Recognised(Table table, Recognition recognition) {}

  /** Something that is done with a file. */
  @FunctionalInterface
  private interface Step<T> {
    T run() throws IOException, TextFault;
  }

  ImportRun(
      Assumptions assumptions,
      ImportLimits limits,
      Vocabulary vocabulary,
      Optional<ImportFormat> format) {
    this.assumptions = assumptions;
    this.format = format;
    this.limits = limits;
    this.concepts = vocabulary.toBuilder();
  }

  ImportResult read(List<Input> inputs) {
    List<Recognised> tables = new ArrayList<>();
    for (Input input : inputs) {
      recognise(input).ifPresent(tables::add);
    }
    catalogs.forEach(catalog -> catalog.addConcepts(concepts));
    ImportedFile[] files = new ImportedFile[tables.size()];
    for (int i = 0; i < files.length; i++) {
      if (tables.get(i).recognition().kind().holdsConcepts()) {
        files[i] = readConcepts(tables.get(i));
      }
    }
    Vocabulary vocabulary = concepts.build();
    List<ImportedFile> read = new ArrayList<>();
    catalogs.forEach(catalog -> read.add(take(catalog)));
    for (int i = 0; i < files.length; i++) {
      if (!tables.get(i).recognition().kind().holdsConcepts()) {
        files[i] = readSources(tables.get(i), vocabulary);
      }
    }
    read.addAll(List.of(files));
    return new ImportResult(read, sources, problems, rejected, vocabulary);
  }

  private ImportedFile take(StoredCatalog catalog) {
    List<Source> taken = catalog.sources(keys);
    sources.addAll(taken);
    problems.addAll(catalog.problems());
    return catalog.file(taken.size());
  }

  private Optional<Recognised> recognise(Input input) {
    boolean said = input.named() && format.isPresent();
    if (said
        ? format.get() == ImportFormat.CATALOG
        : attempt(input.name(), () -> StoredCatalog.is(input))) {
      catalogs.add(attempt(input.name(), () -> StoredCatalog.read(input)));
      return Optional.empty();
    }
    if (!input.named() && !isDelimitedText(input.name())) {
      skip(input, "this version reads CSV and TSV files and stored catalogs only");
      return Optional.empty();
    }
    if (attempt(input.name(), () -> isEmpty(input))) {
      return refused(input, "the file is empty");
    }
    RowLimits rows =
        new RowLimits(
            limits.rows(), limits.columns(), limits.cellCharacters(), limits.rowCharacters());
    return attempt(
        input.name(),
        () -> {
          Decoding decoding = Decoding.of(input.bytes(), limits.bytes());
          Table table = Table.of(input.name(), decoding, rows);
          return accepted(
              input, table, said ? said() : table.recognise(assumptions.fields()).or(this::said));
        });
  }

  /** What the user said that files are. */
  private Optional<Recognition> said() {
    return format
        .filter(known -> known != ImportFormat.CATALOG)
        .map(known -> new Recognition(TableKind.valueOf(known.name()), "you said so"));
  }

  private static boolean isDelimitedText(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".tsv");
  }

  private Optional<Recognised> accepted(
      Input input, Table table, Optional<Recognition> recognition) {
    if (recognition.filter(known -> known.kind().isRead()).isPresent()) {
      return recognition.map(known -> new Recognised(table, known));
    }
    String why =
        recognition
            .map(known -> "this version does not read " + known.kind().code() + " files")
            .orElse(
                "its header is none of those that are known; studies need id, title and condition,"
                    + " references id and title, vocabulary files label");
    return refused(input, why);
  }

  /** A named file has to be read; one of a folder is left out and told. */
  private Optional<Recognised> refused(Input input, String why) {
    if (input.named()) {
      throw new ImportException(ImportException.Reason.FORMAT_UNRECOGNISED, input.name(), 1, why);
    }
    skip(input, why);
    return Optional.empty();
  }

  private static boolean isEmpty(Input input) throws IOException {
    try (InputStream in = input.bytes().open()) {
      return in.read() < 0;
    }
  }

  private void skip(Input input, String why) {
    problems.add(
        Problem.ofFile(
            ProblemCode.FORMAT_UNRECOGNISED_SKIPPED,
            input.name(),
            "left out: " + why,
            "name only files that are to be read, or ignore this"));
  }

  private ImportedFile readConcepts(Recognised file) {
    return keep(
        file,
        attempt(
            file.table().file(),
            () -> file.table().readConcepts(file.recognition().kind(), concepts)));
  }

  private ImportedFile readSources(Recognised file, Vocabulary vocabulary) {
    Table table = file.table();
    return keep(
        file,
        attempt(
            table.file(),
            () ->
                switch (file.recognition().kind()) {
                  case STUDIES -> table.readStudies(assumptions, vocabulary, keys, sources::add);
                  case REFERENCES -> table.readReferences(keys, sources::add);
                  default -> throw new IllegalStateException("not read: " + file.recognition());
                }));
  }

  private ImportedFile keep(Recognised file, TableResult result) {
    problems.addAll(result.problems());
    result
        .rejected()
        .forEach(row -> rejected.add(new RejectedRecord(row.header(), row.cells(), row.problem())));
    return new ImportedFile(
        file.table().file(),
        ImportFormat.valueOf(file.recognition().kind().name()),
        file.recognition().reason(),
        result.records(),
        result.rejected().size());
  }

  private static <T> T attempt(String file, Step<T> step) {
    try {
      return step.run();
    } catch (TextFault e) {
      ImportException.Reason reason =
          e.code() == ProblemCode.ENCODING_INVALID
              ? ImportException.Reason.ENCODING_INVALID
              : ImportException.Reason.LIMIT_EXCEEDED;
      ImportException failure = new ImportException(reason, file, e.line(), e.getMessage());
      failure.initCause(e);
      throw failure;
    } catch (IOException e) {
      throw Inputs.unreadable(file, e);
    }
  }
}
