package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class TiedResultsTest {
  private static final Matching MATCHING = new Matching(Vocabulary.bundled());

  private static OutcomeResult result(
      int line, String outcome, String arm1, String arm2, OptionalDouble days, boolean primary) {
    return new OutcomeResult(
        outcome,
        Optional.empty(),
        Optional.empty(),
        days,
        Optional.of(arm1),
        Optional.of(arm2),
        new ResultData.DirectionOnly(),
        Optional.empty(),
        Favours.ARM1,
        primary,
        Optional.of(new SourceLocation("r.csv", line)),
        List.of());
  }

  private static OutcomeResult at(int line, double days) {
    return result(line, "pain", "dry needling", "sham", OptionalDouble.of(days), false);
  }

  private static List<List<Integer>> ties(OutcomeResult... results) {
    return ties(List.of(results));
  }

  /** The lines of each tie, in order. */
  private static List<List<Integer>> ties(List<OutcomeResult> results) {
    Study study =
        Study.builder(
                Report.of(new CitationKey("a"), ReportKind.UNKNOWN, Reference.builder("A").build()))
            .conditions(List.of("neck pain"))
            .interventions(List.of("dry needling", "massage"))
            .results(results)
            .build();
    return TiedResults.of(study, MATCHING).stream()
        .map(
            tie ->
                tie.results().stream()
                    .map(each -> each.location().orElseThrow().line())
                    .sorted()
                    .toList())
        .toList();
  }

  @Test
  void results_at_one_time_tie_and_the_latest_time_alone_counts() {
    assertThat(ties(at(2, 42), at(3, 42), at(4, 7), at(5, 7))).containsExactly(List.of(2, 3));
    assertThat(ties(at(2, 42), at(3, 42), at(4, 84))).isEmpty();
  }

  @Test
  void results_without_a_time_tie_with_each_other_only() {
    OutcomeResult untimed =
        result(3, "pain", "dry needling", "sham", OptionalDouble.empty(), false);
    assertThat(ties(at(2, 1), untimed, untimed)).isEmpty();
    assertThat(ties(untimed, untimed)).containsExactly(List.of(3, 3));
  }

  @Test
  void a_primary_result_ends_the_doubt_and_two_do_not() {
    OutcomeResult primary = result(4, "pain", "dry needling", "sham", OptionalDouble.of(42), true);
    OutcomeResult another = result(5, "pain", "dry needling", "sham", OptionalDouble.of(42), true);
    assertThat(ties(at(2, 42), at(3, 42), primary)).isEmpty();
    assertThat(ties(at(2, 42), primary, another)).containsExactly(List.of(4, 5));
  }

  @Test
  void outcomes_of_one_concept_tie_and_others_do_not() {
    OptionalDouble days = OptionalDouble.of(42);
    assertThat(
            ties(
                at(2, 42),
                result(3, "pain intensity", "dry needling", "sham", days, false),
                result(4, "function", "dry needling", "sham", days, false)))
        .containsExactly(List.of(2, 3));
  }

  @Test
  void arms_of_different_interventions_do_not_tie() {
    OptionalDouble days = OptionalDouble.of(42);
    assertThat(ties(at(2, 42), result(3, "pain", "massage", "sham", days, false))).isEmpty();
  }

  @Test
  void a_tie_stays_one_when_its_arms_are_turned() {
    OptionalDouble days = OptionalDouble.of(42);
    assertThat(ties(at(2, 42), result(3, "pain", "sham", "dry needling", days, false)))
        .containsExactly(List.of(2, 3));
  }

  @Test
  void the_order_of_rows_never_matters() {
    List<OutcomeResult> results =
        new ArrayList<>(List.of(at(2, 42), at(3, 42), at(4, 7), at(5, 42), at(6, 41)));
    Random random = new Random(4);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(results, random);
      assertThat(ties(results)).containsExactly(List.of(2, 3, 5));
    }
  }
}
