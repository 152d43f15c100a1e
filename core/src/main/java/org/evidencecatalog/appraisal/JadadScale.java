package org.evidencecatalog.appraisal;

import java.util.Optional;
import org.evidencecatalog.model.Appraisal;

/**
 * The Jadad scale (Jadad 1996, Control Clin Trials 17:1), 0 to 5. A total of 3 and more counts as
 * some concerns and never as low, because the scale does not ask for concealment; 2 and less as
 * high (house rule).
 */
final class JadadScale implements AppraisalTool {
  private static final int SOME_FROM = 3;

  @Override
  public String code() {
    return "jadad";
  }

  @Override
  public String source() {
    return "Jadad scale, Jadad 1996, Control Clin Trials 17:1; classes are a house rule";
  }

  @Override
  public Optional<RiskOfBias> classify(Appraisal appraisal) {
    return appraisal.total().isEmpty()
        ? Optional.empty()
        : Optional.of(
            appraisal.total().getAsInt() >= SOME_FROM ? RiskOfBias.SOME : RiskOfBias.HIGH);
  }

  /** The scale does not ask who measured. */
  @Override
  public Optional<Boolean> lowForAllocationAndAssessment(Appraisal appraisal) {
    return Optional.empty();
  }
}
