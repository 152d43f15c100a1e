package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Uncertainty;
import org.evidencecatalog.store.CatalogStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFilesTest {
  private static final String START = "study,outcome,arm1,";

  @TempDir Path folder;
  private DetailFiles files;

  @BeforeEach
  void writeStudies() {
    files = new DetailFiles(folder);
  }

  /** The results of a file with one row about b2020 on pain in the arm heat. */
  private ImportResult readRow(String columns, String cells) {
    return files.read(START + columns, "b2020,pain,heat," + cells);
  }

  private OutcomeResult only(ImportResult result) {
    assertThat(DetailFiles.study(result, "b2020").results()).hasSize(1);
    return DetailFiles.study(result, "b2020").results().get(0);
  }

  @Test
  void aRowBecomesAResultOfItsStudy() {
    ImportResult result =
        readRow(
            "arm2,report,time_point,time_days,mean1,sd1,n1,mean2,sd2,n2,favours,primary",
            "rest,a2020,six weeks,42,2.5,1.5,30,4,1.25,29,arm1,yes");
    assertThat(result.problems()).filteredOn(p -> p.file().endsWith("details.csv")).isEmpty();
    assertThat(only(result))
        .isEqualTo(
            new OutcomeResult(
                "pain",
                Optional.of(new CitationKey("a2020")),
                Optional.of("six weeks"),
                OptionalDouble.of(42),
                Optional.of("heat"),
                Optional.of("rest"),
                new ContinuousArms(2.5, 1.5, 30, 4, 1.25, 29),
                Optional.empty(),
                Favours.ARM1,
                true,
                Optional.of(new SourceLocation(files.file("details.csv"), 2)),
                List.of()));
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        arguments("events1,total1,events2,total2", "3,30,6,29", new DichotomousArms(3, 30, 6, 29)),
        arguments("ai,n1i,ci,n2i", "3,30,6,29", new DichotomousArms(3, 30, 6, 29)),
        arguments("ai,bi,ci,di", "3,27,6,23", new DichotomousArms(3, 30, 6, 29)),
        arguments(
            "m1i,sd1i,n1i,m2i,sd2i,n2i", "1,2,10,3,4,11", new ContinuousArms(1, 2, 10, 3, 4, 11)),
        arguments("ri,ni", "0.5,40", new ResultData.Correlation(0.5, 40)),
        arguments(
            "measure,estimate,ci_low,ci_high,adjusted",
            "RR,0.8,0.6,1.1,yes",
            new ReportedEffect(
                EffectMeasure.RR,
                0.8,
                new Uncertainty.ConfidenceInterval(0.6, 1.1, 95),
                EffectScale.NATURAL,
                Answer.YES)),
        arguments(
            "measure,estimate,p,scale",
            "OR,-0.5,<0.001,log",
            new ReportedEffect(
                EffectMeasure.OR,
                -0.5,
                new Uncertainty.PBelow(0.001),
                EffectScale.LOG,
                Answer.UNKNOWN)),
        arguments("favours", "neither", new ResultData.DirectionOnly()));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbersAreReadByAnyOfTheirNames(String columns, String cells, ResultData data) {
    ImportResult result = readRow(columns, cells);
    assertThat(only(result).data()).isEqualTo(data);
    assertThat(result.errors()).isZero();
  }

  @Test
  void rawNumbersAreUsedAndTheReportedEffectIsKept() {
    ImportResult result =
        readRow("events1,total1,events2,total2,measure,estimate,se", "10,40,20,40,RR,0.5,0.31");
    assertThat(only(result).data()).isEqualTo(new DichotomousArms(10, 40, 20, 40));
    assertThat(only(result).reported())
        .map(ReportedEffect::uncertainty)
        .contains(new Uncertainty.StandardError(0.31));
    assertThat(result.warnings()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0.526, false", "0.527, true", "0.474, true", "0.476, false"})
  void aReportedEffectMoreThanFivePercentOffIsTold(String estimate, boolean told) {
    ImportResult result =
        readRow("events1,total1,events2,total2,measure,estimate", "10,40,20,40,RR," + estimate);
    assertThat(Texts.codes(result).contains(ProblemCode.RESULT_DISAGREES)).isEqualTo(told);
    assertThat(only(result).reported()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a2020", "a2021", "Trial A", "NCT01234567", "nct01234567"})
  void aStudyIsNamedByAnyKeyItsNameOrARegistryNumber(String name) {
    ImportResult result = files.read(START + "favours", name + ",pain,heat,arm1");
    assertThat(result.errors()).isZero();
    assertThat(DetailFiles.study(result, "a2020").results()).hasSize(1);
  }

  @Test
  void aStudyMayStandInAStoredCatalogUnderAnAlias() throws IOException {
    Path stored = Files.createDirectory(folder.resolve("stored"));
    ImportResult before =
        Texts.read(
            "studies.csv",
            "id,title,condition,doi",
            "c2019,Trial C,neck pain,10.1000/c",
            "c-copy,Trial C,neck pain,10.1000/c");
    CatalogStore.standard().write(before.catalog(), stored.resolve("catalog.json"));
    Path results = files.with("details.csv", START + "favours", "c-copy,pain,heat,arm2");

    ImportResult result =
        EvidenceImporter.standard()
            .read(results.resolve("details.csv"), stored.resolve("catalog.json"));

    assertThat(DetailFiles.study(result, "c2019").results())
        .singleElement()
        .satisfies(each -> assertThat(each.favours()).isEqualTo(Favours.ARM2));
  }

  @Test
  void aRowAboutAnUnknownStudyIsLeftOutWithTheNearestKeys() {
    ImportResult result =
        files.read(START + "favours", "b2020,pain,heat,arm1", "b2O20,pain,heat,arm1");
    Problem problem = Texts.only(result, ProblemCode.STUDY_UNKNOWN);
    assertThat(problem.file()).isEqualTo(files.file("details.csv"));
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).contains("study");
    assertThat(problem.columnNumber()).hasValue(1);
    assertThat(problem.value()).contains("b2O20");
    assertThat(problem.hint().orElseThrow()).startsWith("did you mean b2020");
    assertThat(result.rejected()).isEqualTo(1);
    assertThat(result.rejectedRecords().get(0).cells())
        .containsExactly("b2O20", "pain", "heat", "arm1");
  }

  @Test
  void aBackgroundSourceIsNoStudy() {
    files.with("references.csv", "id,title", "web,A page");
    ImportResult result = files.read(START + "favours", "web,pain,heat,arm1");
    assertThat(Texts.only(result, ProblemCode.STUDY_UNKNOWN).message()).contains("background");
  }

  static Stream<Arguments> rejectedRows() {
    return Stream.of(
        arguments(
            "events1,total1,events2,total2", "31,30,6,29", ProblemCode.EVENTS_EXCEED_TOTAL, 4),
        arguments("measure,estimate,ci_low,ci_high", "MD,2,3,1", ProblemCode.CI_REVERSED, 6),
        arguments("favours", "", ProblemCode.REQUIRED_BLANK, 0),
        arguments("events1,total1,events2,total2", "3,30,6,", ProblemCode.REQUIRED_BLANK, 0),
        arguments("mean1,sd1,n1,mean2,sd2,n2", "1,,10,3,4,11", ProblemCode.REQUIRED_BLANK, 0));
  }

  @ParameterizedTest
  @MethodSource("rejectedRows")
  void rowsWithoutAUsableResultAreLeftOut(
      String columns, String cells, ProblemCode code, int column) {
    ImportResult result = readRow(columns, cells);
    Problem problem = Texts.only(result, code);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.columnNumber().orElse(0)).isEqualTo(column);
    assertThat(problem.hint()).isPresent();
    assertThat(result.rejected()).isEqualTo(1);
    assertThat(DetailFiles.study(result, "b2020").results()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    ImportResult result = readRow("mean1,sd1,n1,mean2,sd2,n2", "1,,10,3,4,");
    assertThat(Texts.only(result, ProblemCode.REQUIRED_BLANK).message()).contains("sd1, n2");
  }

  static Stream<Arguments> refusedCells() {
    return Stream.of(
        arguments("time_days", "-1", ProblemCode.VALUE_OUT_OF_RANGE),
        arguments("time_days", "six", ProblemCode.VALUE_NOT_A_NUMBER),
        arguments("primary", "perhaps", ProblemCode.VALUE_NOT_PERMITTED),
        arguments("report", "b2021", ProblemCode.VALUE_NOT_PERMITTED),
        arguments("measure", "QALY", ProblemCode.VALUE_NOT_PERMITTED),
        arguments("estimate", "1e99", ProblemCode.VALUE_OUT_OF_RANGE),
        arguments("mean1", "abc", ProblemCode.VALUE_NOT_A_NUMBER),
        arguments("sd1", "-2", ProblemCode.VALUE_OUT_OF_RANGE),
        arguments("n1", "0", ProblemCode.VALUE_OUT_OF_RANGE),
        arguments("p", "2", ProblemCode.VALUE_OUT_OF_RANGE));
  }

  @ParameterizedTest
  @MethodSource("refusedCells")
  void aRefusedCellIsToldAndItsRowKept(String column, String cell, ProblemCode code) {
    ImportResult result = readRow("favours," + column, "arm1," + cell);
    Problem problem = Texts.only(result, code);
    assertThat(problem.file()).isEqualTo(files.file("details.csv"));
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).contains(column);
    assertThat(problem.columnNumber()).hasValue(5);
    assertThat(problem.value()).contains(cell);
    assertThat(problem.hint()).isPresent();
    assertThat(only(result).readings())
        .filteredOn(reading -> reading.kind() == Reading.Kind.REFUSED)
        .singleElement()
        .satisfies(reading -> assertThat(reading.raw()).isEqualTo(cell));
  }

  @Test
  void anUnknownDirectionIsRefused() {
    ImportResult result = readRow("favours,measure,estimate", "the left,MD,1");
    assertThat(Texts.only(result, ProblemCode.VALUE_NOT_PERMITTED).columnNumber()).hasValue(4);
    assertThat(only(result).favours()).isEqualTo(Favours.UNKNOWN);
  }

  @Test
  void anEstimateOutsideItsIntervalIsTold() {
    ImportResult result = readRow("measure,estimate,ci_low,ci_high", "MD,9,1,3");
    assertThat(Texts.only(result, ProblemCode.ESTIMATE_OUTSIDE_CI).column()).contains("ci_low");
  }

  @Test
  void rawNumbersThatAreNotCompleteAreNotedWhereSomethingElseIsKnown() {
    ImportResult result = readRow("events1,total1,favours", "3,30,arm1");
    assertThat(Texts.only(result, ProblemCode.VALUE_INTERPRETED).message()).contains("events2");
    assertThat(only(result).data()).isEqualTo(new ResultData.DirectionOnly());
  }

  @Test
  void aColumnThatIsNotKnownIsNotSaidToBeKept() {
    ImportResult result = readRow("favours,colour", "arm1,red");
    assertThat(Texts.only(result, ProblemCode.HEADER_UNRECOGNISED).message())
        .endsWith("it is not read");
  }

  @Test
  void resultsThatFitEquallyAreToldAtTheLaterRow() {
    ImportResult result =
        files.read(
            START + "arm2,time_days,favours",
            "b2020,pain,heat,rest,42,arm1",
            "b2020,pain,heat,rest,7,arm1",
            "b2020,pain intensity,heat,rest,42,arm2",
            "b2020,function,heat,rest,42,arm2");
    Problem problem = Texts.only(result, ProblemCode.RESULT_CHOICE_AMBIGUOUS);
    assertThat(problem.file()).isEqualTo(files.file("details.csv"));
    assertThat(problem.line()).isEqualTo(4);
    assertThat(problem.value()).contains("pain");
    assertThat(problem.message())
        .contains("2 results of \"b2020\"")
        .contains("details.csv:2")
        .contains("details.csv:4")
        .doesNotContain("details.csv:3");
    assertThat(problem.hint().orElseThrow()).contains("primary").contains("time_days");
  }

  @ParameterizedTest
  @CsvSource({"42,yes,42,", "42,,49,"})
  void aPrimaryResultOrALaterOneEndsTheDoubt(
      String days, String primary, String otherDays, String otherPrimary) {
    ImportResult result =
        files.read(
            START + "time_days,primary,favours",
            "b2020,pain,heat," + days + "," + (primary == null ? "" : primary) + ",arm1",
            "b2020,pain,heat,"
                + otherDays
                + ","
                + (otherPrimary == null ? "" : otherPrimary)
                + ",arm2");
    assertThat(Texts.codes(result)).doesNotContain(ProblemCode.RESULT_CHOICE_AMBIGUOUS);
  }

  @Test
  void rowsOfTwoReportsOfOneStudyMayTie() {
    ImportResult result =
        files.read(START + "favours", "a2020,pain,heat,arm1", "a2021,pain,heat,arm1");
    assertThat(Texts.only(result, ProblemCode.RESULT_CHOICE_AMBIGUOUS).line()).isEqualTo(3);
  }

  @Test
  void decimalCommasAreReadInSemicolonFiles() {
    ImportResult result =
        files.read(
            "study;outcome;arm1;mean1;sd1;n1;mean2;sd2;n2", "b2020;pain;heat;2,5;1,5;30;4;1;29");
    assertThat(only(result).data()).isEqualTo(new ContinuousArms(2.5, 1.5, 30, 4, 1, 29));
  }

  @Test
  void whatIsReadComesBackFromAStoredCatalog() throws IOException {
    ImportResult result =
        files.read(
            START + "time_days,events1,total1,events2,total2,measure,estimate,p,favours",
            "a2020,pain,heat,42,3,30,6,29,RR,0.48,<0.05,arm1",
            "a2021,function,heat,,,,,,SMD,0.4,0.03,neither",
            "b2020,pain,heat,7,,,,,,,,unclear");
    Path stored = folder.resolve("catalog.json.gz");
    CatalogStore.standard().write(result.catalog(), stored);
    assertThat(CatalogStore.standard().read(stored)).isEqualTo(result.catalog());
  }
}
