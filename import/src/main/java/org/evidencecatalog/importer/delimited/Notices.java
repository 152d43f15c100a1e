package org.evidencecatalog.importer.delimited;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;

/**
 * Editorial notices from lists of them, put on the reports of an import that have the DOI or the
 * PMID of the paper concerned. A reinstatement takes an earlier retraction back. Not thread-safe.
 */
public final class Notices {
  private static final PartialDate UNDATED = PartialDate.ofYear(1);

  private final Map<String, Paper> papers = new HashMap<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final Map<String, Integer> anonymous = new HashMap<>();

  /**
   * An editorial notice, or the end of one.
   *
   * @param notice what it is; empty for a reinstatement
   * @param date when, if known
   * @param location where it stands
   */
  record Event(Optional<Notice> notice, Optional<PartialDate> date, SourceLocation location) {}

  /** A paper with its events. */
  private static final class Paper {
    private final List<Event> events = new ArrayList<>(1);
    private boolean met;

    /** The notices that hold, in the order of their dates. */
    Set<Notice> notices() {
      TreeSet<Notice> hold = new TreeSet<>();
      events.stream()
          .sorted(Comparator.comparing(event -> event.date().orElse(UNDATED)))
          .forEach(
              event ->
                  event.notice().ifPresentOrElse(hold::add, () -> hold.remove(Notice.RETRACTION)));
      return hold;
    }
  }

  /** Starts without notices. */
  public Notices() {}

  /** Adds an event on the paper of a DOI or a PMID, or of both. */
  void add(Event event, Optional<Doi> doi, Optional<Pmid> pmid) {
    rows.merge(event.location().file(), 1, Integer::sum);
    Optional<String> byDoi = doi.map(Notices::key);
    Optional<String> byPmid = pmid.map(Notices::key);
    if (byDoi.isEmpty() && byPmid.isEmpty()) {
      anonymous.merge(event.location().file(), 1, Integer::sum);
      return;
    }
    Paper paper = byDoi.map(papers::get).or(() -> byPmid.map(papers::get)).orElseGet(Paper::new);
    paper.events.add(event);
    Stream.concat(byDoi.stream(), byPmid.stream()).forEach(key -> papers.putIfAbsent(key, paper));
  }

  private static String key(Identifier identifier) {
    return identifier instanceof Doi doi
        ? doi.value().toLowerCase(Locale.ROOT)
        : identifier instanceof Pmid pmid ? "pmid " + pmid.value() : "";
  }

  /** A source with the notices on its reports. */
  public Source apply(Source source) {
    if (papers.isEmpty()) {
      return source;
    }
    List<Report> before = source.reports();
    List<Report> after = before.stream().map(this::noticed).toList();
    if (after.equals(before)) {
      return source;
    }
    return source instanceof Study study
        ? study.toBuilder().reports(after).build()
        : new Background(after.get(0));
  }

  private Report noticed(Report report) {
    List<Notice> more = new ArrayList<>(report.notices());
    for (Identifier identifier : report.reference().identifiers()) {
      Paper paper = papers.get(key(identifier));
      if (paper != null) {
        paper.met = true;
        more.addAll(paper.notices());
      }
    }
    return more.size() == report.notices().size()
        ? report
        : new Report(
            report.key(),
            report.aliases(),
            report.kind(),
            more,
            report.reference(),
            report.study(),
            report.location(),
            report.readings(),
            report.extra());
  }

  /** For each list of notices, how many of them concern no report; ask after the last source. */
  public List<Problem> unmatched() {
    Map<String, Integer> unmet = new HashMap<>(anonymous);
    papers.values().stream()
        .distinct()
        .filter(paper -> !paper.met)
        .flatMap(paper -> paper.events.stream())
        .forEach(event -> unmet.merge(event.location().file(), 1, Integer::sum));
    return rows.entrySet().stream()
        .filter(entry -> unmet.containsKey(entry.getKey()))
        .map(
            entry ->
                unmatched(entry.getKey(), unmet.getOrDefault(entry.getKey(), 0), entry.getValue()))
        .toList();
  }

  private static Problem unmatched(String file, int unmet, int all) {
    return new Problem(
        ProblemCode.NOTICE_UNMATCHED,
        file,
        1,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        String.format(
            Locale.ROOT, "%d of %d notices concern no report among the inputs", unmet, all),
        Optional.of("reports are found by DOI or PMID"));
  }
}
