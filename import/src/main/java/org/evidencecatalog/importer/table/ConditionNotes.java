package org.evidencecatalog.importer.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Labels;
import org.evidencecatalog.vocabulary.Vocabulary;

/** Tells of conditions that the vocabulary lacks, each once for a file. */
final class ConditionNotes {
  private final Vocabulary vocabulary;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  ConditionNotes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void tell(CurrentRow row, Optional<Place> place, List<String> labels) {
    for (String label : labels) {
      if (seen.add(label)
          && vocabulary.find(ConceptKind.CONDITION, label).isEmpty()
          && told.add(Labels.normalise(label))) {
        tell(row, place, label);
      }
    }
  }

  private void tell(CurrentRow row, Optional<Place> place, String label) {
    List<String> nearest = vocabulary.nearest(ConceptKind.CONDITION, label);
    Optional<Reading.Kind> nothingDone = Optional.empty();
    Finding finding =
        new Finding(
            ProblemCode.CONDITION_NOT_IN_VOCABULARY,
            nothingDone,
            "this condition is not in the vocabulary; it has no relation to others",
            nearest.isEmpty()
                ? Optional.of("describe it in a conditions file")
                : Optional.of("known are " + String.join(", ", nearest)));
    row.tell(place, Optional.of(label), finding);
  }
}
