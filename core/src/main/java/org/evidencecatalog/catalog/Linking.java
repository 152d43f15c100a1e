package org.evidencecatalog.catalog;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.jspecify.annotations.Nullable;

/**
 * Decides which records belong to one study. In this order: what the {@code study} cells say, which
 * beats all else; equal DOI, PMID or PMCID; equal registry numbers of primary studies. Reviews and
 * PROSPERO numbers never link.
 */
final class Linking {
  private final List<? extends Source> records;
  private final int[] parent;

  /** What the study cells say a record belongs to; kept at the root of each group. */
  private final @Nullable String[] stated;

  private final List<Problem> problems = new ArrayList<>();

  private Linking(List<? extends Source> records) {
    this.records = records;
    this.parent = IntStream.range(0, records.size()).toArray();
    this.stated = new @Nullable String[records.size()];
  }

  static Linking of(List<? extends Source> records) {
    Linking linking = new Linking(records);
    linking.linkStated();
    linking.linkBy(Identifier::identifiesReport, "one report");
    linking.linkBy(Linking::linksStudies, "one study");
    return linking;
  }

  private static boolean linksStudies(Identifier identifier) {
    return identifier instanceof RegistryNumber number && number.registry().linksStudies();
  }

  /** Records by group; within a group in the order of the records. */
  List<List<Source>> groups() {
    Map<Integer, List<Source>> groups = new LinkedHashMap<>();
    for (int i = 0; i < records.size(); i++) {
      groups.computeIfAbsent(root(i), any -> new ArrayList<>()).add(records.get(i));
    }
    return List.copyOf(groups.values());
  }

  /** Whether two records, by position, are in one group. */
  boolean together(int one, int other) {
    return root(one) == root(other);
  }

  List<Problem> problems() {
    return problems;
  }

  private void linkStated() {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < records.size(); i++) {
      statedStudy(i).ifPresent(named::add);
    }
    Map<String, Integer> firstOfName = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      String key = records.get(i).id().value();
      String name = statedStudy(i).orElse(named.contains(key) ? key : null);
      stated[i] = name;
      if (name != null) {
        Integer first = firstOfName.putIfAbsent(name, i);
        if (first != null) {
          link(first, i, "one study", "the study cell says \"" + name + "\"");
        }
      }
    }
  }

  private Optional<String> statedStudy(int record) {
    return records.get(record).reports().stream()
        .map(Report::study)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void linkBy(Predicate<Identifier> kind, String what) {
    ListMultimap<Identifier, Integer> holders = ArrayListMultimap.create();
    for (int i = 0; i < records.size(); i++) {
      for (Report report : records.get(i).reports()) {
        for (Identifier identifier : report.reference().identifiers()) {
          if (kind.test(identifier) && mayLink(records.get(i), identifier)) {
            link(holders, identifier, i, what);
          }
        }
      }
    }
  }

  /** Registry numbers link primary studies only. */
  private static boolean mayLink(Source source, Identifier identifier) {
    return identifier.identifiesReport() || (source instanceof Study study && !study.isReview());
  }

  private void link(
      ListMultimap<Identifier, Integer> holders, Identifier identifier, int record, String what) {
    for (int earlier : holders.get(identifier)) {
      if (together(earlier, record) || link(earlier, record, what, "equal " + named(identifier))) {
        break;
      }
    }
    holders.put(identifier, record);
  }

  private static String named(Identifier identifier) {
    return identifier instanceof RegistryNumber
        ? "registry number " + identifier.value()
        : identifier.getClass().getSimpleName().toUpperCase(Locale.ROOT) + " " + identifier.value();
  }

  /** Joins two groups unless their study cells name different studies. */
  private boolean link(int earlier, int later, String what, String why) {
    int one = root(earlier);
    int other = root(later);
    if (one == other) {
      return true;
    }
    if (stated[one] != null
        && stated[other] != null
        && !Objects.equals(stated[one], stated[other])) {
      return false;
    }
    parent[other] = one;
    if (stated[one] == null) {
      stated[one] = stated[other];
    }
    problems.add(linked(records.get(earlier), records.get(later), what, why));
    return true;
  }

  private static Problem linked(Source earlier, Source later, String what, String why) {
    Optional<SourceLocation> location = later.mainReport().location();
    return new Problem(
        ProblemCode.REPORTS_LINKED,
        location.map(SourceLocation::file).orElse(""),
        location.map(SourceLocation::line).orElse(1),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.of(later.id().value()),
        "\"" + later.id() + "\" and \"" + earlier.id() + "\" are " + what + ": " + why,
        Optional.empty());
  }

  private int root(int record) {
    int at = record;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
