package org.evidencecatalog.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.whatif.WhatIf;
import org.evidencecatalog.importer.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what would change a grade. */
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    description =
        "Says what would change a grade: how many more people, which study carries it, and which"
            + " unknown values could move it.",
    footerHeading = "%nExample:%n",
    footer =
        "  evidence whatif studies/ --condition \"plantar fasciitis\" --intervention \"dry needling\"")
final class WhatIfCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private InputArguments inputs = new InputArguments();
  @Mixin private QuestionOptions asked = new QuestionOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();
  @Mixin private PolicyOptions thresholds = new PolicyOptions();

  WhatIfCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    asked.check();
    asked.requireCondition();
    GradePolicy policy = inputs.policy(thresholds.policy());
    thresholds.save(policy);
    Framework by = framework.one(policy);
    ImportResult result = inputs.read(session);
    Optional<WhatIf> found =
        one(asked.questions(session, result.catalog()))
            .map(question -> result.catalog().whatIf(question, by));
    if (inputs.json()) {
      Json.print(session.out(), WhatIfJson.of(found));
    } else {
      found.ifPresent(each -> WhatIfText.print(session.screen(), each));
    }
    Messages.importSummary(session, result.problems());
    return result.errors() > 0 ? Exit.ERRORS_FOUND : Exit.OK;
  }

  /** One question at a time: the answer is long enough. */
  private static Optional<Question> one(List<Question> questions) {
    if (questions.size() > 1) {
      throw Unusable.usage(
          "several questions can be asked; name one with --intervention or --outcome: "
              + String.join("; ", questions.stream().map(WhatIfText::title).toList()));
    }
    return questions.stream().findFirst();
  }
}
