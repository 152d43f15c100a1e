package org.evidencecatalog.grading;

/** Says why a body without studies has no grade. */
final class NoEvidence {

  private NoEvidence() {}

  static String reason(BodyOfEvidence body) {
    Question question = body.question();
    StringBuilder text = new StringBuilder("no study of ");
    text.append(
        question
            .intervention()
            .map(intervention -> intervention + " for " + question.condition())
            .orElse(question.condition()));
    question.comparator().ifPresent(comparator -> text.append(" against ").append(comparator));
    question.outcome().ifPresent(outcome -> text.append(" with results on ").append(outcome));
    return text.append(" in this catalog").toString();
  }
}
