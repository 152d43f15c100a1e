package org.evidencecatalog.grading;

import java.util.Map;

/** Says why a body without studies has no grade. */
final class NoEvidence {

  private NoEvidence() {}

  /** The reason in English, as reasons are. */
  static String reason(BodyOfEvidence body) {
    return reason(body, StatementLanguage.ENGLISH);
  }

  /** The reason in a language, without a full stop. */
  static String reason(BodyOfEvidence body, StatementLanguage language) {
    Question question = body.question();
    String about = StudiesStatement.about(question, language);
    String compared =
        question
            .comparator()
            .map(
                label ->
                    language.text(
                        StatementText.AGAINST,
                        Map.of("question", about, "comparator", language.label(label))))
            .orElse(about);
    String whole =
        question
            .outcome()
            .map(
                label ->
                    language.text(
                        StatementText.WITH_RESULTS_ON,
                        Map.of("question", compared, "outcome", language.label(label))))
            .orElse(compared);
    return language.text(StatementText.NO_STUDY, Map.of("question", whole));
  }
}
