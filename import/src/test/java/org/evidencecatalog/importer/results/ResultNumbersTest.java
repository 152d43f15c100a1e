package org.evidencecatalog.importer.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.importer.ImportException;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.Correlation;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.Uncertainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultNumbersTest {
  private static final String EVENTS = "study,events1,total1,events2,total2";
  private static final String MEANS = "study,mean1,sd1,n1,mean2,sd2,n2";
  private static final String EFFECT =
      "study,measure,estimate,ci_low,ci_high,ci_level,se,p,scale,adjusted";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "study,events1,total1,events2,total2\nA,4,123,11,139",
        "study,ai,n1i,ci,n2i\nA,4,123,11,139",
        "study,ai,bi,ci,di\nA,4,119,11,128",
        "study,ai,bi,n1i,ci,di,n2i\nA,4,119,123,11,128,139",
        "study,bi,n1i,di,n2i,ai,ci\nA,119,123,128,139,,",
        "Study;Events 1;Total 1;Events_2;TOTAL2\nA;4;123;11;139",
        "study\tai\tn1i\tci\tn2i\nA\t4\t123\t11\t139"
      })
  void eventsAreReadUnderEveryName(String text) {
    ResultSheet sheet = Sheets.read(folder, text.split("\n"));
    assertThat(Sheets.numbers(sheet).events()).contains(new DichotomousArms(4, 123, 11, 139));
    assertThat(sheet.problems()).isEmpty();
  }

  @Test
  void meansAndCorrelationsAreReadUnderBothNames() {
    ContinuousArms arms = new ContinuousArms(-5.5, 2, 30, 1.25, 2.5, 31);
    assertThat(Sheets.numbers(Sheets.read(folder, MEANS, "A,-5.5,2,30,1.25,2.5,31")).means())
        .contains(arms);
    assertThat(
            Sheets.numbers(
                    Sheets.read(
                        folder, "study;m1i;sd1i;n1i;m2i;sd2i;n2i", "A;-5,5;2;30;1,25;2,5;31"))
                .means())
        .contains(arms);
    assertThat(Sheets.numbers(Sheets.read(folder, "study,ri,ni", "A,0.5,40")).correlation())
        .contains(new Correlation(0.5, 40));
  }

  static Stream<Arguments> effects() {
    return Stream.of(
        arguments("A,RR,0.8,0.6,1.1,,,,,yes", new Uncertainty.ConfidenceInterval(0.6, 1.1, 95)),
        arguments("A,RR,0.8,0.6,1.1,90,,,,yes", new Uncertainty.ConfidenceInterval(0.6, 1.1, 90)),
        arguments("A,rr,0.8,,,,0.2,,,yes", new Uncertainty.StandardError(0.2)),
        arguments("A,RR,0.8,0.6,,,0.2,,,yes", new Uncertainty.StandardError(0.2)),
        arguments("A,RR,0.8,,,,,0.04,,yes", new Uncertainty.PValue(0.04)),
        arguments("A,RR,0.8,,,,,p = 0.04,,yes", new Uncertainty.PValue(0.04)),
        arguments("A,RR,0.8,,,,,<0.001,,yes", new Uncertainty.PBelow(0.001)),
        arguments("A,RR,0.8,,,,,,,yes", new Uncertainty.NotReported()));
  }

  @ParameterizedTest
  @MethodSource("effects")
  void anEffectKeepsTheBestUncertaintyThatIsGiven(String row, Uncertainty uncertainty) {
    ResultSheet sheet = Sheets.read(folder, EFFECT, row);
    assertThat(Sheets.numbers(sheet).reported())
        .contains(
            new ReportedEffect(
                EffectMeasure.RR, 0.8, uncertainty, EffectScale.NATURAL, Answer.YES));
    assertThat(sheet.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        EVENTS + "|A,x,10,1,10|VALUE_NOT_A_NUMBER|events1",
        EVENTS + "|A,-1,10,1,10|VALUE_OUT_OF_RANGE|events1",
        EVENTS + "|A,0,0,1,10|VALUE_OUT_OF_RANGE|total1",
        EVENTS + "|A,1.5,10,1,10|VALUE_NOT_A_NUMBER|events1",
        MEANS + "|A,inf,1,10,1,1,10|VALUE_NOT_A_NUMBER|mean1",
        MEANS + "|A,1e999,1,10,1,1,10|VALUE_OUT_OF_RANGE|mean1",
        MEANS + "|A,1e16,1,10,1,1,10|VALUE_OUT_OF_RANGE|mean1",
        MEANS + "|A,1,-1,10,1,1,10|VALUE_OUT_OF_RANGE|sd1",
        MEANS + "|A,1,1,10,1,1,0|VALUE_OUT_OF_RANGE|n2",
        MEANS + "|A,1,1,1,1,1,10|VALUE_OUT_OF_RANGE|sd1",
        "study,r,n|A,1.2,10|VALUE_OUT_OF_RANGE|r",
        "study,yi,vi|A,0.5,-1|VALUE_OUT_OF_RANGE|vi",
        "study,ai,bi,n1i,ci,n2i|A,4,5,10,1,10|VALUE_OUT_OF_RANGE|bi",
        EFFECT + "|A,QQ,0.8,0.6,1.1,,,,,|VALUE_NOT_PERMITTED|measure",
        EFFECT + "|A,,0.8,0.6,1.1,,,,,|VALUE_OUT_OF_RANGE|estimate",
        EFFECT + "|A,RR,-0.8,,,,0.2,,,|VALUE_OUT_OF_RANGE|estimate",
        EFFECT + "|A,RR,0,,,,0.2,,,|VALUE_OUT_OF_RANGE|estimate",
        EFFECT + "|A,RD,6.5,,,,0.2,,,|VALUE_OUT_OF_RANGE|estimate",
        EFFECT + "|A,RR,0.8,0,1.1,,,,,|VALUE_OUT_OF_RANGE|ci_low",
        EFFECT + "|A,RR,0.8,0.6,1.1,0.95,,,,|VALUE_OUT_OF_RANGE|ci_level",
        EFFECT + "|A,RR,0.8,,,,0,,,|VALUE_OUT_OF_RANGE|se",
        EFFECT + "|A,RR,0.8,,,,,1.2,,|VALUE_OUT_OF_RANGE|p",
        EFFECT + "|A,RR,0.8,,,,,small,,|VALUE_NOT_A_NUMBER|p",
        EFFECT + "|A,RR,0.8,,,,,>0.05,,|VALUE_NOT_A_NUMBER|p",
        EFFECT + "|A,RR,0.8,,,,0.2,,square,|VALUE_NOT_PERMITTED|scale",
        EFFECT + "|A,RR,0.8,1.0,1.1,,,,,|ESTIMATE_OUTSIDE_CI|ci_low"
      })
  void whatCannotBeTakenIsToldWithItsCellAndTheRowIsKept(
      String header, String row, ProblemCode code, String column) {
    ResultSheet sheet = Sheets.read(folder, header, row);

    assertThat(Sheets.serious(sheet)).hasSize(1);
    Problem problem = Sheets.serious(sheet).get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.column()).contains(column);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.hint()).isPresent();
    assertThat(sheet.rows()).hasSize(1);
    assertThat(sheet.rejected()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        EVENTS + "|A,11,10,1,10|EVENTS_EXCEED_TOTAL|events1",
        EVENTS + "|A,1,10,11,10|EVENTS_EXCEED_TOTAL|events2",
        EFFECT + "|A,RR,0.8,1.1,0.6,,,,,|CI_REVERSED|ci_low",
        EVENTS + "|,1,10,1,10|REQUIRED_BLANK|study",
        "study,outcome,arm1,ai,n1i,ci,n2i|A,,x,1,10,1,10|REQUIRED_BLANK|outcome"
      })
  void numbersThatContradictEachOtherRejectTheRow(
      String header, String row, ProblemCode code, String column) {
    ResultSheet sheet = Sheets.read(folder, header, row);

    assertThat(Sheets.codes(sheet)).containsExactly(code);
    assertThat(sheet.problems().get(0).column()).contains(column);
    assertThat(sheet.rows()).isEmpty();
    assertThat(sheet.rejected())
        .singleElement()
        .satisfies(
            rejected -> {
              assertThat(rejected.number()).isEqualTo(1);
              assertThat(rejected.line()).isEqualTo(2);
            });
  }

  @ParameterizedTest
  @CsvSource({"0.43, 1", "0.42, 0", "0.4, 0", "0.39, 0", "0.37, 1"})
  void aReportedEffectThatTheRawNumbersDoNotGiveIsTold(double estimate, int warnings) {
    ResultSheet sheet =
        Sheets.read(
            folder,
            EVENTS + ",measure,estimate,ci_low,ci_high",
            // 0.10 over 0.25 is 0.40
            "A,10,100,25,100,RR," + estimate + ",0.1,1.3");

    assertThat(Sheets.codes(sheet))
        .isEqualTo(List.of(ProblemCode.RESULT_DISAGREES).subList(0, warnings));
    assertThat(Sheets.numbers(sheet).raw()).isPresent();
    assertThat(Sheets.numbers(sheet).reported()).isPresent();
  }

  @Test
  void aLogarithmicEffectIsComparedOnTheNaturalScale() {
    String header = EVENTS + ",measure,estimate,se,scale";
    assertThat(Sheets.codes(Sheets.read(folder, header, "A,10,100,20,100,RR,-0.693,0.4,log")))
        .isEmpty();
    assertThat(Sheets.codes(Sheets.read(folder, header, "A,10,100,20,100,RR,0.693,0.4,log")))
        .containsExactly(ProblemCode.RESULT_DISAGREES);
  }

  @Test
  void theMeasureOfTheCallerFillsBlanksOnly() {
    ResultSheet sheet =
        Sheets.read(
            folder,
            Optional.of(EffectMeasure.HR),
            EFFECT,
            "A,,0.8,0.6,1.1,,,,,",
            "B,OR,0.8,0.6,1.1,,,,,",
            "C,nonsense,0.8,0.6,1.1,,,,,");

    assertThat(sheet.rows())
        .extracting(row -> row.numbers().reported().map(ReportedEffect::measure))
        .containsExactly(
            Optional.of(EffectMeasure.HR), Optional.of(EffectMeasure.OR), Optional.empty());
  }

  @Test
  void wordsForBlankAreUnknownAndNamedAsMissing() {
    ResultSheet sheet = Sheets.read(folder, EVENTS, "A,4,NA,11,not reported", "B,NA,-,,");

    assertThat(Sheets.numbers(sheet).missing()).containsExactly("total1", "total2");
    assertThat(sheet.rows().get(1).numbers().missing()).isEmpty();
    assertThat(Sheets.serious(sheet)).isEmpty();
  }

  @Test
  void givenEffectsTakeTheirVarianceOrTheirStandardError() {
    ResultSheet sheet =
        Sheets.read(folder, "study,yi,vi,sei", "A,0.5,0.04,9", "B,\u22120.5,,0.2", "C,0.5,,x");

    assertThat(sheet.given()).isTrue();
    assertThat(sheet.rows()).extracting(row -> row.yi().orElse(9)).containsExactly(0.5, -0.5, 0.5);
    assertThat(sheet.rows().get(0).vi()).hasValue(0.04);
    assertThat(sheet.rows().get(1).vi().getAsDouble()).isEqualTo(0.2 * 0.2);
    assertThat(sheet.rows().get(2).vi()).isEmpty();
    assertThat(Sheets.codes(sheet))
        .containsExactly(ProblemCode.VALUE_INTERPRETED, ProblemCode.VALUE_NOT_A_NUMBER);
  }

  @Test
  void studiesAreNamedByTheLikeliestColumn() {
    assertThat(Sheets.read(folder, "trial,author,yi,vi", "7,Able,1,1").rows().get(0).study())
        .isEqualTo("7");
    assertThat(Sheets.read(folder, "author,year,yi,vi", "Able,1999,1,1").rows().get(0).study())
        .isEqualTo("Able");
    assertThat(Sheets.read(folder, "yi,vi", "1,1", "2,1").rows())
        .extracting(ResultRow::study)
        .containsExactly("row 1", "row 2");
  }

  @Test
  void otherColumnsAndTheYearAreKept() {
    ResultSheet sheet = Sheets.read(folder, "study,Year,Country,yi,vi", "A,1999,Norway,1,1");

    assertThat(sheet.rows().get(0).year()).hasValue(1999);
    assertThat(sheet.rows().get(0).cells().get(sheet.column("country").orElseThrow()))
        .isEqualTo("Norway");
    assertThat(sheet.column("continent")).isEmpty();
  }

  @Test
  void rowsOfTheWrongShapeAreCountedAndNamed() {
    ResultSheet sheet = Sheets.read(folder, "study,yi,vi", "A,1,1,1", "B,1", "C,1,1");

    assertThat(sheet.rejected()).extracting(UnusedRow::study).containsExactly("A");
    assertThat(sheet.rows()).extracting(ResultRow::number).containsExactly(2, 3);
    assertThat(Sheets.codes(sheet))
        .containsExactly(ProblemCode.ROW_TOO_LONG, ProblemCode.ROW_TOO_SHORT);
  }

  @Test
  void otherEncodingsAreRead() {
    String text = "study,yi,vi\nMøller,1,1\n";
    assertThat(
            Sheets.read(folder, Optional.empty(), text.getBytes(Charset.forName("windows-1252")))
                .rows()
                .get(0)
                .study())
        .isEqualTo("Møller");
    assertThat(
            Sheets.read(
                    folder, Optional.empty(), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                .rows()
                .get(0)
                .study())
        .isEqualTo("Møller");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id,title\nA,B\n", "study,outcome,arm1\nA,B,C\n"})
  void aFileWithoutAnyEffectIsRefused(String text) {
    assertThatThrownBy(
            () -> Sheets.read(folder, Optional.empty(), text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("no column can give an effect");
  }
}
