package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.QuestionType;
import org.evidencecatalog.vocabulary.Coded;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Relation;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked: the question, its kind, its time, and which indirect evidence is let in. */
final class QuestionOptions {
  private static final Set<Relation> INDIRECT =
      EnumSet.of(Relation.BROADER, Relation.SIBLING, Relation.RELATED);

  @Option(
      names = "--condition",
      paramLabel = "LABEL",
      description = "Only this condition; without it every condition that a study has.")
  private @Nullable String condition;

  @Option(
      names = "--intervention",
      paramLabel = "LABEL",
      description = "Only this intervention; without it each one studied.")
  private @Nullable String intervention;

  @Option(
      names = "--comparator",
      paramLabel = "LABEL",
      description = "Only against this comparator.")
  private @Nullable String comparator;

  @Option(names = "--outcome", paramLabel = "LABEL", description = "Only this outcome.")
  private @Nullable String outcome;

  @Option(
      names = "--include",
      paramLabel = "RELATION",
      split = ",",
      description =
          "Let in indirect evidence of this relation to what is asked about: broader, sibling or"
              + " related; may be given several times. It counts as indirect.")
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--question-type",
      paramLabel = "TYPE",
      description =
          "What is asked: treatment_benefit (the default), common_harm, rare_harm, screening,"
              + " diagnosis, prognosis or prevalence.")
  private @Nullable String type;

  @Option(
      names = "--time",
      paramLabel = "DAYS",
      description =
          "Of several results of a study use the one nearest to so many days after the start;"
              + " without it the latest.")
  private @Nullable Double days;

  /**
   * Refuses labels that say nothing.
   *
   * @throws Unusable if a label is blank
   */
  void check() {
    Stream.of(condition, intervention, comparator, outcome)
        .filter(label -> label != null && label.isBlank())
        .findFirst()
        .ifPresent(
            label -> {
              throw Unusable.usage("a condition, intervention, comparator or outcome is blank");
            });
  }

  /**
   * Refuses to go on without a condition.
   *
   * @throws Unusable if none was given
   */
  void requireCondition() {
    if (condition == null) {
      throw Unusable.usage("--condition is missing");
    }
  }

  /**
   * The questions asked, outcome by outcome, each by the labels of the vocabulary; none if nothing
   * knows the condition, which is told.
   */
  List<Question> questions(Session session, Catalog catalog) {
    List<Question> asked = condition == null ? catalog.questions() : catalog.questions(condition);
    if (asked.isEmpty() && condition != null) {
      unknownCondition(session, catalog, condition);
    }
    return asked.stream()
        .map(question -> named(question, catalog.vocabulary()))
        .distinct()
        .flatMap(question -> catalog.byOutcome(question).stream())
        .toList();
  }

  private Question named(Question question, Vocabulary words) {
    Question full = completed(question);
    full = intervention == null ? full : full.intervention(label(words, intervention));
    full = comparator == null ? full : full.comparator(label(words, comparator));
    return outcome == null
        ? full
        : full.outcome(words.resolve(ConceptKind.OUTCOME, outcome).label());
  }

  private static String label(Vocabulary words, String intervention) {
    return words.resolve(ConceptKind.INTERVENTION, intervention).label();
  }

  private static void unknownCondition(Session session, Catalog catalog, String label) {
    List<String> nearest = catalog.nearestConditions(label);
    session
        .messages()
        .wrapped(
            "",
            "evidence: ",
            "no study and no vocabulary knows the condition \""
                + label
                + "\""
                + (nearest.isEmpty() ? "" : "; did you mean " + String.join(", ", nearest) + "?"),
            2);
  }

  /**
   * The question with what the options add.
   *
   * @throws Unusable if an option has a value that is not permitted
   */
  private Question completed(Question question) {
    Question full = question.type(type()).including(relations());
    if (days == null) {
      return full;
    }
    if (!(days >= 0 && Double.isFinite(days))) {
      throw Unusable.usage("--time " + days + ": a number of days, 0 or more, is expected");
    }
    return full.atDays(days);
  }

  private QuestionType type() {
    return type == null
        ? QuestionType.TREATMENT_BENEFIT
        : coded("--question-type", type, Arrays.asList(QuestionType.values()));
  }

  private Set<Relation> relations() {
    return include.stream()
        .map(code -> coded("--include", code, INDIRECT))
        .collect(Collectors.toSet());
  }

  private static <E extends Coded> E coded(String option, String code, Collection<E> permitted) {
    return permitted.stream()
        .filter(each -> each.code().equals(code.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                Unusable.usage(
                    option
                        + " "
                        + code
                        + ": one of "
                        + permitted.stream().map(Coded::code).collect(Collectors.joining(", "))
                        + " is expected"));
  }
}
