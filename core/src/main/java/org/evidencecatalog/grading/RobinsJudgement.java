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
        .filter(tool -> tool.classify(appraisal).isPresent())
        .map(tool -> of(tool.severity(appraisal)))
        .stream();
  }

  private static RobinsJudgement of(Optional<RobinsLevel> severity) {
    return new RobinsJudgement(severity.orElse(RobinsLevel.MODERATE), severity.isEmpty());
  }
}
