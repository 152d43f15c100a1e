package org.evidencecatalog.grading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;

/** What a statement says of the studies: which there are, and which were left out and why. */
record StudiesStatement(BodyOfEvidence body, StatementLanguage language) {

  /** How many studies and people the question rests on. */
  String studied() {
    boolean known =
        body.contributions().stream().anyMatch(each -> !each.study().results().isEmpty());
    return sentence(
        known ? StatementText.STUDIED : StatementText.STUDIED_WITHOUT_RESULTS,
        body.size(),
        Map.of("studies", studies(), "question", question()));
  }

  /** The studies under an expression of concern. */
  Optional<String> concerns() {
    List<String> ids =
        body.concerns().stream().map(CitationKey::value).map(language::isolated).toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sentence(
                StatementText.CONCERN,
                ids.size(),
                Map.of("count", language.number(ids.size()), "ids", language.listed(ids))));
  }

  /**
   * Studies on the question itself that were left out; those on other conditions are not counted.
   */
  Optional<String> excluded() {
    Map<Exclusion.Cause, Integer> counts = new EnumMap<>(Exclusion.Cause.class);
    body.exclusions().stream()
        .filter(exclusion -> exclusion.cause().isOnTheQuestion())
        .forEach(exclusion -> counts.merge(exclusion.cause(), 1, Integer::sum));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0
        ? Optional.empty()
        : Optional.of(
            sentence(
                StatementText.EXCLUDED,
                all,
                Map.of("count", language.number(all), "causes", causes(counts))));
  }

  /** The intervention and the condition of a question, or the condition alone. */
  static String about(Question question, StatementLanguage language) {
    String condition = language.label(question.condition());
    return question
        .intervention()
        .map(
            label ->
                language.text(
                    StatementText.TREATED,
                    Map.of("intervention", intervention(label, language), "condition", condition)))
        .orElseGet(() -> language.text(StatementText.CONDITION, Map.of("label", condition)));
  }

  /** An intervention by its label. */
  static String intervention(String label, StatementLanguage language) {
    return language.text(StatementText.INTERVENTION, Map.of("label", language.label(label)));
  }

  private String sentence(StatementText text, int number, Map<String, String> pieces) {
    return Wording.capitalised(language.counted(text, number, pieces));
  }

  private String studies() {
    int size = body.size();
    String noun = body.kind().noun(size, language);
    String studies =
        language.counted(
            StatementText.STUDIES, size, Map.of("count", language.number(size), "noun", noun));
    return body.participants().isEmpty()
        ? studies
        : language.text(
            StatementText.STUDIES_WITH_PEOPLE,
            Map.of("studies", studies, "people", people(body.participants().getAsInt())));
  }

  private String people(int number) {
    return language.counted(
        StatementText.PEOPLE, number, Map.of("number", Integer.toString(number)));
  }

  private String question() {
    Question question = body.question();
    String about = about(question, language);
    return question
        .comparator()
        .map(
            label ->
                language.text(
                    StatementText.COMPARED,
                    Map.of("question", about, "comparator", language.label(label))))
        .orElse(about);
  }

  private String causes(Map<Exclusion.Cause, Integer> counts) {
    return language.listed(
        counts.entrySet().stream()
            .map(
                entry ->
                    counts.size() == 1
                        ? entry.getKey().words(language)
                        : language.text(
                            StatementText.CAUSE,
                            Map.of(
                                "number",
                                entry.getValue().toString(),
                                "cause",
                                entry.getKey().words(language))))
            .toList());
  }
}
