package org.evidencecatalog.grading;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.evidencecatalog.grading.GradePublicationBias.Finding;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.synthesis.Asymmetry;
import org.evidencecatalog.synthesis.AsymmetryResult.Tested;
import org.evidencecatalog.synthesis.AsymmetryTest;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.Pooled;

/** Whether small studies show other effects than large ones, by the test that suits the measure. */
final class FunnelPlot {

  private FunnelPlot() {}

  static Finding judge(GradeContext context) {
    if (context.body().size() < context.value(GradeThreshold.ASYMMETRY_STUDIES)) {
      return tooFew(context.body().size(), "study", "studies");
    }
    return context
        .pooled()
        .map(pooled -> judge(context, pooled))
        .orElseGet(() -> Finding.note("Asymmetry was not tested: no effects were pooled."));
  }

  private static Finding tooFew(int count, String one, String many) {
    return Finding.note(
        Wording.capitalised(Wording.counted(count, one, many))
            + ": too few to test for asymmetry.");
  }

  private static Finding judge(GradeContext context, Pooled pooled) {
    if (pooled.k() < context.value(GradeThreshold.ASYMMETRY_STUDIES)) {
      return tooFew(pooled.k(), "study with an effect", "studies with an effect");
    }
    double ratio = ratioOfErrors(pooled.effects());
    if (ratio < context.value(GradeThreshold.ASYMMETRY_SIZES)) {
      return Finding.note(
          "Asymmetry was not tested: the studies are of similar size (largest over smallest"
              + " standard error "
              + EffectWording.number(ratio)
              + ").",
          new Figure("se_ratio", ratio));
    }
    AsymmetryTest test = pooled.measure().map(AsymmetryTest::suiting).orElse(AsymmetryTest.EGGER);
    return Asymmetry.of(test)
        .run(pooled.effects())
        .fold(
            tested -> tested(context, test, tested),
            none -> Finding.note("Asymmetry was not tested: " + none.reason() + "."));
  }

  private static double ratioOfErrors(List<EffectSize> effects) {
    DoubleSummaryStatistics errors =
        effects.stream().mapToDouble(EffectSize::se).summaryStatistics();
    return errors.getMax() / errors.getMin();
  }

  private static Finding tested(GradeContext context, AsymmetryTest test, Tested tested) {
    Figure[] figures = {
      new Figure("asymmetry_p", tested.p()), new Figure("asymmetry_studies", tested.k())
    };
    String numbers =
        " (" + test.label() + ", " + tested.k() + " studies, " + EffectWording.p(tested.p()) + ")";
    return tested.p() < context.value(GradeThreshold.ASYMMETRY_P)
        ? Finding.sign(
            "The funnel plot is asymmetrical"
                + numbers
                + "; that is no proof: heterogeneity, poorer methods of small studies, a measure"
                + " tied to its error, or chance do the same.",
            figures)
        : Finding.note("The funnel plot is not found asymmetrical" + numbers + ".", figures);
  }
}
