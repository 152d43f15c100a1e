package org.evidencecatalog.importer.bibliography;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;

/** Notices on reports by identifier, where another record than the report's own tells them. */
final class NoticeIndex {
  private final Map<Identifier, Set<Notice>> notices = new HashMap<>();

  void add(Identifier report, Notice notice) {
    notices.computeIfAbsent(report, unused -> EnumSet.noneOf(Notice.class)).add(notice);
  }

  /** The source with the notices on its reports. */
  Source noted(Source source) {
    if (notices.isEmpty() || source.reports().stream().allMatch(report -> of(report).isEmpty())) {
      return source;
    }
    return source instanceof Study study
        ? study.toBuilder().reports(study.reports().stream().map(this::noted).toList()).build()
        : new Background(noted(source.mainReport()));
  }

  private List<Notice> of(Report report) {
    return report.reference().identifiers().stream()
        .flatMap(identifier -> notices.getOrDefault(identifier, Set.of()).stream())
        .toList();
  }

  private Report noted(Report report) {
    return new Report(
        report.key(),
        report.aliases(),
        report.kind(),
        Stream.concat(report.notices().stream(), of(report).stream()).toList(),
        report.reference(),
        report.study(),
        report.location(),
        report.readings(),
        report.extra());
  }
}
