package org.evidencecatalog.vocabulary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All concepts that are known, with their hierarchy. Immutable and thread-safe.
 *
 * <p>A label is looked up by {@link Labels#normalise}; every label and synonym of one kind leads to
 * exactly one concept, and the broader relation holds no cycle.
 */
public final class Vocabulary {
  /** Greatest edit distance of a proposal; a house rule. */
  private static final int NEAREST_DISTANCE = 3;

  private static final int NEAREST_LIMIT = 3;

  private final ImmutableMap<Key, Concept> byLabel;
  private final ImmutableMap<Key, Concept> byId;
  private final ImmutableMap<Concept, ImmutableSet<Concept>> ancestors;

  /** A label or an id within one kind of concepts. */
  record Key(ConceptKind kind, String text) {
    static Key ofLabel(ConceptKind kind, String label) {
      return new Key(kind, Labels.normalise(label));
    }
  }

  Vocabulary(Map<Key, Concept> byLabel, Collection<Concept> concepts) {
    this.byLabel = ImmutableMap.copyOf(byLabel);
    ImmutableMap.Builder<Key, Concept> ids = ImmutableMap.builder();
    concepts.forEach(concept -> ids.put(new Key(concept.kind(), concept.id()), concept));
    this.byId = ids.buildOrThrow();
    ImmutableMap.Builder<Concept, ImmutableSet<Concept>> above = ImmutableMap.builder();
    concepts.forEach(concept -> above.put(concept, climb(concept)));
    this.ancestors = above.buildOrThrow();
  }

  private ImmutableSet<Concept> climb(Concept start) {
    Set<Concept> seen = new LinkedHashSet<>();
    Deque<Concept> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (String label : open.pop().broader()) {
        Concept parent = byLabel.get(Key.ofLabel(start.kind(), label));
        if (parent != null && seen.add(parent)) {
          open.push(parent);
        }
      }
    }
    return ImmutableSet.copyOf(seen);
  }

  /** The vocabulary that comes with the library: the conditions of the dry-needling guide. */
  public static Vocabulary bundled() {
    return BundledVocabulary.INSTANCE;
  }

  /** A vocabulary without concepts. */
  public static Vocabulary empty() {
    return new VocabularyBuilder().build();
  }

  /** A builder that starts with these concepts. */
  public VocabularyBuilder toBuilder() {
    VocabularyBuilder builder = new VocabularyBuilder();
    byId.values().forEach(builder::add);
    return builder;
  }

  /** All concepts of a kind, in the order in which they were added. */
  public List<Concept> concepts(ConceptKind kind) {
    return byId.values().stream().filter(concept -> concept.kind() == kind).toList();
  }

  /** The concept with that label or synonym, if it is known. */
  public Optional<Concept> find(ConceptKind kind, String label) {
    return Optional.ofNullable(byLabel.get(Key.ofLabel(kind, label)));
  }

  /**
   * The concept with that label; an unknown label becomes a concept of its own, without relations.
   */
  public Concept resolve(ConceptKind kind, String label) {
    return find(kind, label).orElseGet(() -> Concept.ofLabel(kind, label.strip()));
  }

  /** All concepts above this one; empty for a root and for a concept that is not known. */
  public Set<Concept> ancestors(Concept concept) {
    return ancestors.getOrDefault(concept, ImmutableSet.of());
  }

  /**
   * How a concept stands to the one asked about.
   *
   * @param concept what a study is labelled with
   * @param asked what the question asks about
   */
  public Relation relation(Concept concept, Concept asked) {
    Objects.requireNonNull(concept, "concept");
    if (same(concept, asked)) {
      return Relation.SAME;
    }
    Set<Concept> above = ancestors(concept);
    Set<Concept> aboveAsked = ancestors(asked);
    if (above.contains(asked)) {
      return Relation.NARROWER;
    }
    if (aboveAsked.contains(concept)) {
      return Relation.BROADER;
    }
    if (above.stream().anyMatch(aboveAsked::contains)) {
      return Relation.SIBLING;
    }
    return related(concept, asked) || related(asked, concept)
        ? Relation.RELATED
        : Relation.UNRELATED;
  }

  private static boolean same(Concept a, Concept b) {
    return a.kind() == b.kind() && a.id().equals(b.id());
  }

  /** Whether {@code from} or one of its ancestors names {@code to} or one of its ancestors. */
  private boolean related(Concept from, Concept to) {
    List<Concept> targets = new ArrayList<>(ancestors(to));
    targets.add(to);
    List<Concept> sources = new ArrayList<>(ancestors(from));
    sources.add(from);
    return sources.stream()
        .flatMap(source -> source.related().stream())
        .map(label -> resolve(from.kind(), label))
        .anyMatch(named -> targets.stream().anyMatch(target -> same(target, named)));
  }

  /** Known labels that look like this one, nearest first; at most three. */
  public List<String> nearest(ConceptKind kind, String label) {
    return Nearest.within(
        Labels.normalise(label),
        byLabel.keySet().stream().filter(key -> key.kind() == kind).map(Key::text).toList(),
        NEAREST_DISTANCE,
        NEAREST_LIMIT);
  }

  /** Concepts in the order of kind, then label. */
  public static Comparator<Concept> byLabel() {
    return Comparator.comparing(Concept::kind).thenComparing(Concept::label);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vocabulary that
        && ImmutableSet.copyOf(byId.values()).equals(ImmutableSet.copyOf(that.byId.values()));
  }

  @Override
  public int hashCode() {
    return ImmutableSet.copyOf(byId.values()).hashCode();
  }

  @Override
  public String toString() {
    return "Vocabulary of " + byId.size() + " concepts";
  }
}
