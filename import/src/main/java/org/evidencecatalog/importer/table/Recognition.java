package org.evidencecatalog.importer.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evidencecatalog.appraisal.AppraisalTool;

/**
 * What kind of file a header belongs to. The name of the file is looked at only where conditions,
 * interventions and outcomes have the same columns.
 *
 * @param kind the kind
 * @param reason why, in words
 */
public record Recognition(TableKind kind, String reason) {
  /** Columns of studies that any list of publications may have. */
  private static final Set<Column> OF_ANY_REPORT =
      Set.of(
          StudyColumn.ID,
          StudyColumn.TITLE,
          StudyColumn.STUDY,
          StudyColumn.AUTHORS,
          StudyColumn.YEAR,
          StudyColumn.JOURNAL,
          StudyColumn.VOLUME,
          StudyColumn.ISSUE,
          StudyColumn.PAGES,
          StudyColumn.DOI,
          StudyColumn.PMID,
          StudyColumn.PMCID,
          StudyColumn.URL,
          StudyColumn.LANGUAGE,
          StudyColumn.ISSUED,
          StudyColumn.PUBLISHER,
          StudyColumn.REFERENCE_TYPE,
          StudyColumn.ACCESSED,
          StudyColumn.IDENTIFIERS,
          StudyColumn.REGISTRATION,
          StudyColumn.NOTICE,
          StudyColumn.REPORT_KIND);

  private static final Set<String> OF_APPRAISALS =
      Set.of("tool", "overall", "total", "d1", "item1");

  /** So many items of one appraisal tool are no chance. */
  private static final int ITEMS = 3;

  private static final Set<String> OF_RESULTS =
      Set.of("arm1", "events1", "mean1", "estimate", "favours", "ai", "m1i");

  /**
   * Recognises a header.
   *
   * @param file name of the file
   * @param header its cells
   * @param assumed fields that need no column, because the user said what a blank means
   */
  public static Optional<Recognition> of(String file, List<String> header, Set<String> assumed) {
    Set<String> names =
        header.stream().map(Header::fold).collect(Collectors.toCollection(TreeSet::new));
    return study(names, assumed)
        .or(() -> ofStudies(header, names))
        .or(() -> concepts(file, names))
        .or(() -> reference(names))
        .or(() -> incomplete(names));
  }

  private static Optional<Recognition> study(Set<String> names, Set<String> assumed) {
    boolean key = has(names, StudyColumn.ID);
    boolean title = has(names, StudyColumn.TITLE);
    if (key && title && has(names, StudyColumn.CONDITION)) {
      return found(TableKind.STUDIES, "it has the columns id, title and condition");
    }
    boolean assumable = assumed.contains(StudyColumn.CONDITION.field());
    return key && title && assumable && onlyOfStudies(names)
        ? found(TableKind.STUDIES, "it has columns that only studies have")
        : Optional.empty();
  }

  private static Optional<Recognition> ofStudies(List<String> header, Set<String> names) {
    if (names.containsAll(Set.of("framework", "rule", "change"))) {
      return found(TableKind.JUDGEMENTS, "it has the columns framework, rule and change");
    }
    if (names.containsAll(Set.of("study", "outcome")) && hasAny(names, OF_RESULTS)) {
      return found(TableKind.RESULTS, "it has the columns study and outcome, and results");
    }
    return names.contains("study") && (hasAny(names, OF_APPRAISALS) || hasItems(header))
        ? found(TableKind.APPRAISALS, "it has the column study, and items of an appraisal")
        : Optional.empty();
  }

  private static boolean hasItems(List<String> header) {
    return AppraisalTool.all().stream()
        .anyMatch(
            tool ->
                header.stream().filter(name -> tool.itemFor(name).isPresent()).limit(ITEMS).count()
                    == ITEMS);
  }

  private static boolean hasAny(Set<String> names, Set<String> wanted) {
    return wanted.stream().anyMatch(names::contains);
  }

  private static Optional<Recognition> concepts(String file, Set<String> names) {
    if (!has(names, ConceptColumn.LABEL) || has(names, StudyColumn.TITLE)) {
      return Optional.empty();
    }
    if (anyOf(names, TableKind.OUTCOMES, column -> ((ConceptColumn) column).ofOutcomes())) {
      return found(TableKind.OUTCOMES, "it has the column label, and columns of outcomes");
    }
    String name = file.toLowerCase(Locale.ROOT);
    return List.of(TableKind.CONDITIONS, TableKind.INTERVENTIONS, TableKind.OUTCOMES).stream()
        .filter(kind -> name.contains(singular(kind)))
        .max(Comparator.comparingInt(kind -> name.lastIndexOf(singular(kind))))
        .map(kind -> new Recognition(kind, "it has the column label, and is named so"));
  }

  private static String singular(TableKind kind) {
    return kind.code().substring(0, kind.code().length() - 1);
  }

  private static Optional<Recognition> reference(Set<String> names) {
    return has(names, ReferenceColumn.ID)
            && has(names, ReferenceColumn.TITLE)
            && !onlyOfStudies(names)
        ? found(TableKind.REFERENCES, "it has the columns id and title, and none of studies")
        : Optional.empty();
  }

  /** A file that lacks a required column but can hardly be anything else. */
  private static Optional<Recognition> incomplete(Set<String> names) {
    if (names.contains(ConceptColumn.LABEL.field())) {
      return Optional.empty();
    }
    boolean named = has(names, StudyColumn.ID) || has(names, StudyColumn.TITLE);
    if (onlyOfStudies(names) && (named || count(names, TableKind.STUDIES) >= 3)) {
      return found(TableKind.STUDIES, "it has columns that only studies have");
    }
    return named && count(names, TableKind.REFERENCES) >= 2
        ? found(TableKind.REFERENCES, "it has columns of references")
        : Optional.empty();
  }

  private static boolean onlyOfStudies(Set<String> names) {
    return anyOf(names, TableKind.STUDIES, column -> !OF_ANY_REPORT.contains(column));
  }

  private static boolean anyOf(Set<String> names, TableKind kind, Predicate<Column> which) {
    return kind.columns().stream().filter(which).anyMatch(column -> has(names, column));
  }

  private static long count(Set<String> names, TableKind kind) {
    return kind.columns().stream().filter(column -> has(names, column)).count();
  }

  private static boolean has(Set<String> names, Column column) {
    return Header.names(column).anyMatch(names::contains);
  }

  private static Optional<Recognition> found(TableKind kind, String reason) {
    return Optional.of(new Recognition(kind, reason));
  }
}
