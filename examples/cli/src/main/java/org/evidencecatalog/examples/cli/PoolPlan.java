package org.evidencecatalog.examples.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.importer.results.ResultChoice;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.AsymmetryTest;
import org.evidencecatalog.synthesis.Model;
import org.evidencecatalog.synthesis.Synthesis;
import org.evidencecatalog.synthesis.TestMethod;
import org.evidencecatalog.synthesis.ZeroCells;

/**
 * What is to be pooled, and how.
 *
 * @param measure the measure; empty to take what the file names, or its effects as given
 * @param synthesis model, test and level
 * @param modelGiven whether the user named the model
 * @param keepDoubleZero whether ratios keep studies without events
 * @param riley whether the prediction interval is Riley's
 * @param outcome the outcome to pool
 * @param timeDays the time of interest
 * @param combineArms whether arms with a common counterpart are combined
 * @param asymmetry the test of asymmetry; empty for the one that suits the measure
 * @param extras further analyses
 */
record PoolPlan(
    Optional<EffectMeasure> measure,
    Synthesis synthesis,
    boolean modelGiven,
    boolean keepDoubleZero,
    boolean riley,
    Optional<String> outcome,
    OptionalDouble timeDays,
    boolean combineArms,
    Optional<AsymmetryTest> asymmetry,
    Extras extras) {

  /**
   * Further analyses.
   *
   * @param trimFill trim and fill
   * @param leaveOneOut leave one out
   * @param cumulativeByYear cumulative, by year or else in file order; empty for none
   * @param subgroup column of the subgroups
   * @param influence diagnosis of each study's influence
   */
  record Extras(
      boolean trimFill,
      boolean leaveOneOut,
      Optional<Boolean> cumulativeByYear,
      Optional<String> subgroup,
      boolean influence) {}

  ZeroCells zeroCells() {
    return keepDoubleZero ? ZeroCells.keepingDoubleZero() : ZeroCells.standard();
  }

  ResultChoice choice() {
    return new ResultChoice(outcome, timeDays, combineArms);
  }

  /** The same for a measure that the file names. */
  PoolPlan of(EffectMeasure named) {
    return new PoolPlan(
        Optional.of(named),
        synthesis,
        modelGiven,
        keepDoubleZero,
        riley,
        outcome,
        timeDays,
        combineArms,
        asymmetry,
        extras);
  }

  /**
   * Refuses a model that cannot pool the measure.
   *
   * @throws Unusable if it is one
   */
  void refuseMisfits() {
    Model model = synthesis.model();
    if (model.isInverseVariance()) {
      return;
    }
    String permitted = model == Model.PETO ? "OR or PETO" : "OR, RR or RD";
    boolean fits =
        measure
            .filter(
                known ->
                    switch (known) {
                      case OR -> true;
                      case RR, RD -> model != Model.PETO;
                      case PETO -> model == Model.PETO;
                      case HR, MD, SMD, ROM, COR, ZCOR -> false;
                    })
            .isPresent();
    if (!fits) {
      throw Unusable.usage(
          "--model "
              + model.code()
              + " pools events: --measure "
              + permitted
              + " is expected"
              + measure.map(known -> ", not " + known).orElse(""));
    }
    if (synthesis.test() != TestMethod.Z && !model.isRandom()) {
      throw Unusable.usage(
          "--test "
              + synthesis.test().code()
              + " needs inverse-variance weights; with --model "
              + model.code()
              + " only z is possible");
    }
  }
}
