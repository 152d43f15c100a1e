package org.evidencecatalog.store;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.evidencecatalog.vocabulary.VocabularyBuilder;

/** Reads the concepts of a catalog. */
final class VocabularyContent {
  private final JsonInput in;
  private final VocabularyBuilder builder = new VocabularyBuilder();
  private final List<Concept> concepts = new ArrayList<>();
  private final Set<Id> ids = new HashSet<>();

  private record Id(ConceptKind kind, String id) {}

  VocabularyContent(JsonInput in) {
    this.in = in;
  }

  void read() {
    in.startList();
    while (in.nextElement()) {
      add(ConceptLayout.CODEC.read(in));
    }
  }

  private void add(Concept concept) {
    if (!ids.add(new Id(concept.kind(), concept.id()))) {
      throw in.fault("another concept has the id \"" + concept.id() + "\"");
    }
    try {
      builder.add(concept);
    } catch (IllegalArgumentException e) {
      throw in.fault(String.valueOf(e.getMessage()));
    }
    concepts.add(concept);
  }

  /**
   * The vocabulary of exactly these concepts, and of the broader and related ones that they name
   * without describing them.
   */
  Vocabulary build() {
    Vocabulary vocabulary = builder.build();
    for (ConceptKind kind : ConceptKind.values()) {
      // The builder unites concepts of one label; here that would lose one of them.
      Set<Concept> built = ImmutableSet.copyOf(vocabulary.concepts(kind));
      concepts.stream()
          .filter(concept -> concept.kind() == kind && !built.contains(concept))
          .findFirst()
          .ifPresent(
              concept -> {
                throw in.fault(
                    "vocabulary: two concepts have the label \"" + concept.label() + "\"");
              });
    }
    return vocabulary;
  }
}
