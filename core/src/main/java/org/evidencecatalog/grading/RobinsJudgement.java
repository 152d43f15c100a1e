package org.evidencecatalog.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.appraisal.RobinsLevel;
import org.evidencecatalog.model.Appraisal;

/**
 * What ROBINS-I says of one study, the worst of several appraisals.
 *
 * @param level the level; {@link RobinsLevel#MODERATE} for "No information" (house rule)
 * @param isNoInformation whether an appraisal found no information
 */
record RobinsJudgement(RobinsLevel level, boolean isNoInformation) {
  private static final String NO_INFORMATION = "No information";

  /** Checks that nothing is null. */
  RobinsJudgement {
    Objects.requireNonNull(level, "level");
  }

  /** Empty if the study was not appraised with ROBINS-I, or its appraisals say nothing. */
  static Optional<RobinsJudgement> of(Contribution contribution) {
    List<RobinsJudgement> all =
        contribution.appraisals().stream().flatMap(RobinsJudgement::ofOne).toList();
    return all.stream()
        .map(RobinsJudgement::level)
        .max(Comparator.naturalOrder())
        .map(
            worst ->
                new RobinsJudgement(
                    worst, all.stream().anyMatch(RobinsJudgement::isNoInformation)));
  }

  private static Stream<RobinsJudgement> ofOne(Appraisal appraisal) {
    return AppraisalTool.find(appraisal.tool())
        .filter(AppraisalTool::isRobinsI)
        .flatMap(
            tool ->
                tool.severity(appraisal)
                    .map(level -> new RobinsJudgement(level, isUninformed(tool, appraisal))))
        .stream();
  }

  private static boolean isUninformed(AppraisalTool tool, Appraisal appraisal) {
    return tool.overall(appraisal).filter(NO_INFORMATION::equals).isPresent();
  }
}
