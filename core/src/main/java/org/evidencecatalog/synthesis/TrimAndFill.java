package org.evidencecatalog.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Trim and fill with the estimator L0: how many studies a symmetric funnel would have beyond those
 * known, and the synthesis with these filled in. Duval and Tweedie 2000, Biometrics 56:455. It is a
 * sensitivity analysis: the filled studies are not evidence.
 *
 * @param side where studies seem to be missing
 * @param filled the mirrored effects, as many as seem to be missing
 * @param result the synthesis of known and filled studies; or the reason why there is none
 */
public record TrimAndFill(Side side, List<EffectSize> filled, SynthesisResult result) {

  private static final int MAX_STEPS = 100;
  private static final int FEWEST = 3;

  /** A side of the funnel. */
  public enum Side {
    /** Smaller effects are missing. */
    LEFT,
    /** Larger effects are missing. */
    RIGHT
  }

  /** Copies the effects. */
  public TrimAndFill {
    Objects.requireNonNull(side, "side");
    filled = List.copyOf(filled);
    Objects.requireNonNull(result, "result");
  }

  /** Number of studies that seem to be missing. */
  public int missing() {
    return filled.size();
  }

  /**
   * Trims and fills. The side is that on which the regression of effects on standard errors, with
   * the same estimator of τ², leaves a gap.
   *
   * @param synthesis a model with inverse-variance weights
   * @param effects one effect for each study, at least three
   */
  public static TrimAndFill of(Synthesis synthesis, List<EffectSize> effects) {
    if (!synthesis.model().isInverseVariance()) {
      return none(new NotPooled("trim and fill needs inverse-variance weights"));
    }
    if (effects.size() < FEWEST) {
      return none(new NotPooled("trim and fill needs at least three studies"));
    }
    if (EggerRegression.isConstant(standardErrors(effects))) {
      return none(new NotPooled("all studies are equally precise, so that no funnel shows"));
    }
    SynthesisResult known = synthesis.pool(effects);
    return known.pooled().isEmpty() ? none(known) : fill(synthesis, effects);
  }

  private static TrimAndFill none(SynthesisResult result) {
    return new TrimAndFill(Side.LEFT, List.of(), result);
  }

  private static TrimAndFill fill(Synthesis synthesis, List<EffectSize> effects) {
    Optional<Side> side = side(synthesis.model(), effects);
    if (side.isEmpty()) {
      return none(new NotPooled(synthesis.model().code() + " did not converge in trim and fill"));
    }
    double sign = side.get() == Side.RIGHT ? -1 : 1;
    List<EffectSize> sorted =
        effects.stream()
            .map(effect -> withEffect(effect, effect.study(), sign * effect.yi()))
            .sorted(Comparator.comparingDouble(EffectSize::yi))
            .toList();
    return trim(synthesis.model(), sorted)
        .map(trimmed -> filled(synthesis, effects, side.get(), sorted, trimmed))
        .orElseGet(() -> none(new NotPooled("trim and fill did not converge")));
  }

  private static double[] standardErrors(List<EffectSize> effects) {
    return effects.stream().mapToDouble(EffectSize::se).toArray();
  }

  /** A negative slope means that studies are missing on the right. */
  private static Optional<Side> side(Model model, List<EffectSize> effects) {
    LineFit line = new LineFit(effects, standardErrors(effects));
    OptionalDouble tau2 = TauSquared.estimate(model, line);
    if (tau2.isEmpty()) {
      return Optional.empty();
    }
    line.at(tau2.getAsDouble());
    return Optional.of(line.slope() < 0 ? Side.RIGHT : Side.LEFT);
  }

  /** How many of the largest effects have no counterpart, and the centre without them. */
  private record Trimmed(int count, double centre) {}

  /** Trims until the count stays, on one fit whose last studies are left out as needed. */
  private static Optional<Trimmed> trim(Model model, List<EffectSize> sorted) {
    MeanFit fit = new MeanFit(sorted);
    int count = 0;
    for (int step = 0; step < MAX_STEPS; step++) {
      fit.restrictTo(sorted.size() - count);
      double centre = centre(model, fit);
      if (Double.isNaN(centre)) {
        return Optional.empty();
      }
      int next = missing(fit.y, centre);
      if (next == count) {
        return Optional.of(new Trimmed(count, centre));
      }
      count = Math.min(next, sorted.size() - 1);
    }
    return Optional.empty();
  }

  /** The estimate of the studies in a fit; not a number if it does not converge. */
  private static double centre(Model model, MeanFit fit) {
    if (fit.size() == 1) {
      return fit.y[0];
    }
    OptionalDouble tau2 = TauSquared.estimate(model, fit);
    if (tau2.isEmpty()) {
      return Double.NaN;
    }
    fit.at(tau2.getAsDouble());
    return fit.mean();
  }

  /**
   * L0 = (4S − k(k+1))/(2k−1), S being the sum of the ranks of |y−μ| over effects above μ; of equal
   * ranks those below μ come first.
   *
   * @param sorted effects, the smallest first
   */
  private static int missing(double[] sorted, double centre) {
    int above = 0;
    while (above < sorted.length && sorted[above] <= centre) {
      above++;
    }
    int below = above - 1;
    double rank = 0;
    double ranks = 0;
    for (int i = above; i < sorted.length; i++) {
      while (below >= 0 && centre - sorted[below] <= sorted[i] - centre) {
        rank++;
        below--;
      }
      rank++;
      ranks += rank;
    }
    double k = sorted.length;
    return (int) Math.max(0, Math.rint((4 * ranks - k * (k + 1)) / (2 * k - 1)));
  }

  private static TrimAndFill filled(
      Synthesis synthesis,
      List<EffectSize> effects,
      Side side,
      List<EffectSize> sorted,
      Trimmed trimmed) {
    double sign = side == Side.RIGHT ? -1 : 1;
    List<EffectSize> mirrored = new ArrayList<>();
    for (EffectSize effect : sorted.subList(sorted.size() - trimmed.count(), sorted.size())) {
      double yi = sign * (2 * trimmed.centre() - effect.yi());
      if (EffectSize.defect(yi, effect.vi()).isPresent()) {
        return none(new NotPooled("a filled effect would be beyond any plausible size"));
      }
      mirrored.add(withEffect(effect, "filled: " + effect.study(), yi));
    }
    List<EffectSize> all = new ArrayList<>(effects);
    all.addAll(mirrored);
    return new TrimAndFill(side, mirrored, synthesis.pool(all));
  }

  private static EffectSize withEffect(EffectSize effect, String study, double yi) {
    return new EffectSize(study, effect.measure(), yi, effect.vi(), Optional.empty());
  }
}
