package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.OverallCertainty;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.importer.ImportResult;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Grades the evidence per condition and intervention. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    description = "Grades the evidence per condition and intervention, with every reason.",
    footerHeading = "%nExample:%n",
    footer =
        "  evidence grade studies/ --condition \"plantar fasciitis\" --intervention \"dry needling\"")
final class GradeCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private InputArguments inputs = new InputArguments();
  @Mixin private QuestionOptions kind = new QuestionOptions();
  @Mixin private PolicyOptions thresholds = new PolicyOptions();

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
      names = "--framework",
      paramLabel = "NAME",
      defaultValue = "grade",
      description = "How to grade: grade, pollock, or all. Default: ${DEFAULT-VALUE}.")
  private String framework = "grade";

  GradeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    refuseBlankLabels();
    GradePolicy policy = inputs.policy(thresholds.policy());
    List<Framework> frameworks = frameworks(policy);
    ImportResult result = inputs.read(session);
    List<Grade> grades = new ArrayList<>();
    for (Question question : questions(result.catalog())) {
      for (Question byOutcome : result.catalog().byOutcome(question)) {
        frameworks.forEach(each -> grades.add(result.catalog().grade(byOutcome, each)));
      }
    }
    if (grades.isEmpty() && condition != null) {
      unknownCondition(result.catalog(), condition);
    }
    if (inputs.json()) {
      ObjectNode document = Json.object();
      document.set("grades", Json.array(grades, GradeJson::of));
      document.set("overall", Json.array(OverallCertainty.of(grades), OverallJson::of));
      document.set("policy", PolicyJson.of(policy));
      Json.print(session.out(), document);
    } else {
      grades.forEach(grade -> GradeText.print(session.screen(), grade));
      OverallCertainty.of(grades).forEach(each -> GradeText.print(session.screen(), each));
    }
    Messages.importSummary(session, result.problems());
    return result.errors() > 0 ? Exit.ERRORS_FOUND : Exit.OK;
  }

  private List<Framework> frameworks(GradePolicy policy) {
    List<Framework> all = Frameworks.all(policy);
    if (framework.equals("all")) {
      return all;
    }
    return List.of(
        Frameworks.named(framework, policy)
            .orElseThrow(
                () ->
                    Unusable.usage(
                        "--framework "
                            + framework
                            + ": this version grades by "
                            + String.join(", ", Frameworks.codes())
                            + " or all")));
  }

  private List<Question> questions(Catalog catalog) {
    List<Question> asked = condition == null ? catalog.questions() : catalog.questions(condition);
    Vocabulary words = catalog.vocabulary();
    UnaryOperator<Question> completed =
        question -> {
          Question full = kind.completed(question);
          full = intervention == null ? full : full.intervention(label(words, intervention));
          full = comparator == null ? full : full.comparator(label(words, comparator));
          return outcome == null
              ? full
              : full.outcome(words.resolve(ConceptKind.OUTCOME, outcome).label());
        };
    return asked.stream().map(completed).distinct().toList();
  }

  private static String label(Vocabulary words, String intervention) {
    return words.resolve(ConceptKind.INTERVENTION, intervention).label();
  }

  /** A label that was given must say something. */
  private void refuseBlankLabels() {
    Stream.of(condition, intervention, comparator, outcome)
        .filter(label -> label != null && label.isBlank())
        .findFirst()
        .ifPresent(
            label -> {
              throw Unusable.usage("a condition, intervention, comparator or outcome is blank");
            });
  }

  private void unknownCondition(Catalog catalog, String label) {
    List<String> nearest = catalog.nearestConditions(label);
    String proposal =
        Optional.of(nearest)
            .filter(labels -> !labels.isEmpty())
            .map(labels -> "; did you mean " + String.join(", ", labels) + "?")
            .orElse("");
    session
        .messages()
        .wrapped(
            "",
            "evidence: ",
            "no study and no vocabulary knows the condition \"" + label + "\"" + proposal,
            2);
  }
}
