package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencecatalog.synthesis.Cumulative;
import org.evidencecatalog.synthesis.Influence;
import org.evidencecatalog.synthesis.LeaveOneOut;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.Subgroups;
import org.evidencecatalog.synthesis.Synthesis;
import org.evidencecatalog.synthesis.SynthesisResult;
import org.evidencecatalog.synthesis.TestMethod;
import org.evidencecatalog.synthesis.TrimAndFill;

/** The further analyses for people, each under a heading of its own. */
final class PoolExtrasText {
  private final Screen screen;
  private final PoolAnalysis analysis;
  private final Figures figures;

  PoolExtrasText(Screen screen, PoolAnalysis analysis, Figures figures) {
    this.screen = screen;
    this.analysis = analysis;
    this.figures = figures;
  }

  void print() {
    analysis.trimAndFill().ifPresent(this::trimFill);
    analysis.leaveOneOut().ifPresent(this::leaveOneOut);
    analysis.cumulative().ifPresent(this::cumulative);
    analysis.subgroups().ifPresent(this::subgroups);
    if (analysis.plan().extras().influence()) {
      influence(analysis.influence());
    }
  }

  private void heading(String text) {
    screen.blank();
    screen.heading(text);
  }

  private void trimFill(TrimAndFill filled) {
    heading("Trim and fill (a sensitivity analysis, not evidence)");
    if (filled.result().pooled().isEmpty()) {
      screen.wrapped("", "", "Not done: " + filled.result().whyNot().orElseThrow() + ".", 2);
      return;
    }
    screen.wrapped(
        "",
        "",
        Messages.counted(filled.missing(), "study seems", "studies seem")
            + " to be missing on the "
            + filled.side().name().toLowerCase(Locale.ROOT)
            + "; with as many filled in:",
        2);
    List<List<String>> rows = new ArrayList<>();
    rows.add(stepHeader("Studies"));
    rows.add(step(Integer.toString(filled.result().pooled().get().k()), filled.result()));
    screen.columns(rows);
  }

  private void leaveOneOut(List<LeaveOneOut> all) {
    heading("Leave one out");
    List<List<String>> rows = new ArrayList<>();
    rows.add(stepHeader("Without"));
    all.forEach(one -> rows.add(step(one.leftOut(), one.rest())));
    screen.columns(rows);
  }

  private void cumulative(List<Cumulative> all) {
    boolean byYear = analysis.plan().extras().cumulativeByYear().orElse(false);
    heading("Cumulative, " + (byYear ? "by year" : "in file order"));
    List<PoolAnalysis.Study> order = analysis.accumulating();
    List<List<String>> rows = new ArrayList<>();
    rows.add(stepHeader("Added"));
    for (int i = 0; i < all.size(); i++) {
      String year =
          byYear
              ? " ("
                  + (order.get(i).row().year().isPresent()
                      ? Integer.toString(order.get(i).row().year().getAsInt())
                      : "year unknown")
                  + ")"
              : "";
      rows.add(step("+ " + all.get(i).added() + year, all.get(i).soFar()));
    }
    screen.columns(rows);
  }

  private void subgroups(Subgroups subgroups) {
    heading("Subgroups by " + analysis.plan().extras().subgroup().orElseThrow());
    List<List<String>> rows = new ArrayList<>();
    rows.add(stepHeader("Group"));
    for (Subgroups.Group group : subgroups.groups()) {
      String size = group.result().pooled().map(Pooled::k).map(k -> " (k = " + k + ")").orElse("");
      rows.add(step(group.name() + size, group.result()));
    }
    screen.columns(rows);
    subgroups
        .between()
        .ifPresent(
            between ->
                screen.wrapped(
                    "",
                    "Difference between groups: ",
                    "Q(%d) = %s, %s"
                        .formatted(
                            between.df(), Figures.fixed(between.q(), 2), Figures.p(between.p())),
                    2));
  }

  /** Beside intervals by Knapp and Hartung that may mislead stands the normal one. */
  private List<String> stepHeader(String what) {
    Synthesis synthesis = analysis.plan().synthesis();
    List<String> header = new ArrayList<>(List.of(what, "Estimate"));
    header.add(ForestText.coverage(synthesis.level()));
    if (synthesis.test() != TestMethod.Z) {
      header.add("CI by z");
    }
    if (synthesis.model().isRandom()) {
      header.add("τ²");
    }
    header.add("I²");
    return header;
  }

  private List<String> step(String what, SynthesisResult result) {
    Optional<Pooled> pooled = result.pooled();
    Synthesis synthesis = analysis.plan().synthesis();
    List<String> cells = new ArrayList<>();
    cells.add(what + result.whyNot().map(reason -> " (not pooled: " + reason + ")").orElse(""));
    cells.add(pooled.map(known -> figures.shown(known.estimate())).orElse(""));
    cells.add(pooled.map(known -> figures.shown(known.interval())).orElse(""));
    if (synthesis.test() != TestMethod.Z) {
      cells.add(pooled.flatMap(EstimateJson::beside).map(figures::shown).orElse(""));
    }
    if (synthesis.model().isRandom()) {
      cells.add(pooled.map(known -> figures.variance(known.tau2())).orElse(""));
    }
    cells.add(pooled.map(known -> Figures.fixed(known.heterogeneity().i2(), 1) + " %").orElse(""));
    return cells;
  }

  private void influence(Optional<List<Influence>> all) {
    heading("Influence");
    if (all.isEmpty()) {
      screen.wrapped(
          "",
          "",
          "Not computed: it needs inverse-variance weights and two studies or more that can be"
              + " pooled without any one of them.",
          2);
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Study", "rstudent", "dffits", "Cook", "cov.r", "hat", "Influential"));
    for (Influence found : all.get()) {
      rows.add(
          List.of(
              found.study(),
              Figures.fixed(found.studentisedResidual(), 2),
              Figures.fixed(found.dffits(), 2),
              Figures.fixed(found.cooksDistance(), 2),
              Figures.fixed(found.covarianceRatio(), 2),
              Figures.fixed(found.hat(), 3),
              found.influential() ? "yes" : ""));
    }
    screen.columns(rows);
  }
}
