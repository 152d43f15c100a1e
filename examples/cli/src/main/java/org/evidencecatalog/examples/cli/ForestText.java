package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.synthesis.Interval;
import org.evidencecatalog.synthesis.Pooled;

/** The studies and the estimate as the rows of a forest plot. */
final class ForestText {
  private final Screen screen;
  private final PoolAnalysis analysis;
  private final Figures figures;

  ForestText(Screen screen, PoolAnalysis analysis, Figures figures) {
    this.screen = screen;
    this.analysis = analysis;
    this.figures = figures;
  }

  /** What the column of intervals is called: "95 % CI". */
  static String coverage(double level) {
    return Figures.fixed(level, level == Math.rint(level) ? 0 : 1) + " % CI";
  }

  void print() {
    double level = analysis.plan().synthesis().level();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Study", "Estimate", coverage(level), "Weight"));
    for (PoolAnalysis.Study study : analysis.studies()) {
      rows.add(
          row(
              study.row().study(),
              figures.shown(study.effect().yi()),
              study.effect().interval(level),
              study.weight().map(weight -> Figures.fixed(weight, 1) + " %").orElse("")));
    }
    analysis.result().pooled().ifPresent(pooled -> addPooled(rows, pooled));
    screen.columns(rows);
  }

  private void addPooled(List<List<String>> rows, Pooled pooled) {
    rows.add(row("Pooled", figures.shown(pooled.estimate()), pooled.interval(), "100.0 %"));
    figures
        .scale()
        .prediction(pooled)
        .ifPresent(interval -> rows.add(row(predicted(), "", interval, "")));
  }

  private String predicted() {
    return analysis.plan().riley() ? "Prediction interval (Riley)" : "Prediction interval";
  }

  private List<String> row(String what, String estimate, Interval interval, String weight) {
    return List.of(what, estimate, figures.shown(interval), weight);
  }
}
