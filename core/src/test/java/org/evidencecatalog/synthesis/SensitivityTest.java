package org.evidencecatalog.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.Subgroups.BetweenGroups;
import org.junit.jupiter.api.Test;

class SensitivityTest {
  private static final Synthesis REML = Synthesis.randomEffects(Model.REML);
  private final List<EffectSize> bcg = PublishedDataTest.data("bcg", EffectMeasure.RR);

  private static Pooled pooled(SynthesisResult result) {
    return result.pooled().orElseThrow();
  }

  private static EffectSize md(String study, double yi, double vi) {
    return EffectSize.of(study, EffectMeasure.MD, yi, vi);
  }

  @Test
  void leavingOneOutIsPoolingTheRest() {
    List<LeaveOneOut> all = LeaveOneOut.of(REML, bcg);
    assertThat(all).hasSameSizeAs(bcg);
    assertThat(all.get(3).leftOut()).isEqualTo("Hart & Sutherland");
    List<EffectSize> rest = new ArrayList<>(bcg);
    rest.remove(3);
    assertThat(all.get(3).rest()).isEqualTo(REML.pool(rest));
  }

  /** What R metafor 3.8.1 prints of {@code leave1out()} without the first trial. */
  @Test
  void leavingOneOutHoldsForTables() {
    Pooled risk = pooled(LeaveOneOut.of(Synthesis.mantelHaenszel(), bcg).get(0).rest());
    List<EffectSize> odds = PublishedDataTest.data("bcg", EffectMeasure.OR);
    Pooled peto = pooled(LeaveOneOut.of(Synthesis.peto(), odds).get(0).rest());
    assertThat(risk.estimate()).isCloseTo(-0.451379469928, within(1e-12));
    assertThat(risk.heterogeneity().q()).isCloseTo(151.915260739, within(1e-9));
    assertThat(peto.estimate()).isCloseTo(-0.472177269249, within(1e-12));
    assertThat(peto.heterogeneity().q()).isCloseTo(167.200450619, within(1e-9));
  }

  @Test
  void leavingOutTheOnlyStudyLeavesNothing() {
    List<LeaveOneOut> all = LeaveOneOut.of(REML, bcg.subList(0, 1));
    assertThat(all).hasSize(1);
    assertThat(all.get(0).rest()).isInstanceOf(NotPooled.class);
  }

  @Test
  void cumulatingEndsWithTheSynthesisOfAll() {
    List<Cumulative> steps = Cumulative.of(REML, bcg);
    assertThat(pooled(steps.get(0).soFar()).estimate()).isEqualTo(bcg.get(0).yi());
    assertThat(steps.get(12).added()).isEqualTo("Comstock et al");
    assertThat(steps.get(12).soFar()).isEqualTo(REML.pool(bcg));
  }

  @Test
  void subgroupsAreComparedByTheirEstimates() {
    List<EffectSize> effects =
        List.of(md("a1", 1, 0.5), md("b1", 4, 0.5), md("a2", 1, 0.5), md("b2", 4, 0.5));
    Map<String, List<EffectSize>> groups =
        Subgroups.group(effects, effect -> effect.study().substring(0, 1));
    Subgroups subgroups = Subgroups.of(Synthesis.randomEffects(Model.DL), groups);
    BetweenGroups between = subgroups.between().orElseThrow();
    assertThat(subgroups.groups()).extracting(Subgroups.Group::name).containsExactly("a", "b");
    // (4−1)² / (0.25 + 0.25)
    assertThat(between.q()).isCloseTo(18, within(1e-12));
    assertThat(between.df()).isEqualTo(1);
    assertThat(between.p()).isCloseTo(2.2090496998585445e-5, within(1e-15));
  }

  @Test
  void oneGroupIsComparedWithNothing() {
    Subgroups subgroups = Subgroups.of(REML, Map.of("all", bcg, "none", List.<EffectSize>of()));
    assertThat(subgroups.between()).isEmpty();
  }

  @Test
  void trimmedAndFilledFunnelsAreSymmetric() {
    List<EffectSize> lopsided =
        List.of(
            md("a", 0, 0.01),
            md("b", 0.1, 0.01),
            md("c", 0.5, 0.1),
            md("d", 0.9, 0.3),
            md("e", 1.2, 0.4),
            md("f", -0.1, 0.02));
    TrimAndFill filled = TrimAndFill.of(Synthesis.equalEffects(), lopsided);
    assertThat(filled.side()).isEqualTo(TrimAndFill.Side.LEFT);
    assertThat(filled.missing()).isEqualTo(filled.filled().size()).isPositive();
    assertThat(filled.filled().get(0).study()).startsWith("filled: ");
    assertThat(pooled(filled.result()).k()).isEqualTo(6 + filled.missing());
    assertThat(pooled(filled.result()).estimate())
        .isLessThan(pooled(Synthesis.equalEffects().pool(lopsided)).estimate());
  }

  @Test
  void mirroringEffectsMirrorsTrimAndFill() {
    List<EffectSize> mirrored = bcg.stream().map(e -> md(e.study(), -e.yi(), e.vi())).toList();
    TrimAndFill plain = TrimAndFill.of(REML, bcg);
    TrimAndFill other = TrimAndFill.of(REML, mirrored);
    assertThat(plain.side()).isNotEqualTo(other.side());
    assertThat(plain.missing()).isEqualTo(1).isEqualTo(other.missing());
    assertThat(pooled(other.result()).estimate())
        .isCloseTo(-pooled(plain.result()).estimate(), within(1e-12));
  }

  @Test
  void trimAndFillSaysWhyItCannot() {
    assertThat(TrimAndFill.of(Synthesis.mantelHaenszel(), bcg).result().whyNot().orElseThrow())
        .contains("inverse-variance");
    assertThat(TrimAndFill.of(REML, bcg.subList(0, 2)).result().whyNot().orElseThrow())
        .contains("three studies");
    List<EffectSize> alike = List.of(md("a", 1, 1), md("b", 2, 1), md("c", 4, 1));
    assertThat(TrimAndFill.of(REML, alike).result().whyNot().orElseThrow())
        .contains("equally precise");
  }

  @Test
  void influenceIsWhatItsDefinitionsSay() {
    Synthesis synthesis = REML.test(TestMethod.KNAPP_HARTUNG);
    Pooled full = pooled(synthesis.pool(bcg));
    List<Influence> all = Influence.of(synthesis, bcg).orElseThrow();
    for (int i = 0; i < bcg.size(); i++) {
      Pooled deleted = pooled(LeaveOneOut.of(synthesis, bcg).get(i).rest());
      Influence influence = all.get(i);
      double change = full.estimate() - deleted.estimate();
      assertThat(influence.weight()).isCloseTo(full.studies().get(i).weight(), within(1e-10));
      assertThat(influence.cooksDistance())
          .isCloseTo(Math.pow(change / full.se(), 2), within(1e-12));
      assertThat(influence.covarianceRatio())
          .isCloseTo(Math.pow(deleted.se() / full.se(), 2), within(1e-12));
      assertThat(influence.deletedTau2()).isEqualTo(deleted.tau2());
    }
    assertThat(all.stream().mapToDouble(Influence::hat).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void anOutlierIsInfluential() {
    List<EffectSize> effects = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      effects.add(md("study " + i, 0.1 * (i % 3), 0.05));
    }
    effects.add(md("outlier", 5, 0.001));
    List<Influence> all = Influence.of(Synthesis.equalEffects(), effects).orElseThrow();
    assertThat(all.get(9).influential()).isTrue();
    assertThat(Math.abs(all.get(9).studentisedResidual())).isGreaterThan(10);
    assertThat(all.subList(0, 9)).noneMatch(influence -> influence.hat() > 0.3);
  }

  @Test
  void influenceNeedsTwoStudiesAndInverseVariance() {
    assertThat(Influence.of(REML, bcg.subList(0, 1))).isEmpty();
    assertThat(Influence.of(Synthesis.mantelHaenszel(), bcg)).isEmpty();
    assertThat(Influence.of(REML, bcg.subList(0, 2)).orElseThrow()).hasSize(2);
  }
}
