package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.model.ProblemCode;

/**
 * Reads which study a row speaks of.
 *
 * @param place where the column stands
 * @param studies the studies of all inputs
 */
record StudyCell(Place place, StudyRecords studies) {

  /** The position of the study; a row about one that no input has is rejected. */
  Optional<Integer> read(CurrentRow row) {
    String text = row.cells().text(place.index()).replace('\n', ' ');
    Optional<Integer> found = studies.find(text);
    if (found.isEmpty()) {
      row.reject(place, ProblemCode.STUDY_UNKNOWN, message(text), hint(text));
    }
    return found;
  }

  private String message(String text) {
    return studies.isBackground(text)
        ? "this is a background source, not a study"
        : "no input has this study";
  }

  private String hint(String text) {
    List<String> nearest = studies.nearest(text);
    String accepted = "the key, study name or registry number of a study among the inputs";
    return nearest.isEmpty()
        ? accepted
        : "did you mean " + String.join(", ", nearest) + "? " + accepted;
  }
}
