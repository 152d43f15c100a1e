package org.evidencecatalog.examples.cli;

import java.util.List;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.GradePolicy;
import picocli.CommandLine.Option;

/** By which framework, or frameworks, evidence is graded. */
final class FrameworkOption {
  private static final String ALL = "all";

  @Option(
      names = "--framework",
      paramLabel = "NAME",
      defaultValue = "grade",
      description =
          "How to grade: grade, pollock, ocebm, nhmrc, sort, best-evidence, ahrq, uspstf, or all of"
              + " them side by side. Default: ${DEFAULT-VALUE}.")
  private String framework = "grade";

  /** The name as given. */
  String name() {
    return framework;
  }

  /**
   * The frameworks named.
   *
   * @throws Unusable if there is none of that name
   */
  List<Framework> all(GradePolicy policy) {
    return framework.equals(ALL) ? Frameworks.all(policy) : List.of(one(policy));
  }

  /**
   * The one framework named.
   *
   * @throws Unusable if there is none of that name
   */
  Framework one(GradePolicy policy) {
    if (framework.equals(ALL)) {
      throw Unusable.usage("--framework all: name one framework at a time");
    }
    return Frameworks.named(framework, policy)
        .orElseThrow(
            () ->
                Unusable.usage(
                    "--framework "
                        + framework
                        + ": this version grades by "
                        + String.join(", ", Frameworks.codes())));
  }
}
