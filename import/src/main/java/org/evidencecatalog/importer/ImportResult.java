package org.evidencecatalog.importer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.AmbiguousResults;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.catalog.CatalogBuilder;
import org.evidencecatalog.catalog.JudgementReview;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceColumn;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What an import found. Immutable and thread-safe; records are linked into a catalog when that, or
 * the problems of it, are first asked for.
 */
public final class ImportResult {
  private final List<ImportedFile> files;
  private final List<Source> sources;
  private final List<PanelJudgement> judgements;
  private final List<Problem> found;
  private final List<RejectedRecord> rejectedRecords;
  private final Vocabulary vocabulary;
  private volatile @Nullable Linked linked;

  private record Linked(Catalog catalog, List<Problem> problems) {}

  ImportResult(
      List<ImportedFile> files,
      List<Source> sources,
      List<PanelJudgement> judgements,
      List<Problem> found,
      List<RejectedRecord> rejectedRecords,
      Vocabulary vocabulary) {
    this.files = List.copyOf(files);
    this.sources = List.copyOf(sources);
    this.judgements = List.copyOf(judgements);
    this.found = List.copyOf(found);
    this.rejectedRecords = List.copyOf(rejectedRecords);
    this.vocabulary = vocabulary;
  }

  private Linked linked() {
    Linked known = linked;
    if (known == null) {
      CatalogBuilder.Result built =
          Catalog.builder(vocabulary).addAll(sources).judgements(judgements).build();
      List<Problem> all =
          Stream.of(
                  found,
                  built.problems(),
                  AmbiguousResults.of(built.catalog()),
                  JudgementReview.of(built.catalog(), Frameworks.all(GradePolicy.standard())))
              .flatMap(List::stream)
              .sorted(Problem.ORDER)
              .toList();
      known = new Linked(built.catalog(), all);
      linked = known;
    }
    return known;
  }

  /** The problems of rows and cells, without those that linking finds. */
  List<Problem> found() {
    return found;
  }

  /** The files that were read, in the order in which they were given. */
  public List<ImportedFile> files() {
    return files;
  }

  /**
   * The columns of the files that have any, by name. Two files of one name that differ in their
   * columns are left out: what a location means by the name is not known.
   */
  public Map<String, List<SourceColumn>> columns() {
    Map<String, List<SourceColumn>> byName = new LinkedHashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (ImportedFile file : files) {
      List<SourceColumn> other = byName.putIfAbsent(file.name(), file.columns());
      if (other != null && !other.equals(file.columns())) {
        ambiguous.add(file.name());
      }
    }
    byName.keySet().removeAll(ambiguous);
    byName.values().removeIf(List::isEmpty);
    return byName;
  }

  /** Number of records of all files. */
  public int records() {
    return files.stream().mapToInt(ImportedFile::records).sum();
  }

  /** Number of records that were taken. */
  public int imported() {
    return records() - rejected();
  }

  /** Number of records that were left out. */
  public int rejected() {
    return files.stream().mapToInt(ImportedFile::rejected).sum();
  }

  /** The records that were left out, by file and line. */
  public List<RejectedRecord> rejectedRecords() {
    return rejectedRecords;
  }

  /**
   * All problems, by file, line, column number and code: those of rows and cells, and those that
   * linking the records found; results among which the choice is open; judgements that are out of
   * date, match nothing or contradict each other.
   */
  public List<Problem> problems() {
    return linked().problems();
  }

  /** Number of errors among the problems. */
  public int errors() {
    return count(Severity.ERROR);
  }

  /** Number of warnings among the problems. */
  public int warnings() {
    return count(Severity.WARNING);
  }

  private int count(Severity severity) {
    return Math.toIntExact(
        problems().stream().filter(problem -> problem.severity() == severity).count());
  }

  /**
   * The records as they were read, in the order of files and rows: a study of one report for each
   * row of studies, a background source for each row of references; with the results and appraisals
   * that other files hold of them.
   */
  public List<Source> sources() {
    return sources;
  }

  /** What people judged on grades, in the order of files and rows. */
  public List<PanelJudgement> judgements() {
    return judgements;
  }

  /** The vocabulary of the importer with the concepts of the files. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The catalog: the records linked into studies. */
  public Catalog catalog() {
    return linked().catalog();
  }

  @Override
  public String toString() {
    return records() + " records, " + imported() + " imported, " + rejected() + " rejected";
  }
}
