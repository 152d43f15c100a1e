package org.evidencecatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

  @ParameterizedTest
  @MethodSource("impossibleValues")
  void impossible_values_cannot_be_built(ThrowingCallable construction) {
    assertThatIllegalArgumentException().isThrownBy(construction);
  }

  static Stream<Named<ThrowingCallable>> impossibleValues() {
    return Stream.of(
        value("a blank key", () -> new CitationKey(" ")),
        value("a key with a brace", () -> new CitationKey("a}b")),
        value("a key with a line break", () -> new CitationKey("a\nb")),
        value("a key of 201 characters", () -> new CitationKey("x".repeat(201))),
        value("a person without a family name", () -> Contributor.Person.ofFamily(" ")),
        value("a blank given name", () -> new Contributor.Person("A", Optional.of(" "))),
        value("a group without a name", () -> new Contributor.Collective("")),
        value("a reference without a title", () -> Reference.builder(" ").build()),
        value("a blank volume", () -> Reference.builder("t").volume(Optional.of("")).build()),
        value("a negative sample", () -> SampleSize.ofRandomised(-1)),
        value("line zero", () -> new SourceLocation("f", 0)),
        value("a month 13", () -> PartialDate.parse("2016-13")),
        value("30 February", () -> PartialDate.parse("2016-02-30")),
        value(
            "a day without a month",
            () -> new PartialDate(2016, OptionalInt.empty(), OptionalInt.of(1))),
        value("events above the total", () -> new ResultData.DichotomousArms(11, 10, 0, 10)),
        value("a negative SD", () -> new ResultData.ContinuousArms(1, -1, 10, 1, 1, 10)),
        value("a mean that is no number", () -> arms(Double.NaN)),
        value("a correlation above one", () -> new ResultData.Correlation(1.1, 10)),
        value("a negative ratio", () -> effect(EffectMeasure.RR, -0.5)),
        value("an infinite estimate", () -> effect(EffectMeasure.MD, Double.POSITIVE_INFINITY)),
        value("reversed limits", () -> new Uncertainty.ConfidenceInterval(2, 1, 95)),
        value("a level of 100", () -> new Uncertainty.ConfidenceInterval(1, 2, 100)),
        value("a standard error of zero", () -> new Uncertainty.StandardError(0)),
        value("p above one", () -> new Uncertainty.PValue(1.5)),
        value("a p bound of zero", () -> new Uncertainty.PBelow(0)),
        value("a negative total score", () -> Appraisal.ofTotal("pedro", -1)),
        value("a result that says nothing", () -> result(Favours.UNKNOWN)),
        value("a study without a report", () -> study().toBuilder().reports(List.of()).build()));
  }

  private static Named<ThrowingCallable> value(String name, ThrowingCallable construction) {
    return Named.of(name, construction);
  }

  private static ResultData.ContinuousArms arms(double mean) {
    return new ResultData.ContinuousArms(mean, 1, 10, 1, 1, 10);
  }

  private static ResultData.ReportedEffect effect(EffectMeasure measure, double estimate) {
    return new ResultData.ReportedEffect(
        measure, estimate, new Uncertainty.NotReported(), EffectScale.NATURAL, Answer.UNKNOWN);
  }

  private static OutcomeResult result(Favours favours) {
    return new OutcomeResult(
        "pain",
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        new ResultData.DirectionOnly(),
        Optional.empty(),
        favours,
        false,
        Optional.empty(),
        List.of());
  }

  private static Study study() {
    return Study.builder(report("a", ReportKind.RESULTS)).build();
  }

  private static Report report(String key, ReportKind kind) {
    return Report.of(new CitationKey(key), kind, Reference.builder("Title of " + key).build());
  }

  @ParameterizedTest
  @CsvSource({
    "cotchett2014, false",
    "a:b.c_d-e, false",
    "_x, false",
    "é1, false",
    "Study 1, true",
    "10.1000/x, false",
    "-a, true",
    "a., true",
    "a--b, true",
    "a;b, true",
  })
  void a_key_that_pandoc_cannot_hold_needs_braces(String key, boolean expected) {
    assertThat(new CitationKey(key).needsBraces()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2016-05", "2016-05-31"})
  void a_partial_date_stays_as_partial_as_it_was(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @Test
  void partial_dates_sort_by_what_is_known() {
    assertThat(
            Stream.of("2016-05-02", "2016", "2015-12", "2016-05")
                .map(PartialDate::parse)
                .sorted()
                .map(PartialDate::toString))
        .containsExactly("2015-12", "2016", "2016-05", "2016-05-02");
  }

  @Test
  void texts_sort_by_code_point_and_not_by_utf16_unit() {
    String supplementary = Character.toString(0x1F600);
    String privateUse = "\uE000";

    assertThat(CodePoints.compare(privateUse, supplementary)).isNegative();
    assertThat(privateUse.compareTo(supplementary)).isPositive();
    assertThat(CodePoints.compare("a", "ab")).isNegative();
    assertThat(CodePoints.compare("a", "a")).isZero();
  }

  @Test
  void participants_are_the_analysed_else_the_randomised_and_never_the_planned_or_completed() {
    SampleSize planned = size(OptionalInt.of(80), OptionalInt.empty(), OptionalInt.empty());

    assertThat(planned.participants()).isEmpty();
    assertThat(size(OptionalInt.of(80), OptionalInt.of(110), OptionalInt.empty()).participants())
        .hasValue(110);
    assertThat(size(OptionalInt.of(80), OptionalInt.of(110), OptionalInt.of(92)).participants())
        .hasValue(92);
  }

  private static SampleSize size(
      OptionalInt planned, OptionalInt randomised, OptionalInt analysed) {
    return new SampleSize(
        planned,
        randomised,
        analysed,
        OptionalInt.of(7),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  @Test
  void a_protocol_or_a_recruiting_study_contributes_no_results() {
    Study protocol = Study.builder(report("p", ReportKind.PROTOCOL)).build();
    Study recruiting = study().toBuilder().status(StudyStatus.RECRUITING).build();
    Study followedUp =
        protocol.toBuilder()
            .reports(List.of(report("f", ReportKind.FOLLOW_UP), report("p", ReportKind.PROTOCOL)))
            .build();

    assertThat(protocol.contributesResults()).isFalse();
    assertThat(recruiting.contributesResults()).isFalse();
    assertThat(followedUp.contributesResults()).isTrue();
    assertThat(study().contributesResults()).isTrue();
  }

  @Test
  void a_study_is_retracted_when_all_its_reports_of_results_are() {
    Report retracted =
        new Report(
            new CitationKey("r"),
            ReportKind.RESULTS,
            List.of(Notice.RETRACTION),
            Reference.builder("t").build(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    Study withProtocol =
        Study.builder(retracted)
            .reports(List.of(retracted, report("p", ReportKind.PROTOCOL)))
            .build();

    assertThat(withProtocol.isRetracted()).isTrue();
    assertThat(
            withProtocol.toBuilder()
                .reports(List.of(retracted, report("b", ReportKind.RESULTS)))
                .build()
                .isRetracted())
        .isFalse();
  }

  @Test
  void values_are_copies_that_later_changes_do_not_reach() {
    List<String> conditions = new ArrayList<>(List.of("heel pain"));
    Study study = study().toBuilder().conditions(conditions).build();
    conditions.add("neck pain");

    assertThat(study.conditions()).containsExactly("heel pain");
    assertThat(study)
        .isEqualTo(study.toBuilder().build())
        .hasSameHashCodeAs(study.toBuilder().build());
  }

  @Test
  void a_problem_reads_as_one_line_and_shortens_long_values() {
    Problem problem =
        new Problem(
            ProblemCode.VALUE_NOT_A_NUMBER,
            "studies.csv",
            12,
            Optional.of("n_randomised"),
            OptionalInt.of(5),
            Optional.of("abc"),
            "a whole number is expected",
            Optional.of("for example 84"));
    Problem long_ =
        new Problem(
            ProblemCode.VALUE_NOT_A_NUMBER,
            "f",
            1,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.of("x".repeat(250)),
            "m",
            Optional.empty());

    assertThat(problem)
        .hasToString(
            "studies.csv:12 [n_randomised] \"abc\": a whole number is expected (for example 84)");
    assertThat(long_.value()).hasValue("x".repeat(200) + "…");
  }
}
