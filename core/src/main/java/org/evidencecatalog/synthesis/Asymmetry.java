package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Objects;
import org.evidencecatalog.synthesis.AsymmetryResult.NotTested;

/**
 * A test of funnel-plot asymmetry with its options. With fewer than ten studies no such test has
 * enough power to be relied on (Sterne 2011, BMJ 343:d4002); it is the caller who minds that.
 *
 * @param test which test
 * @param predictor what effects are regressed on; the rank test ignores it
 * @param method the test of the slope in {@link AsymmetryTest#EGGER_RE}; other tests ignore it
 */
public record Asymmetry(AsymmetryTest test, Predictor predictor, TestMethod method) {

  private static final int FEWEST_FOR_RANKS = 2;
  private static final int FEWEST_FOR_REGRESSION = 3;

  /** Checks that nothing is null. */
  public Asymmetry {
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(predictor, "predictor");
    Objects.requireNonNull(method, "method");
  }

  /** A test with the predictor of its authors. */
  public static Asymmetry of(AsymmetryTest test) {
    Predictor predictor =
        switch (test) {
          case EGGER, EGGER_RE, RANK -> Predictor.STANDARD_ERROR;
          case PETERS -> Predictor.INVERSE_SAMPLE_SIZE;
          case SMD -> Predictor.ARM_SIZES;
        };
    return new Asymmetry(test, predictor, TestMethod.Z);
  }

  /** The same test on another predictor. */
  public Asymmetry on(Predictor other) {
    return new Asymmetry(test, other, method);
  }

  /** The same test with another test of the slope. */
  public Asymmetry test(TestMethod other) {
    return new Asymmetry(test, predictor, other);
  }

  /**
   * Tests effects.
   *
   * @param effects one effect for each study; for Peters' test and predictors on sizes, with the
   *     raw arms they were computed from
   */
  public AsymmetryResult run(List<EffectSize> effects) {
    int fewest = test == AsymmetryTest.RANK ? FEWEST_FOR_RANKS : FEWEST_FOR_REGRESSION;
    if (effects.size() < fewest) {
      return new NotTested(test.label() + " needs at least " + fewest + " studies");
    }
    if (effects.stream().map(EffectSize::measure).distinct().count() > 1) {
      return new NotTested("the effects are of more than one measure");
    }
    return test == AsymmetryTest.RANK
        ? RankTest.run(this, effects)
        : EggerRegression.run(this, effects);
  }
}
