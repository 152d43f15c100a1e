package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.store.CatalogStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AppraisalFilesTest {
  private static final String ROB2 = "study,tool,D1,D2,D3,D4,D5,overall";

  @TempDir Path folder;
  private DetailFiles files;

  @BeforeEach
  void writeStudies() {
    files = new DetailFiles(folder);
  }

  private static List<Appraisal> appraisals(ImportResult result) {
    return DetailFiles.study(result, "b2020").appraisals();
  }

  private static Appraisal only(ImportResult result) {
    assertThat(appraisals(result)).hasSize(1);
    return appraisals(result).get(0);
  }

  private static List<String> answers(Appraisal appraisal) {
    return appraisal.answers().stream().map(each -> each.item() + "=" + each.answer()).toList();
  }

  @Test
  void aRowBecomesAnAppraisalOfItsStudyWithWordsAsPrinted() {
    ImportResult result =
        files.read(
            "study,tool,outcome,D1,D2,D3,D4,D5,overall,by,rationale",
            "b2020,RoB 2,pain,Low,low risk,+,Low,some concerns,Some concerns,A. Reader,no plan");
    assertThat(only(result))
        .isEqualTo(
            new Appraisal(
                "rob2",
                Optional.of("pain"),
                List.of(
                    new ItemAnswer("D1", "Low"),
                    new ItemAnswer("D2", "low risk"),
                    new ItemAnswer("D3", "+"),
                    new ItemAnswer("D4", "Low"),
                    new ItemAnswer("D5", "some concerns")),
                Optional.of("Some concerns"),
                OptionalInt.empty(),
                Optional.of("A. Reader"),
                Optional.of("no plan"),
                Optional.of(new SourceLocation(files.file("details.csv"), 2))));
    assertThat(result.problems()).filteredOn(p -> p.file().endsWith("details.csv")).isEmpty();
  }

  static Stream<Arguments> tables() {
    return Stream.of(
        arguments("D1,D2,D3,D4,D5", "Low,High,Low,Low,Low", "High", "rob2"),
        arguments(
            "D1,D2,D3,D4,D5,D6,D7", "Low,Moderate,Low,Low,Low,Low,Low", "Moderate", "robins-i"),
        arguments("D1,D2,D3,D4", "Low,High,Low,Low", "High", "quadas-2"),
        arguments("D1,D2,D3,D4,D5,D6", "Low,High,Low,Low,Low,Low", "High", "quips"),
        arguments(
            "Random.sequence.generation.,Allocation.concealment.,"
                + "Blinding.of.participants.and.personnel.,Blinding.of.outcome.assessment,"
                + "Incomplete.outcome.data,Selective.reporting.,Other.sources.of.bias.",
            "Low,Unclear,-,Low,Low,Low,Low",
            "High",
            "rob1"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tablesMadeForRobvisNameTheirToolByTheirColumns(
      String columns, String answers, String overall, String tool) {
    ImportResult result =
        files.read(
            "Study," + columns + ",Overall,Weight", "Trial A," + answers + "," + overall + ",33.3");
    Appraisal appraisal = DetailFiles.study(result, "a2020").appraisals().get(0);
    assertThat(appraisal.tool()).isEqualTo(tool);
    assertThat(appraisal.answers()).hasSize(answers.split(",", -1).length);
    assertThat(appraisal.answers().get(1).item()).isEqualTo("D2");
    assertThat(appraisal.overall()).contains(overall);
    assertThat(result.errors()).isZero();
    assertThat(Texts.only(result, ProblemCode.VALUE_INTERPRETED).message())
        .contains("(" + tool + ")");
    assertThat(Texts.codes(result)).doesNotContain(ProblemCode.HEADER_UNRECOGNISED);
  }

  @Test
  void aSignThatElsewhereIsABlankIsAnAnswerWhereTheToolReadsIt() {
    ImportResult result = files.read(ROB2, "b2020,rob2,-,+,Low,Low,Low,-");
    assertThat(answers(only(result))).startsWith("D1=-", "D2=+");
    assertThat(only(result).overall()).contains("-");
    assertThat(result.errors() + result.warnings()).isZero();
  }

  @Test
  void anAnswerThatTheToolDoesNotHaveIsToldWithThePermittedOnes() {
    ImportResult result = files.read(ROB2, "b2020,rob2,Low,splendid,Low,Low,Low,");
    Problem problem = Texts.only(result, ProblemCode.VALUE_NOT_PERMITTED);
    assertThat(problem.file()).isEqualTo(files.file("details.csv"));
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).contains("D2");
    assertThat(problem.columnNumber()).hasValue(4);
    assertThat(problem.value()).contains("splendid");
    assertThat(problem.hint().orElseThrow()).contains("Some concerns");
    assertThat(answers(only(result))).containsExactly("D1=Low", "D3=Low", "D4=Low", "D5=Low");
  }

  @Test
  void anItemThatTheToolDoesNotHaveIsTold() {
    ImportResult result = files.read("study,tool,item1,D7,total", "b2020,pedro,yes,Low,5");
    Problem problem = Texts.only(result, ProblemCode.VALUE_NOT_PERMITTED);
    assertThat(problem.column()).contains("D7");
    assertThat(answers(only(result))).containsExactly("item1=yes");
  }

  @Test
  void anUnknownToolIsToldWithTheNearestAndItsAnswersAreKept() {
    ImportResult result = files.read("study,tool,D1,overall", "b2020,rob3,Low,High");
    Problem problem = Texts.only(result, ProblemCode.VALUE_NOT_PERMITTED);
    assertThat(problem.column()).contains("tool");
    assertThat(problem.hint().orElseThrow()).startsWith("did you mean ").contains("rob2");
    assertThat(only(result).tool()).isEqualTo("rob3");
    assertThat(answers(only(result))).containsExactly("D1=Low");
    assertThat(only(result).overall()).contains("High");
  }

  @Test
  void anOverallJudgementThatTheAnswersDoNotGiveIsToldAndUsed() {
    ImportResult result = files.read(ROB2, "b2020,rob2,Low,Low,Low,Low,High,Low");
    Problem problem = Texts.only(result, ProblemCode.APPRAISAL_OVERALL_DIFFERS);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).contains("overall");
    assertThat(problem.columnNumber()).hasValue(8);
    assertThat(problem.value()).contains("Low");
    assertThat(problem.message()).contains("\"High\"");
    assertThat(only(result).overall()).contains("Low");
    assertThat(only(result).answers()).hasSize(5);
  }

  @Test
  void anOverallJudgementThatTheToolDoesNotHaveIsTold() {
    ImportResult result = files.read(ROB2, "b2020,rob2,Low,Low,Low,Low,Low,fine");
    assertThat(Texts.only(result, ProblemCode.VALUE_NOT_PERMITTED).column()).contains("overall");
    assertThat(only(result).overall()).isEmpty();
  }

  static Stream<Arguments> totals() {
    return Stream.of(
        arguments("pedro", "8", OptionalInt.of(8), Optional.empty()),
        arguments("pedro", "8/10", OptionalInt.of(8), Optional.empty()),
        arguments("pedro", "11", OptionalInt.empty(), Optional.of(ProblemCode.VALUE_OUT_OF_RANGE)),
        arguments(
            "pedro", "8/11", OptionalInt.empty(), Optional.of(ProblemCode.VALUE_OUT_OF_RANGE)),
        arguments(
            "pedro", "good", OptionalInt.empty(), Optional.of(ProblemCode.VALUE_NOT_A_NUMBER)),
        arguments("jadad", "6", OptionalInt.empty(), Optional.of(ProblemCode.VALUE_OUT_OF_RANGE)),
        arguments("rob2", "3", OptionalInt.empty(), Optional.of(ProblemCode.VALUE_NOT_PERMITTED)));
  }

  @ParameterizedTest
  @MethodSource("totals")
  void aTotalMayStandWithoutItems(
      String tool, String cell, OptionalInt total, Optional<ProblemCode> code) {
    ImportResult result = files.read("study,tool,total", "b2020," + tool + "," + cell);
    assertThat(only(result).total()).isEqualTo(total);
    assertThat(result.rejected()).isZero();
    assertThat(result.problems())
        .filteredOn(problem -> problem.file().endsWith("details.csv"))
        .extracting(Problem::code)
        .isEqualTo(code.stream().toList());
    code.ifPresent(known -> assertThat(Texts.only(result, known).columnNumber()).hasValue(3));
  }

  @Test
  void theSecondAppraisalOfAStudyWithOneToolForOneOutcomeIsLeftOut() {
    ImportResult result =
        files.read(
            "study,tool,outcome,overall",
            "b2020,rob2,pain,Low",
            "b2020,rob2,function,Low",
            "b2020,rob2,,Low",
            "b2020,rob1,pain,Low",
            "b2020,RoB 2,Pain,High");
    Problem problem = Texts.only(result, ProblemCode.KEY_DUPLICATE);
    assertThat(problem.line()).isEqualTo(6);
    assertThat(problem.value()).contains("b2020");
    assertThat(problem.message()).startsWith("line 2 ");
    assertThat(appraisals(result)).hasSize(4);
  }

  static Stream<Arguments> rejected() {
    return Stream.of(
        arguments("study,tool,D1", "c2020,rob2,Low", ProblemCode.STUDY_UNKNOWN),
        arguments("Study,D1,D2,D3,D4,D5", "Study 1,Low,Low,Low,Low,Low", ProblemCode.STUDY_UNKNOWN),
        arguments("study,tool,D1,overall", "b2020,rob2,,", ProblemCode.REQUIRED_BLANK),
        arguments("study,overall", "b2020,Low", ProblemCode.REQUIRED_BLANK),
        arguments("study,tool,overall", ",rob2,Low", ProblemCode.REQUIRED_BLANK));
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void rowsThatAppraiseNothingOrNobodyAreLeftOut(String header, String row, ProblemCode code) {
    ImportResult result = files.read(header, row);
    assertThat(Texts.only(result, code).line()).isEqualTo(2);
    assertThat(Texts.only(result, code).hint()).isPresent();
    assertThat(result.rejected()).isEqualTo(1);
    assertThat(appraisals(result)).isEmpty();
  }

  @Test
  void aFileThatMixesToolsIsReadRowByRow() {
    ImportResult result =
        files.read(
            "study,tool,D1,D2,D3,D4,D5,D6,D7,total",
            "b2020,,Low,Low,Low,Low,Low,,,",
            "a2020,pedro,,,,,,,,8");
    assertThat(only(result).tool()).isEqualTo("rob2");
    assertThat(DetailFiles.study(result, "a2020").appraisals().get(0).total()).hasValue(8);
    assertThat(Texts.only(result, ProblemCode.VALUE_INTERPRETED).line()).isEqualTo(2);
  }

  @Test
  void whatIsReadComesBackFromAStoredCatalog() throws IOException {
    ImportResult result =
        files.read(ROB2, "b2020,rob2,-,+,Low,Low,Low,-", "a2021,rob2,Low,Low,Low,Low,Low,");
    Path stored = folder.resolve("catalog.jsonl");
    CatalogStore.standard().write(result.catalog(), stored);
    assertThat(CatalogStore.standard().read(stored)).isEqualTo(result.catalog());
  }
}
