package org.evidencecatalog.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;

/** Makes one source of the records of one group. */
final class Merging {

  /**
   * Which report a study takes its id from: results or unknown, else another kind that bears
   * results, else the registration, else the protocol; the earlier year, unknown last; then the
   * key.
   */
  static final Comparator<Report> MAIN_FIRST =
      Comparator.comparingInt((Report report) -> mainRank(report.kind()))
          .thenComparing(report -> report.year().orElse(Integer.MAX_VALUE))
          .thenComparing(Report::key);

  /** Whose values a study takes: a results paper's, then a registry's, then others'. */
  private static final Comparator<Study> BY_TRUST =
      Comparator.comparingInt((Study study) -> trustRank(study.mainReport().kind()))
          .thenComparing(Study::mainReport, MAIN_FIRST);

  private Merging() {}

  private static int mainRank(ReportKind kind) {
    return switch (kind) {
      case RESULTS, UNKNOWN -> 0;
      case FOLLOW_UP, SECONDARY_ANALYSIS, ABSTRACT -> 1;
      case REGISTRATION -> 2;
      case PROTOCOL -> 3;
    };
  }

  private static int trustRank(ReportKind kind) {
    return switch (kind) {
      case RESULTS, UNKNOWN -> 0;
      case REGISTRATION -> 1;
      case FOLLOW_UP, SECONDARY_ANALYSIS, ABSTRACT, PROTOCOL -> 2;
    };
  }

  /** The one source that these records are. */
  static Source merged(List<Source> group) {
    if (group.size() == 1) {
      return group.get(0);
    }
    List<Report> reports = reports(group);
    List<Study> studies =
        group.stream()
            .filter(Study.class::isInstance)
            .map(Study.class::cast)
            .sorted(BY_TRUST)
            .toList();
    return studies.isEmpty()
        ? new Background(reports.get(0))
        : new StudyMerge(trusted(studies)).merged(reports);
  }

  /** The records whose values count: those of retracted reports only where there are no others. */
  private static List<Study> trusted(List<Study> studies) {
    List<Study> sound =
        studies.stream().filter(study -> !study.mainReport().isRetracted()).toList();
    return sound.isEmpty() ? studies : sound;
  }

  /** The distinct reports of all records, the main one first. */
  private static List<Report> reports(List<Source> group) {
    List<Report> distinct = new ArrayList<>();
    List<Set<Identifier>> identifiers = new ArrayList<>();
    group.stream()
        .flatMap(source -> source.reports().stream())
        .forEach(report -> place(report, distinct, identifiers));
    distinct.sort(MAIN_FIRST);
    return distinct;
  }

  private static void place(
      Report report, List<Report> distinct, List<Set<Identifier>> identifiers) {
    Set<Identifier> own = new LinkedHashSet<>();
    report.reference().identifiers().stream()
        .filter(Identifier::identifiesReport)
        .forEach(own::add);
    for (int i = 0; i < distinct.size(); i++) {
      if (identifiers.get(i).stream().anyMatch(own::contains)) {
        distinct.set(i, ReportMerge.merged(distinct.get(i), report));
        identifiers.get(i).addAll(own);
        return;
      }
    }
    distinct.add(report);
    identifiers.add(own);
  }

  /** The distinct elements of two lists, in order. */
  static <T> List<T> union(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
