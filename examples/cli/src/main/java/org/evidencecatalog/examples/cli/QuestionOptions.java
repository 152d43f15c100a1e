package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.QuestionType;
import org.evidencecatalog.vocabulary.Coded;
import org.evidencecatalog.vocabulary.Relation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What kind of question is asked, at which time, and which indirect evidence is let in. */
final class QuestionOptions {
  private static final Set<Relation> INDIRECT =
      EnumSet.of(Relation.BROADER, Relation.SIBLING, Relation.RELATED);

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
   * The question with what the options add.
   *
   * @throws Unusable if an option has a value that is not permitted
   */
  Question completed(Question question) {
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
