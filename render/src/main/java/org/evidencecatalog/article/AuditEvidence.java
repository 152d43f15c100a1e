package org.evidencecatalog.article;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.Certainty;
import org.evidencecatalog.grading.EvidenceSelection;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Level;

/**
 * All that a catalog holds on the question of a claim, whether the claim cites it or not.
 *
 * @param selection the bodies of evidence
 * @param grade the grade of the first of them
 */
record AuditEvidence(EvidenceSelection selection, Grade grade) {

  /** Whether there is no primary study and no review. */
  boolean isEmpty() {
    return selection.bodies().isEmpty();
  }

  /** The certainty, for frameworks that have it and bodies that have a level. */
  Optional<Certainty> certainty() {
    return grade.certainty();
  }

  /** The body that was graded. */
  BodyOfEvidence body() {
    return grade.body();
  }

  Finding.Evidence asFinding() {
    return new Finding.Evidence(
        grade.level().map(Level::code), body().size(), body().participants());
  }

  /** The level and what it rests on: {@code low (3 randomised trials, 203 participants)}. */
  String inWords() {
    String level =
        grade.level().map(each -> each.label().toLowerCase(Locale.ROOT)).orElse("not graded");
    return level + " (" + studies() + ", " + participants() + ")";
  }

  /** The studies: {@code 3 randomised trials}. */
  String studies() {
    return body().size() + " " + body().kind().noun(body().size());
  }

  private String participants() {
    OptionalInt participants = body().participants();
    return participants.isEmpty()
        ? "number of participants unknown"
        : participants.getAsInt()
            + (participants.getAsInt() == 1 ? " participant" : " participants");
  }
}
