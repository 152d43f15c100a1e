package org.evidencecatalog.importer.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.importer.results.ResultChoice.Chosen;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultChoiceTest {
  private static final String HEADER =
      "study,outcome,time_days,arm1,arm2,primary,events1,total1,events2,total2";
  private static final ResultChoice LATEST =
      new ResultChoice(Optional.empty(), OptionalDouble.empty(), false);

  @TempDir private Path folder;

  private ResultSheet sheet(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return Sheets.read(folder, lines);
  }

  private static List<Integer> lines(Chosen chosen) {
    return chosen.rows().stream().map(ResultRow::line).toList();
  }

  private static List<Integer> unused(Chosen chosen) {
    return chosen.unused().stream().map(UnusedRow::line).toList();
  }

  @Test
  void theResultMarkedPrimaryComesFirst() {
    Chosen chosen =
        LATEST.from(
            sheet(
                "A,pain,30,x,y,yes,1,10,2,10",
                "A,pain,90,x,y,,1,10,2,10",
                "B,pain,30,x,y,,1,10,2,10"));

    assertThat(lines(chosen)).containsExactly(2, 4);
    assertThat(unused(chosen)).containsExactly(3);
    assertThat(chosen.unused().get(0).reason()).contains("marked primary");
    assertThat(chosen.problems()).isEmpty();
  }

  @Test
  void elseTheNearestToTheTimeAskedElseTheLatest() {
    ResultSheet sheet =
        sheet(
            "A,pain,30,x,y,,1,10,2,10",
            "A,pain,90,x,y,,1,10,2,10",
            "A,pain,,x,y,,1,10,2,10",
            "a ,pain,365,x,y,,1,10,2,10");

    assertThat(lines(LATEST.from(sheet))).containsExactly(5);
    Chosen near = new ResultChoice(Optional.empty(), OptionalDouble.of(50), false).from(sheet);
    assertThat(lines(near)).containsExactly(2);
    assertThat(unused(near)).containsExactly(3, 4, 5);
  }

  @Test
  void onlyTheOutcomeAskedIsChosenFrom() {
    ResultSheet sheet =
        sheet("A,Pain,30,x,y,,1,10,2,10", "A,function,90,x,y,,1,10,2,10", "B,pain,,x,y,,1,9,2,9");

    assertThat(sheet.outcomes()).containsExactly("Pain", "function");
    assertThat(
            lines(new ResultChoice(Optional.of("PAIN"), OptionalDouble.empty(), false).from(sheet)))
        .containsExactly(2, 4);
  }

  @Test
  void aTieIsNeverChosenInSilence() {
    Chosen chosen =
        LATEST.from(
            sheet(
                "A,pain,30,low dose,placebo,,1,10,2,20",
                "B,pain,30,x,y,,1,10,2,10",
                "A,pain,30,high dose,placebo,,3,11,2,20"));

    assertThat(lines(chosen)).containsExactly(3);
    assertThat(unused(chosen)).containsExactly(2, 4);
    assertThat(chosen.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.RESULT_CHOICE_AMBIGUOUS);
              assertThat(problem.line()).isEqualTo(4);
              assertThat(problem.message()).contains("lines 2, 4");
            });
  }

  @Test
  void armsAgainstOneCommonArmAreCombinedOnRequest() {
    ResultChoice combining = new ResultChoice(Optional.empty(), OptionalDouble.empty(), true);
    Chosen chosen =
        combining.from(
            sheet(
                "A,pain,30,low dose,placebo,,1,10,2,20", "A,pain,30,high dose,Placebo,,3,11,2,20"));

    assertThat(chosen.problems()).isEmpty();
    assertThat(chosen.combined()).hasSize(1);
    assertThat(chosen.combined().get(0).numbers()).containsExactly(1, 2);
    assertThat(chosen.rows().get(0).context().arm1()).contains("low dose + high dose");
    assertThat(chosen.rows().get(0).numbers().events()).contains(new DichotomousArms(4, 21, 2, 20));
  }

  @Test
  void commonFirstArmsAndMeansAreCombinedToo() {
    ResultSheet sheet =
        Sheets.read(
            folder,
            "study,arm1,arm2,mean1,sd1,n1,mean2,sd2,n2",
            "A,needling,rest,10,2,10,4,0,1000",
            "A,needling,sham,10,2,10,6,0,1000");
    // an SD of 0 in both: the spread of the combined arm is that between 4 and 6
    ContinuousArms arms =
        new ResultChoice(Optional.empty(), OptionalDouble.empty(), true)
            .from(sheet)
            .rows()
            .get(0)
            .numbers()
            .means()
            .orElseThrow();

    assertThat(arms.mean1()).isEqualTo(10);
    assertThat(arms.mean2()).isEqualTo(5);
    assertThat(arms.n2()).isEqualTo(2000);
    assertThat(arms.sd2() * arms.sd2() * 1999).isCloseTo(2000, within(1e-9));
  }

  @Test
  void whatSharesNoArmOrDiffersInItIsNotCombined() {
    ResultChoice combining = new ResultChoice(Optional.empty(), OptionalDouble.empty(), true);
    Chosen chosen =
        combining.from(
            sheet(
                "A,pain,30,x,placebo,,1,10,2,20",
                "A,pain,30,y,placebo,,3,11,2,25",
                "B,pain,30,x,placebo,,1,10,2,20",
                "B,pain,30,x,placebo,,1,10,2,20",
                "C,pain,30,x,,,1,10,2,20",
                "C,pain,30,y,,,1,10,2,20"));

    assertThat(chosen.rows()).isEmpty();
    assertThat(chosen.problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.RESULT_CHOICE_AMBIGUOUS)
        .hasSize(3);
  }

  @Test
  void rowsOfAPlainFileAreStudiesOfTheirOwnButARepeatedLabelIsTold() {
    ResultSheet sheet = Sheets.read(folder, "study,yi,vi", "A,1,1", "B,1,1", "A,2,1");
    Chosen chosen = LATEST.from(sheet);

    assertThat(sheet.plain()).isTrue();
    assertThat(lines(chosen)).containsExactly(2, 3, 4);
    assertThat(chosen.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
  }
}
