package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.evidencecatalog.importer.results.CombinedRows;
import org.evidencecatalog.importer.results.UnusedRow;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.AsymmetryResult.Tested;
import org.evidencecatalog.synthesis.AsymmetryTest;
import org.evidencecatalog.synthesis.Heterogeneity;
import org.evidencecatalog.synthesis.HeterogeneityIntervals;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.Synthesis;

/** A pooled body of evidence for people who read forest plots. */
final class PoolText {
  /** With fewer studies tests of asymmetry have too little power: Sterne 2011, BMJ 343:d4002. */
  private static final int FEW_STUDIES = 10;

  private static final int HANG = 2;

  private final Screen screen;
  private final PoolAnalysis analysis;
  private final Figures figures;

  private PoolText(Screen screen, PoolAnalysis analysis) {
    this.screen = screen;
    this.analysis = analysis;
    this.figures = Figures.of(analysis);
  }

  static void print(Screen screen, PoolAnalysis analysis) {
    PoolText text = new PoolText(screen, analysis);
    text.head();
    new ForestText(screen, analysis, text.figures).print();
    analysis.result().pooled().ifPresent(text::estimate);
    analysis.result().whyNot().ifPresent(text::notPooled);
    text.asymmetry();
    text.leftOut();
    new PoolExtrasText(screen, analysis, text.figures).print();
  }

  /** Whether there are too few studies to rely on a test of asymmetry. */
  static boolean isAsymmetryWeak(PoolAnalysis analysis) {
    return analysis.studies().size() < FEW_STUDIES;
  }

  private void head() {
    PoolPlan plan = analysis.plan();
    Synthesis synthesis = plan.synthesis();
    screen.heading(
        plan.measure().map(PoolText::name).orElse("Effects as given (yi, vi)")
            + analysis.selection().outcome().map(outcome -> ", " + outcome).orElse("")
            + ": "
            + Messages.counted(analysis.studies().size(), "study", "studies"));
    line(
        "Model: ",
        synthesis.model().label()
            + " ("
            + synthesis.model().code()
            + (plan.modelGiven() ? "" : ", the default")
            + "); test: "
            + synthesis.test().label()
            + " ("
            + synthesis.test().code()
            + ")");
    if (analysis.countsEvents()) {
      line("Zero cells: ", analysis.zeroCells());
    }
    for (CombinedRows combined : analysis.selection().chosen().combined()) {
      line(
          "Combined: ",
          combined.result().study()
              + ", "
              + combined.result().context().arm1().orElse("")
              + " against "
              + combined.result().context().arm2().orElse(""));
    }
    screen.blank();
  }

  private void line(String what, String text) {
    screen.wrapped("", what, text, HANG);
  }

  private static String name(EffectMeasure measure) {
    return switch (measure) {
      case OR -> "Odds ratio (OR)";
      case RR -> "Risk ratio (RR)";
      case RD -> "Risk difference (RD)";
      case PETO -> "Peto's odds ratio (PETO)";
      case HR -> "Hazard ratio (HR)";
      case MD -> "Mean difference (MD)";
      case SMD -> "Standardised mean difference (SMD)";
      case ROM -> "Ratio of means (ROM)";
      case COR -> "Correlation (COR)";
      case ZCOR -> "Correlation, by Fisher's z (ZCOR)";
    };
  }

  private void notPooled(String reason) {
    screen.blank();
    line("Not pooled: ", reason + ".");
  }

  private void estimate(Pooled pooled) {
    screen.blank();
    line(
        figures.isTransformed() ? "On the scale of analysis: " : "Estimate: ",
        "%s (se %s), %s %s; %s = %s, %s"
            .formatted(
                figures.analysis(pooled.estimate()),
                figures.analysis(pooled.se()),
                ForestText.coverage(pooled.synthesis().level()),
                figures.analysis(pooled.interval()),
                pooled.df().isPresent() ? "t(" + pooled.df().getAsInt() + ")" : "z",
                Figures.fixed(pooled.statistic(), 2),
                Figures.p(pooled.p())));
    EstimateJson.beside(pooled).ifPresent(this::fragile);
    heterogeneity(pooled);
  }

  /** Both intervals, since the one by Knapp and Hartung may be far too wide or too narrow. */
  private void fragile(Interval normal) {
    line(
        "Beside it, by the normal test: ",
        figures.shown(normal)
            + "; with two to four studies or no heterogeneity found, the interval by Knapp and"
            + " Hartung can be far too wide or too narrow.");
  }

  private void heterogeneity(Pooled pooled) {
    Heterogeneity found = pooled.heterogeneity();
    Optional<HeterogeneityIntervals> profile = pooled.heterogeneityIntervals();
    List<String> parts = new ArrayList<>();
    parts.add(
        "Q(%d) = %s, %s".formatted(found.df(), Figures.fixed(found.q(), 2), Figures.p(found.p())));
    if (pooled.synthesis().model().isRandom()) {
      parts.add(
          "τ² = "
              + figures.variance(found.tau2())
              + limits(profile.map(HeterogeneityIntervals::tau2), figures::variance));
    }
    parts.add(
        "I² = "
            + Figures.fixed(found.i2(), 1)
            + " %"
            + limits(profile.map(HeterogeneityIntervals::i2), value -> Figures.fixed(value, 1)));
    parts.add(
        "H² = "
            + Figures.fixed(found.h2(), 2)
            + limits(profile.map(HeterogeneityIntervals::h2), value -> Figures.fixed(value, 2)));
    line("Heterogeneity: ", String.join("; ", parts));
  }

  private static String limits(Optional<Interval> interval, DoubleFunction<String> shown) {
    return interval
        .map(known -> " (" + shown.apply(known.low()) + " to " + shown.apply(known.high()) + ")")
        .orElse("");
  }

  private void asymmetry() {
    AsymmetryTest test = analysis.asymmetryTest();
    String what = analysis.asymmetry().fold(this::tested, none -> "not tested: " + none.reason());
    line("Asymmetry: ", test.label() + " (" + test.code() + "): " + what);
  }

  private String tested(Tested tested) {
    String statistic =
        tested.asymmetry().test() == AsymmetryTest.RANK
            ? "Kendall's τ"
            : tested.df().isPresent() ? "t(" + tested.df().getAsInt() + ")" : "z";
    return statistic
        + " = "
        + Figures.fixed(tested.statistic(), 2)
        + ", "
        + Figures.p(tested.p())
        + (isAsymmetryWeak(analysis) ? "; fewer than ten studies are too few to rely on it" : "");
  }

  private void leftOut() {
    for (UnusedRow unused : analysis.unused()) {
      line("Left out: ", unused.study() + " (line " + unused.line() + "): " + unused.reason());
    }
  }
}
