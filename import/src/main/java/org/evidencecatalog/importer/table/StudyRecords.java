package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The sources of an import by the names under which rows of other files speak of them, and what
 * these rows add. A study is named by the key or an alias of any of its reports, else by the name
 * in its study column, else by a registry number. Not thread-safe.
 */
public final class StudyRecords {
  /** Greatest edit distance of a proposed key: a house rule. */
  private static final int NEAREST_DISTANCE = 3;

  private static final int NEAREST_LIMIT = 3;

  /** So many unknown names are given proposals; each costs a walk through all keys. */
  private static final int PROPOSALS = 200;

  private final List<Source> sources;
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<RegistryNumber, Integer> byNumber = new HashMap<>();
  private final Map<Integer, List<OutcomeResult>> results = new HashMap<>();
  private final Map<Integer, List<Appraisal>> appraisals = new HashMap<>();
  private final Map<String, List<String>> proposals = new HashMap<>();

  /** Starts with the sources as they were read. */
  public StudyRecords(Collection<? extends Source> sources) {
    this.sources = List.copyOf(sources);
    for (int i = 0; i < this.sources.size(); i++) {
      index(this.sources.get(i), i);
    }
  }

  private void index(Source source, int at) {
    for (Report report : source.reports()) {
      byKey.putIfAbsent(report.key().value(), at);
      report.aliases().forEach(alias -> byKey.putIfAbsent(alias.value(), at));
      if (source instanceof Study study) {
        report.study().ifPresent(name -> prefer(byName, name, study, at));
        if (!study.isReview()) {
          report
              .reference()
              .registryNumbers()
              .forEach(number -> prefer(byNumber, number, study, at));
        }
      }
    }
  }

  /** Of several records of a study the first counts whose report was not retracted. */
  private <K> void prefer(Map<K, Integer> index, K name, Study study, int at) {
    Integer known = index.putIfAbsent(name, at);
    if (known != null
        && !study.isRetracted()
        && sources.get(known) instanceof Study earlier
        && earlier.isRetracted()) {
      index.put(name, at);
    }
  }

  /** Position of the study that a text names. */
  Optional<Integer> find(String text) {
    Integer named = byKey.get(text);
    named = named == null ? byName.get(text) : named;
    return Optional.ofNullable(named)
        .or(() -> RegistryNumber.parse(text).map(byNumber::get))
        .filter(at -> sources.get(at) instanceof Study);
  }

  /** The report that has a key or an alias, of whatever source. */
  Optional<CitationKey> report(String text) {
    return Optional.ofNullable(byKey.get(text)).map(at -> new CitationKey(text));
  }

  /** Whether a text is the key of a background source. */
  boolean isBackground(String text) {
    Integer at = byKey.get(text);
    return at != null && !(sources.get(at) instanceof Study);
  }

  /** Keys and names that an unknown one may have meant, nearest first. */
  List<String> nearest(String text) {
    List<String> known = proposals.get(text);
    if (known == null && proposals.size() < PROPOSALS) {
      known =
          Nearest.within(
              text,
              Stream.concat(byKey.keySet().stream(), byName.keySet().stream()).toList(),
              NEAREST_DISTANCE,
              NEAREST_LIMIT);
      proposals.put(text, known);
    }
    return known == null ? List.of() : known;
  }

  /** Adds a result to the study at a position. */
  void add(int at, OutcomeResult result) {
    results.computeIfAbsent(at, any -> new ArrayList<>()).add(result);
  }

  /** Adds an appraisal to the study at a position. */
  void add(int at, Appraisal appraisal) {
    appraisals.computeIfAbsent(at, any -> new ArrayList<>()).add(appraisal);
  }

  /** The appraisals that were added to the study at a position. */
  List<Appraisal> appraisals(int at) {
    return appraisals.getOrDefault(at, List.of());
  }

  /** The sources with everything that was added to them, in their order. */
  public List<Source> sources() {
    if (results.isEmpty() && appraisals.isEmpty()) {
      return sources;
    }
    List<Source> completed = new ArrayList<>(sources);
    Stream.concat(results.keySet().stream(), appraisals.keySet().stream())
        .distinct()
        .forEach(at -> completed.set(at, completed(at)));
    return List.copyOf(completed);
  }

  private Source completed(int at) {
    Study study = (Study) sources.get(at);
    return study.toBuilder()
        .results(joined(study, Study::results, results.get(at)))
        .appraisals(joined(study, Study::appraisals, appraisals.get(at)))
        .build();
  }

  private static <T> List<T> joined(
      Study study, Function<Study, List<T>> own, @Nullable List<T> more) {
    return more == null
        ? own.apply(study)
        : Stream.concat(own.apply(study).stream(), more.stream()).toList();
  }
}
