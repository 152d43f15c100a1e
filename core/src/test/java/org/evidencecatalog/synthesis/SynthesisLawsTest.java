package org.evidencecatalog.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws that hold for any data, on random data with fixed seeds. */
class SynthesisLawsTest {
  private static final int ROUNDS = 100;
  private static final double CLOSE = 1e-7;

  private final Random random = new Random(20100401);

  private List<EffectSize> effects() {
    int k = 2 + random.nextInt(20);
    List<EffectSize> effects = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      double vi = Math.exp(2 * random.nextGaussian() - 3);
      double yi = 0.3 + random.nextGaussian() * Math.sqrt(vi + 0.05);
      effects.add(EffectSize.of("study " + i, EffectMeasure.MD, yi, vi));
    }
    return effects;
  }

  private List<DichotomousArms> tables() {
    List<DichotomousArms> tables = new ArrayList<>();
    int k = 2 + random.nextInt(10);
    for (int i = 0; i < k; i++) {
      int n1 = 5 + random.nextInt(100);
      int n2 = 5 + random.nextInt(100);
      tables.add(new DichotomousArms(random.nextInt(n1), n1, 1 + random.nextInt(n2 - 1), n2));
    }
    return tables;
  }

  private static List<EffectSize> of(EffectMeasure measure, List<DichotomousArms> tables) {
    EffectSizes sizes = EffectSizes.of(measure).with(ZeroCells.keepingDoubleZero());
    return tables.stream().map(arms -> Cases.expect(sizes.compute("A", arms))).toList();
  }

  private static Pooled pool(Synthesis synthesis, List<EffectSize> effects) {
    return synthesis.pool(effects).pooled().orElseThrow();
  }

  private static List<EffectSize> mapped(List<EffectSize> effects, double factor, double shift) {
    UnaryOperator<EffectSize> map =
        e ->
            EffectSize.of(
                e.study(), EffectMeasure.MD, factor * e.yi() + shift, factor * factor * e.vi());
    return effects.stream().map(map).toList();
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(CLOSE * Math.max(1, Math.abs(expected))));
  }

  @ParameterizedTest
  @EnumSource(names = {"EE", "DL", "REML", "ML", "PM", "HE", "SJ"})
  void orderOfStudiesDoesNotMatter(Model model) {
    for (int round = 0; round < ROUNDS; round++) {
      List<EffectSize> effects = effects();
      List<EffectSize> shuffled = new ArrayList<>(effects);
      Collections.shuffle(shuffled, random);
      Synthesis synthesis = Synthesis.of(model).test(TestMethod.KNAPP_HARTUNG);
      Pooled first = pool(synthesis, effects);
      Pooled second = pool(synthesis, shuffled);
      assertClose(second.estimate(), first.estimate());
      assertClose(second.se(), first.se());
      assertClose(second.tau2(), first.tau2());
      assertClose(second.heterogeneity().q(), first.heterogeneity().q());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"EE", "DL", "REML", "ML", "PM", "HE", "SJ"})
  void estimatesMoveAndScaleWithTheEffects(Model model) {
    for (int round = 0; round < ROUNDS; round++) {
      List<EffectSize> effects = effects();
      double factor = -Math.exp(random.nextGaussian());
      double shift = random.nextGaussian();
      Synthesis synthesis = Synthesis.of(model);
      Pooled plain = pool(synthesis, effects);
      Pooled moved = pool(synthesis, mapped(effects, factor, shift));
      assertClose(moved.estimate(), factor * plain.estimate() + shift);
      assertClose(moved.se(), -factor * plain.se());
      assertClose(moved.tau2(), factor * factor * plain.tau2());
      assertClose(moved.heterogeneity().i2(), plain.heterogeneity().i2());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DL", "REML", "ML", "PM", "HE", "SJ"})
  void withoutHeterogeneityRandomEffectsAreEqualEffects(Model model) {
    int met = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<EffectSize> effects = effects();
      Pooled random = pool(Synthesis.of(model), effects);
      Pooled equal = pool(Synthesis.equalEffects(), effects);
      if (random.tau2() == 0) {
        met++;
        assertThat(random.estimate()).isEqualTo(equal.estimate());
        assertThat(random.se()).isEqualTo(equal.se());
      }
      assertThat(random.se()).isGreaterThanOrEqualTo(equal.se() * (1 - 1e-12));
    }
    // Sidik and Jonkman's estimate is never zero.
    assertThat(met > 0).isEqualTo(model != Model.SJ);
  }

  @ParameterizedTest
  @EnumSource(names = {"DL", "REML", "ML", "PM", "HE", "SJ"})
  void aPredictionHoldsTheConfidenceInterval(Model model) {
    for (int round = 0; round < ROUNDS; round++) {
      for (TestMethod test : TestMethod.values()) {
        Pooled pooled = pool(Synthesis.of(model).test(test), effects());
        pooled
            .predictionInterval()
            .ifPresent(prediction -> assertThat(prediction.contains(pooled.interval())).isTrue());
      }
    }
  }

  @Test
  void theQProfileHoldsPauleAndMandelsEstimate() {
    Synthesis synthesis = Synthesis.randomEffects(Model.PM);
    for (int round = 0; round < ROUNDS; round++) {
      Pooled pooled = pool(synthesis, effects());
      Interval interval = pooled.tau2Interval().orElseThrow();
      Interval wide = pool(synthesis.level(99), pooled.effects()).tau2Interval().orElseThrow();
      assertThat(wide.contains(interval)).isTrue();
      if (pooled.heterogeneity().p() < 0.5 && pooled.k() > 3) {
        assertThat(interval.contains(pooled.tau2())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"EE", "DL", "REML", "SJ", "MH", "PETO", "MH_RANDOM"})
  void swappingTheArmsNegatesOddsRatiosAndRiskDifferences(Model model) {
    for (int round = 0; round < ROUNDS; round++) {
      List<DichotomousArms> tables = tables();
      List<DichotomousArms> swapped =
          tables.stream()
              .map(t -> new DichotomousArms(t.events2(), t.total2(), t.events1(), t.total1()))
              .toList();
      for (EffectMeasure measure : List.of(EffectMeasure.OR, EffectMeasure.RD)) {
        if (model == Model.PETO && measure == EffectMeasure.RD) {
          continue;
        }
        Pooled pooled = pool(Synthesis.of(model), of(measure, tables));
        Pooled mirrored = pool(Synthesis.of(model), of(measure, swapped));
        assertClose(mirrored.estimate(), -pooled.estimate());
        assertClose(mirrored.se(), pooled.se());
        assertClose(mirrored.heterogeneity().q(), pooled.heterogeneity().q());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"EE", "DL", "REML"})
  void swappingEventsAndNonEventsNegatesOddsRatios(Model model) {
    for (int round = 0; round < ROUNDS; round++) {
      List<DichotomousArms> tables = tables();
      List<DichotomousArms> swapped =
          tables.stream()
              .map(
                  t ->
                      new DichotomousArms(
                          t.total1() - t.events1(),
                          t.total1(),
                          t.total2() - t.events2(),
                          t.total2()))
              .toList();
      Pooled pooled = pool(Synthesis.of(model), of(EffectMeasure.OR, tables));
      Pooled mirrored = pool(Synthesis.of(model), of(EffectMeasure.OR, swapped));
      assertClose(mirrored.estimate(), -pooled.estimate());
      assertClose(mirrored.se(), pooled.se());
    }
  }
}
