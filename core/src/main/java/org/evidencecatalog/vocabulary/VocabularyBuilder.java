package org.evidencecatalog.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects concepts into a {@link Vocabulary}. A concept whose label is known already extends the
 * known one: its lists are united, and what it states of outcome, note and code source replaces
 * what was there. Mutable and not thread-safe.
 */
public final class VocabularyBuilder {
  private final Map<Vocabulary.Key, Concept> byId = new LinkedHashMap<>();
  private final Map<Vocabulary.Key, Vocabulary.Key> idOfLabel = new HashMap<>();

  /** Starts without concepts. */
  public VocabularyBuilder() {}

  /**
   * Whether a label or synonym already leads to a concept other than the one named {@code label}.
   */
  public boolean isAmbiguous(ConceptKind kind, String label, String synonym) {
    Vocabulary.Key other = idOfLabel.get(Vocabulary.Key.ofLabel(kind, synonym));
    return other != null && !other.equals(idFor(kind, label));
  }

  /** Whether calling {@code broader} the parent of {@code label} would close a cycle. */
  public boolean closesCycle(ConceptKind kind, String label, String broader) {
    Vocabulary.Key start = node(kind, label);
    Set<Vocabulary.Key> seen = new HashSet<>();
    Deque<Vocabulary.Key> open = new ArrayDeque<>(List.of(node(kind, broader)));
    while (!open.isEmpty()) {
      Vocabulary.Key at = open.pop();
      if (at.equals(start)) {
        return true;
      }
      Concept concept = byId.get(at);
      if (concept != null && seen.add(at)) {
        concept.broader().forEach(parent -> open.push(node(kind, parent)));
      }
    }
    return false;
  }

  /**
   * Adds a concept, or extends the one that already has its label.
   *
   * @return this builder
   * @throws IllegalArgumentException if a label is ambiguous or a cycle would be closed; ask {@link
   *     #isAmbiguous} and {@link #closesCycle} first
   */
  public VocabularyBuilder add(Concept concept) {
    ConceptKind kind = concept.kind();
    for (String synonym : concept.synonyms()) {
      if (isAmbiguous(kind, concept.label(), synonym)) {
        throw new IllegalArgumentException("\"" + synonym + "\" already means another concept");
      }
    }
    for (String broader : concept.broader()) {
      if (closesCycle(kind, concept.label(), broader)) {
        throw new IllegalArgumentException(
            "\"" + broader + "\" above \"" + concept.label() + "\" closes a cycle");
      }
    }
    put(merged(concept));
    return this;
  }

  /** The vocabulary; a broader or related label that nobody described becomes a root of its own. */
  public Vocabulary build() {
    List<Concept> described = ImmutableList.copyOf(byId.values());
    for (Concept concept : described) {
      Stream.concat(concept.broader().stream(), concept.related().stream())
          .filter(label -> !idOfLabel.containsKey(Vocabulary.Key.ofLabel(concept.kind(), label)))
          .forEach(label -> put(merged(Concept.ofLabel(concept.kind(), label))));
    }
    Map<Vocabulary.Key, Concept> byLabel = new LinkedHashMap<>();
    idOfLabel.forEach((label, id) -> byLabel.put(label, known(id)));
    return new Vocabulary(byLabel, byId.values());
  }

  private Concept known(Vocabulary.Key id) {
    Concept concept = byId.get(id);
    if (concept == null) {
      throw new IllegalStateException("no concept " + id);
    }
    return concept;
  }

  /** The id of a known label; a label that is not known yet stands for itself. */
  private Vocabulary.Key node(ConceptKind kind, String label) {
    Vocabulary.Key own = Vocabulary.Key.ofLabel(kind, label);
    return idOfLabel.getOrDefault(own, new Vocabulary.Key(kind, "label " + own.text()));
  }

  private Vocabulary.Key idFor(ConceptKind kind, String label) {
    Vocabulary.Key known = idOfLabel.get(Vocabulary.Key.ofLabel(kind, label));
    return known != null ? known : freeId(kind, Labels.slug(label));
  }

  /** The slug, or with a number where another label already has it: "a b" beside "a+b". */
  private Vocabulary.Key freeId(ConceptKind kind, String slug) {
    Vocabulary.Key id = new Vocabulary.Key(kind, slug);
    for (int number = 2; byId.containsKey(id); number++) {
      id = new Vocabulary.Key(kind, slug + "-" + number);
    }
    return id;
  }

  private Concept merged(Concept addition) {
    Concept known = byId.get(idFor(addition.kind(), addition.label()));
    if (known == null) {
      return withId(addition, idFor(addition.kind(), addition.label()).text());
    }
    return new Concept(
        known.kind(),
        known.id(),
        known.label(),
        union(known.synonyms(), addition.synonyms()),
        union(known.broader(), addition.broader()),
        union(known.related(), addition.related()),
        union(known.codes(), addition.codes()),
        later(known.codeSource(), addition.codeSource()),
        later(known.note(), addition.note()),
        addition.outcome().equals(OutcomeTraits.UNKNOWN) ? known.outcome() : addition.outcome());
  }

  private static Concept withId(Concept concept, String id) {
    return new Concept(
        concept.kind(),
        id,
        concept.label(),
        concept.synonyms(),
        concept.broader(),
        concept.related(),
        concept.codes(),
        concept.codeSource(),
        concept.note(),
        concept.outcome());
  }

  private static <T> List<T> union(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return ImmutableSet.copyOf(all).asList();
  }

  private static Optional<String> later(Optional<String> first, Optional<String> second) {
    return second.isPresent() ? second : first;
  }

  private void put(Concept concept) {
    Vocabulary.Key id = new Vocabulary.Key(concept.kind(), concept.id());
    byId.put(id, concept);
    Stream.concat(Stream.of(concept.label()), concept.synonyms().stream())
        .forEach(label -> idOfLabel.put(Vocabulary.Key.ofLabel(concept.kind(), label), id));
  }
}
