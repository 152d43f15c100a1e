package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.OverallCertainty;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.importer.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  @Mixin private QuestionOptions asked = new QuestionOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();
  @Mixin private PolicyOptions thresholds = new PolicyOptions();

  GradeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    asked.check();
    GradePolicy policy = inputs.policy(thresholds.policy());
    List<Framework> frameworks = framework.all(policy);
    ImportResult result = inputs.read(session);
    List<Grade> grades = new ArrayList<>();
    for (Question question : asked.questions(session, result.catalog())) {
      frameworks.forEach(each -> grades.add(result.catalog().grade(question, each)));
    }
    if (inputs.json()) {
      ObjectNode document = Json.object();
      document.set(
          "grades", Json.array(grades.stream().sorted(GradeJson.ORDER).toList(), GradeJson::of));
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
}
