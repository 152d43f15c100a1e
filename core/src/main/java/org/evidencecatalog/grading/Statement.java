package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evidencecatalog.model.CitationKey;

/**
 * What a grade says in sentences: what the intervention does as far as it is known, how many
 * studies of what kind, how many people, how certain, and how many studies were left out and why.
 */
public final class Statement {
  /** Frameworks whose levels are certainties in the sense of GRADE. */
  private static final Set<String> OF_CERTAINTY = Set.of(GradeFramework.CODE, "pollock");

  private Statement() {}

  /** The sentences, each with its full stop, joined by blanks. */
  public static String of(Grade grade) {
    return String.join(" ", sentences(grade));
  }

  /** The sentences, each with its full stop; at least one. */
  public static List<String> sentences(Grade grade) {
    List<String> sentences = new ArrayList<>();
    BodyOfEvidence body = grade.body();
    if (body.contributions().isEmpty()) {
      sentences.add(Wording.capitalised(NoEvidence.reason(body)) + ".");
    } else {
      if (grade.framework().equals(GradeFramework.CODE)) {
        sentences.addAll(EffectStatement.of(grade));
      }
      sentences.add(studied(body));
      sentences.add(certainty(grade));
    }
    concerns(body).ifPresent(sentences::add);
    excluded(body).ifPresent(sentences::add);
    return sentences;
  }

  /** How certain the evidence is, in a sentence; of other frameworks the level. */
  public static String certainty(Grade grade) {
    String level =
        grade
            .level()
            .map(Statement::inWords)
            .orElseGet(
                () ->
                    StatementText.NOT_GRADED.with(
                        Map.of("reason", grade.notGradedReason().orElse("unknown"))));
    return isOfCertainty(grade)
        ? StatementText.CERTAINTY.with(Map.of("level", level))
        : StatementText.LEVEL.with(
            Map.of("framework", grade.framework().toUpperCase(Locale.ROOT), "level", level));
  }

  private static boolean isOfCertainty(Grade grade) {
    return grade
        .level()
        .map(level -> grade.certainty().map(Certainty::level).filter(level::equals).isPresent())
        .orElse(OF_CERTAINTY.contains(grade.framework()));
  }

  private static String inWords(Level level) {
    String label =
        Certainty.parse(level.code()).isPresent()
            ? level.label().toLowerCase(Locale.ROOT)
            : level.label();
    return level
        .symbol()
        .map(symbol -> StatementText.WITH_SYMBOL.with(Map.of("level", label, "symbol", symbol)))
        .orElse(label);
  }

  private static String studied(BodyOfEvidence body) {
    Map<String, String> pieces = Map.of("studies", studies(body), "question", question(body));
    boolean known =
        body.contributions().stream().anyMatch(each -> !each.study().results().isEmpty());
    if (known) {
      return StatementText.STUDIED.sentence(pieces);
    }
    return (body.size() == 1
            ? StatementText.STUDIED_WITHOUT_RESULTS_ONE
            : StatementText.STUDIED_WITHOUT_RESULTS_MANY)
        .sentence(pieces);
  }

  private static String studies(BodyOfEvidence body) {
    String count = Wording.count(body.size());
    String noun = body.kind().noun(body.size());
    OptionalInt participants = body.participants();
    return participants.isEmpty()
        ? StatementText.STUDIES.with(Map.of("count", count, "noun", noun))
        : StatementText.STUDIES_WITH_PEOPLE.with(
            Map.of("count", count, "noun", noun, "people", people(participants.getAsInt())));
  }

  private static String people(int number) {
    return (number == 1 ? StatementText.PEOPLE_ONE : StatementText.PEOPLE_MANY)
        .with(Map.of("number", Integer.toString(number)));
  }

  private static String question(BodyOfEvidence body) {
    Question question = body.question();
    String about =
        question
            .intervention()
            .map(
                label ->
                    StatementText.TREATED.with(
                        Map.of("intervention", label, "condition", question.condition())))
            .orElse(question.condition());
    return question
        .comparator()
        .map(label -> StatementText.COMPARED.with(Map.of("question", about, "comparator", label)))
        .orElse(about);
  }

  private static Optional<String> concerns(BodyOfEvidence body) {
    List<CitationKey> ids = body.concerns();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (ids.size() == 1 ? StatementText.CONCERN_ONE : StatementText.CONCERN_MANY)
                .sentence(
                    Map.of(
                        "count",
                        Wording.count(ids.size()),
                        "ids",
                        String.join(", ", ids.stream().map(CitationKey::value).toList()))));
  }

  /**
   * Studies on the question itself that were left out; those on other conditions are not counted.
   */
  private static Optional<String> excluded(BodyOfEvidence body) {
    Map<Exclusion.Cause, Integer> counts = new EnumMap<>(Exclusion.Cause.class);
    body.exclusions().stream()
        .filter(exclusion -> exclusion.cause().isOnTheQuestion())
        .forEach(exclusion -> counts.merge(exclusion.cause(), 1, Integer::sum));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return Optional.empty();
    }
    return Optional.of(
        (all == 1 ? StatementText.EXCLUDED_ONE : StatementText.EXCLUDED_MANY)
            .sentence(Map.of("count", Wording.count(all), "causes", causes(counts))));
  }

  private static String causes(Map<Exclusion.Cause, Integer> counts) {
    List<String> causes =
        counts.entrySet().stream()
            .map(
                entry ->
                    counts.size() == 1
                        ? entry.getKey().words()
                        : StatementText.CAUSE.with(
                            Map.of(
                                "number",
                                entry.getValue().toString(),
                                "cause",
                                entry.getKey().words())))
            .toList();
    return String.join(", ", causes);
  }
}
