package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.importer.results.ResultRow;
import org.evidencecatalog.importer.results.RowEffects;
import org.evidencecatalog.importer.results.StudyEffect;
import org.evidencecatalog.importer.results.UnusedRow;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.synthesis.Asymmetry;
import org.evidencecatalog.synthesis.AsymmetryResult;
import org.evidencecatalog.synthesis.AsymmetryTest;
import org.evidencecatalog.synthesis.Cumulative;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.EffectSizes;
import org.evidencecatalog.synthesis.Influence;
import org.evidencecatalog.synthesis.LeaveOneOut;
import org.evidencecatalog.synthesis.Model;
import org.evidencecatalog.synthesis.PooledStudy;
import org.evidencecatalog.synthesis.Subgroups;
import org.evidencecatalog.synthesis.SynthesisResult;
import org.evidencecatalog.synthesis.TrimAndFill;

/**
 * What pooling came to, with the analyses asked for.
 *
 * @param selection the rows and the plan
 * @param studies the rows that have an effect, in file order
 * @param unused the rows that are not pooled, in file order
 * @param doubleZero rows without events in either arm, or for odds with nothing but events
 * @param result the estimate, or why there is none
 * @param asymmetryTest the test of asymmetry
 * @param asymmetry what it came to
 */
record PoolAnalysis(
    PoolSelection selection,
    List<Study> studies,
    List<UnusedRow> unused,
    List<ResultRow> doubleZero,
    SynthesisResult result,
    AsymmetryTest asymmetryTest,
    AsymmetryResult asymmetry) {
  private static final String NOT_STATED = "not stated";

  /**
   * A row with its effect.
   *
   * @param row the row
   * @param effect its effect, as the model took it
   * @param basis the numbers it comes from
   * @param weight its weight in percent; empty if nothing was pooled
   */
  record Study(
      ResultRow row, EffectSize effect, StudyEffect.Basis basis, Optional<Double> weight) {}

  static PoolAnalysis of(PoolSelection selection) {
    PoolPlan plan = selection.plan();
    RowEffects effects =
        new RowEffects(plan.measure().map(known -> EffectSizes.of(known).with(plan.zeroCells())));
    List<Study> given = new ArrayList<>();
    List<UnusedRow> unused = new ArrayList<>(selection.sheet().rejected());
    unused.addAll(selection.chosen().unused());
    for (ResultRow row : selection.chosen().rows()) {
      StudyEffect made = effects.of(row);
      made.effect()
          .fold(
              effect -> given.add(new Study(row, effect, made.basis(), Optional.empty())),
              omission -> unused.add(row.unused(omission.reason())));
    }
    SynthesisResult result = plan.synthesis().pool(effects(given));
    List<Study> studies = weighted(given, result, unused);
    unused.sort(Comparator.comparingInt(UnusedRow::number));
    AsymmetryTest test =
        plan.asymmetry()
            .orElseGet(
                () -> plan.measure().map(AsymmetryTest::suiting).orElse(AsymmetryTest.EGGER));
    return new PoolAnalysis(
        selection,
        studies,
        unused,
        selection.chosen().rows().stream().filter(row -> isDoubleZero(plan, row)).toList(),
        result,
        test,
        Asymmetry.of(test).test(plan.synthesis().test()).run(effects(studies)));
  }

  private static List<EffectSize> effects(List<Study> studies) {
    return studies.stream().map(Study::effect).toList();
  }

  /** Gives each study its weight; those that the model leaves out become unused rows. */
  private static List<Study> weighted(
      List<Study> given, SynthesisResult result, List<UnusedRow> unused) {
    if (result.pooled().isEmpty()) {
      return given;
    }
    List<PooledStudy> pooled = result.pooled().get().studies();
    List<Study> studies = new ArrayList<>();
    for (Study study : given) {
      PooledStudy next = studies.size() < pooled.size() ? pooled.get(studies.size()) : null;
      if (next != null && isOf(next.effect(), study.effect())) {
        studies.add(
            new Study(study.row(), next.effect(), study.basis(), Optional.of(next.weight())));
      } else {
        unused.add(study.row().unused("its events do not tell the arms apart"));
      }
    }
    return studies;
  }

  /** Whether a model made one effect from the data of the other. */
  @SuppressWarnings("ReferenceEquality") // two studies may have equal numbers
  private static boolean isOf(EffectSize pooled, EffectSize given) {
    return pooled == given
        || (pooled.data().isPresent()
            && given.data().isPresent()
            && pooled.data().get() == given.data().get());
  }

  private static boolean isDoubleZero(PoolPlan plan, ResultRow row) {
    boolean odds =
        plan.measure()
            .filter(measure -> measure == EffectMeasure.OR || measure == EffectMeasure.PETO)
            .isPresent();
    return plan.measure().filter(PoolAnalysis::isOfEvents).isPresent()
        && row.numbers()
            .events()
            .filter(
                arms ->
                    (arms.events1() == 0 && arms.events2() == 0)
                        || (odds
                            && arms.events1() == arms.total1()
                            && arms.events2() == arms.total2()))
            .isPresent();
  }

  private static boolean isOfEvents(EffectMeasure measure) {
    return switch (measure) {
      case OR, RR, RD, PETO -> true;
      case HR, MD, SMD, ROM, COR, ZCOR -> false;
    };
  }

  PoolPlan plan() {
    return selection.plan();
  }

  List<EffectSize> effects() {
    return effects(studies);
  }

  /** Everything found in the file and in choosing from it, in order. */
  List<Problem> problems() {
    return Stream.concat(
            selection.sheet().problems().stream(), selection.chosen().problems().stream())
        .sorted(Problem.ORDER)
        .toList();
  }

  Optional<TrimAndFill> trimAndFill() {
    return plan().extras().trimFill()
        ? Optional.of(TrimAndFill.of(plan().synthesis(), effects()))
        : Optional.empty();
  }

  Optional<List<LeaveOneOut>> leaveOneOut() {
    return plan().extras().leaveOneOut()
        ? Optional.of(LeaveOneOut.of(plan().synthesis(), effects()))
        : Optional.empty();
  }

  /** The studies in the order in which they accumulate; by year those without one come last. */
  List<Study> accumulating() {
    boolean byYear = plan().extras().cumulativeByYear().orElse(false);
    return byYear
        ? studies.stream()
            .sorted(Comparator.comparingInt(study -> study.row().year().orElse(Integer.MAX_VALUE)))
            .toList()
        : studies;
  }

  Optional<List<Cumulative>> cumulative() {
    return plan().extras().cumulativeByYear().isPresent()
        ? Optional.of(Cumulative.of(plan().synthesis(), effects(accumulating())))
        : Optional.empty();
  }

  Optional<Subgroups> subgroups() {
    return plan()
        .extras()
        .subgroup()
        .map(column -> Subgroups.of(plan().synthesis(), groups(column)));
  }

  private Map<String, List<EffectSize>> groups(String column) {
    int index = selection.sheet().column(column).orElseThrow();
    Map<String, List<EffectSize>> groups = new LinkedHashMap<>();
    for (Study study : studies) {
      String cell = study.row().cells().get(index);
      groups
          .computeIfAbsent(cell.isEmpty() ? NOT_STATED : cell, key -> new ArrayList<>())
          .add(study.effect());
    }
    return groups;
  }

  /** The influence of each study, if it was asked for and can be had. */
  Optional<List<Influence>> influence() {
    return plan().extras().influence()
        ? Influence.of(plan().synthesis(), effects())
        : Optional.empty();
  }

  /** Whether the zero-cell policy means anything here. */
  boolean countsEvents() {
    return plan().measure().filter(PoolAnalysis::isOfEvents).isPresent();
  }

  /** The zero-cell policy in words, as the model applies it. */
  String zeroCells() {
    Model model = plan().synthesis().model();
    String policy = plan().zeroCells().description();
    return switch (model) {
      case MH, PETO -> "the estimate is from raw counts; in single studies " + policy;
      case MH_RANDOM ->
          "0.5 added to all cells of a study with a zero cell, for the estimate too; double-zero"
              + " studies left out";
      default -> policy;
    };
  }
}
