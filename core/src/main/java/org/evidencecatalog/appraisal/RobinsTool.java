package org.evidencecatalog.appraisal;

import java.util.Optional;
import org.evidencecatalog.model.Appraisal;

/** What the versions of ROBINS-I share: levels that are finer than the classes of risk. */
abstract class RobinsTool extends DescribedTool {
  static final String LOW = "Low";
  static final String LOW_EXCEPT_CONFOUNDING =
      "Low except for concerns about uncontrolled confounding";
  static final String MODERATE = "Moderate";
  static final String SERIOUS = "Serious";
  static final String CRITICAL = "Critical";
  static final String NO_INFORMATION = "No information";

  RobinsTool(ToolName name, ItemTable items, AnswerScale overalls) {
    super(name, items, overalls);
  }

  /** Other ways to write {@link #LOW_EXCEPT_CONFOUNDING}. */
  static String[] lowExcept(String... more) {
    String[] usual = {
      "low except confounding",
      "low except for confounding",
      "low except uncontrolled confounding",
      "low except for uncontrolled confounding",
      "low risk of bias except for concerns about uncontrolled confounding",
      "low risk except for concerns about uncontrolled confounding"
    };
    String[] all = new String[usual.length + more.length];
    System.arraycopy(usual, 0, all, 0, usual.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return all;
  }

  @Override
  public final boolean isRobinsI() {
    return true;
  }

  @Override
  public final Optional<RobinsLevel> severity(Appraisal appraisal) {
    return overall(appraisal).map(RobinsTool::level);
  }

  /** No information stands at Moderate: house rule. */
  private static RobinsLevel level(String overall) {
    return switch (overall) {
      case LOW -> RobinsLevel.LOW;
      case LOW_EXCEPT_CONFOUNDING -> RobinsLevel.LOW_EXCEPT_CONFOUNDING;
      case SERIOUS -> RobinsLevel.SERIOUS;
      case CRITICAL -> RobinsLevel.CRITICAL;
      default -> RobinsLevel.MODERATE;
    };
  }

  @Override
  final Optional<RiskOfBias> classOf(String overall) {
    return Optional.of(
        switch (level(overall)) {
          case LOW -> RiskOfBias.LOW;
          case LOW_EXCEPT_CONFOUNDING, MODERATE -> RiskOfBias.SOME;
          case SERIOUS -> RiskOfBias.HIGH;
          case CRITICAL -> RiskOfBias.CRITICAL;
        });
  }
}
