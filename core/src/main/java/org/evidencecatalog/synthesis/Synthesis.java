package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;

/**
 * A way of pooling effects: a model, a test and a level of confidence. Pooling is a pure function
 * of the effects; data that cannot be pooled give a {@link NotPooled}, never an exception.
 *
 * <pre>{@code
 * SynthesisResult result = Synthesis.randomEffects(REML).test(KNAPP_HARTUNG).pool(effects);
 * String line = result.fold(pooled -> "estimate " + pooled.estimate(), NotPooled::reason);
 * }</pre>
 *
 * @param model how effects are weighted
 * @param test how the pooled effect is tested
 * @param level coverage of all intervals in percent, between 0 and 100 exclusive
 */
public record Synthesis(Model model, TestMethod test, double level) {

  private static final double USUAL_LEVEL = 95;

  /**
   * Validates the level.
   *
   * @throws IllegalArgumentException if it is not between 0 and 100
   */
  public Synthesis {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(test, "test");
    if (!(level > 0 && level < 100)) {
      throw new IllegalArgumentException("level must be between 0 and 100: " + level);
    }
  }

  /** A model with a normal test and 95 % intervals. */
  public static Synthesis of(Model model) {
    return new Synthesis(model, TestMethod.Z, USUAL_LEVEL);
  }

  /** Equal effects, inverse variance. */
  public static Synthesis equalEffects() {
    return of(Model.EE);
  }

  /**
   * Random effects.
   *
   * @throws IllegalArgumentException if the model has no variance between studies
   */
  public static Synthesis randomEffects(Model model) {
    if (!model.isRandom()) {
      throw new IllegalArgumentException(model + " is not a random-effects model");
    }
    return of(model);
  }

  /** Equal effects on two-by-two tables, Mantel-Haenszel. */
  public static Synthesis mantelHaenszel() {
    return of(Model.MH);
  }

  /** Equal effects on two-by-two tables, Peto. */
  public static Synthesis peto() {
    return of(Model.PETO);
  }

  /** The same with another test. */
  public Synthesis test(TestMethod method) {
    return new Synthesis(model, method, level);
  }

  /** The same at another level, in percent. */
  public Synthesis level(double percent) {
    return new Synthesis(model, test, percent);
  }

  /**
   * Pools effects of one measure.
   *
   * @param effects one effect for each study; where the model is {@link Model#MH}, {@link
   *     Model#PETO} or {@link Model#MH_RANDOM} each with the events it was computed from
   * @return the estimate; or the reason why there is none, such as no study, effects of several
   *     measures, no events at all, or an estimator that does not converge
   */
  public SynthesisResult pool(List<EffectSize> effects) {
    if (effects.isEmpty()) {
      return new NotPooled("there is no study with an effect");
    }
    if (effects.stream().map(EffectSize::measure).distinct().count() > 1) {
      return new NotPooled("the effects are of more than one measure");
    }
    if (model.isInverseVariance()) {
      return InverseVariance.pool(this, effects);
    }
    return obstacleToTables(effects)
        .<SynthesisResult>map(NotPooled::new)
        .orElseGet(() -> poolTables(effects));
  }

  /** The model and the test in words. */
  public String description() {
    return model.label() + "; test: " + test.label();
  }

  private SynthesisResult poolTables(List<EffectSize> effects) {
    return switch (model) {
      case MH -> MantelHaenszel.pool(this, effects);
      case PETO -> Peto.pool(this, effects);
      default -> MantelHaenszelRandom.pool(this, effects);
    };
  }

  private Optional<String> obstacleToTables(List<EffectSize> effects) {
    if (test != TestMethod.Z && model != Model.MH_RANDOM) {
      return Optional.of(test.label() + " needs inverse-variance weights");
    }
    EffectMeasure measure = effects.get(0).measure().orElse(null);
    if (measure == null || !isPooledFromTables(measure)) {
      return Optional.of(
          "%s does not pool %s"
              .formatted(model.code(), measure == null ? "effects of unknown measure" : measure));
    }
    return effects.stream()
        .filter(effect -> effect.table().isEmpty())
        .findFirst()
        .map(effect -> "%s needs the events of %s".formatted(model.code(), effect.study()));
  }

  private boolean isPooledFromTables(EffectMeasure measure) {
    return switch (measure) {
      case OR -> true;
      case RR, RD -> model != Model.PETO;
      case PETO -> model == Model.PETO;
      default -> false;
    };
  }
}
