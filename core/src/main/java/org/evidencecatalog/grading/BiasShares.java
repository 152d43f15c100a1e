package org.evidencecatalog.grading;

import java.util.function.Predicate;
import org.evidencecatalog.appraisal.RiskOfBias;

/**
 * How the weight of a body is spread over the classes of risk of bias. A study that nobody
 * appraised counts as some concerns.
 *
 * @param low share of the weight at low risk, 0 to 1
 * @param high share at high or critical risk, 0 to 1
 * @param appraised number of studies that were appraised
 */
record BiasShares(double low, double high, int appraised) {

  static BiasShares of(BodyOfEvidence body, Weight weight) {
    return new BiasShares(
        share(weight, risk -> risk == RiskOfBias.LOW),
        share(weight, risk -> risk.compareTo(RiskOfBias.HIGH) >= 0),
        (int) body.contributions().stream().filter(each -> each.riskOfBias().isPresent()).count());
  }

  private static double share(Weight weight, Predicate<RiskOfBias> is) {
    return weight.share(each -> is.test(risk(each)));
  }

  /** Whether a study was appraised and is at low risk. */
  static boolean isLow(Contribution contribution) {
    return risk(contribution) == RiskOfBias.LOW;
  }

  private static RiskOfBias risk(Contribution contribution) {
    return contribution.riskOfBias().orElse(RiskOfBias.SOME);
  }
}
