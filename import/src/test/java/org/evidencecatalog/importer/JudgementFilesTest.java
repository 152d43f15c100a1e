package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.grading.Question;
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

class JudgementFilesTest {
  private static final String HEADER =
      "framework,condition,intervention,outcome,rule,change,rationale,by,date,proposed";
  private static final Question NECK = Question.of("neck pain", "heat");

  @TempDir Path folder;
  private DetailFiles files;

  @BeforeEach
  void writeStudies() {
    files = new DetailFiles(folder);
  }

  private static Judgement judged(ImportResult result, String rule) {
    Grade grade = result.catalog().grade(NECK, GradeFramework.standard());
    return grade.judgements().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<ProblemCode> codes(ImportResult result) {
    return result.problems().stream()
        .filter(problem -> !problem.file().endsWith("studies.csv"))
        .map(Problem::code)
        .toList();
  }

  @Test
  void rowsOfATemplateThatNobodyFilledInDecideNothingAndAreNotedOnce() {
    ImportResult result =
        files.read(
            HEADER,
            "grade,neck pain,heat,,GRADE.imprecision,,,,,-2",
            "grade,neck pain,heat,,GRADE.imprecision,,,,,-2",
            "grade,neck pain,heat,,GRADE.indirectness,,,,,0");
    assertThat(result.judgements()).isEmpty();
    assertThat(result.rejected()).isZero();
    assertThat(result.errors()).isZero();
    assertThat(codes(result)).containsExactly(ProblemCode.VALUE_INTERPRETED);
  }

  @Test
  void aRowThatWasBegunIsHeldToBeWhole() {
    ImportResult result = files.read(HEADER, "grade,neck pain,heat,,GRADE.imprecision,-1,,,,-2");
    assertThat(result.judgements()).isEmpty();
    assertThat(codes(result))
        .contains(ProblemCode.JUDGEMENT_WITHOUT_RATIONALE)
        .doesNotContain(ProblemCode.VALUE_INTERPRETED);
  }

  @Test
  void aRowBecomesAJudgementThatTakesThePlaceOfTheProposal() {
    ImportResult result =
        files.read(
            HEADER, "grade,neck pain,heat,,GRADE.imprecision,-2,few people,Panel A,2026-01-31,-1");
    Judgement.Override decision =
        new Judgement.Override("few people", "Panel A", LocalDate.of(2026, 1, 31));
    assertThat(result.judgements())
        .containsExactly(
            new PanelJudgement(
                "grade",
                "neck pain",
                Optional.of("heat"),
                Optional.empty(),
                Optional.empty(),
                "GRADE.imprecision",
                -2,
                decision,
                OptionalInt.of(-1),
                Optional.of(new SourceLocation(files.file("details.csv"), 2))));
    assertThat(judged(result, "GRADE.imprecision").change()).isEqualTo(-2);
    assertThat(judged(result, "GRADE.imprecision").override()).contains(decision);
    assertThat(codes(result)).isEmpty();
  }

  static Stream<Arguments> rejected() {
    String end = ",x,Panel A,2026-01-31,";
    return Stream.of(
        arguments(
            "grad,neck pain,heat,,GRADE.imprecision,-1" + end,
            ProblemCode.VALUE_NOT_PERMITTED,
            1,
            "did you mean grade?"),
        arguments(
            "grade,neck pain,heat,,imprecision,-1" + end,
            ProblemCode.VALUE_NOT_PERMITTED,
            5,
            "did you mean GRADE.imprecision?"),
        arguments(
            "grade,neck pain,heat,,GRADE.imprecison,-1" + end,
            ProblemCode.VALUE_NOT_PERMITTED,
            5,
            "did you mean GRADE.imprecision?"),
        arguments(
            "grade,neck pain,heat,,POLLOCK.imprecision,-1" + end,
            ProblemCode.VALUE_NOT_PERMITTED,
            5,
            "GRADE.risk-of-bias"),
        arguments(
            "grade,neck pain,heat,,GRADE.imprecision,-4" + end,
            ProblemCode.VALUE_OUT_OF_RANGE,
            6,
            "from -3 to 0"),
        arguments(
            "grade,neck pain,heat,,GRADE.imprecision,1" + end,
            ProblemCode.VALUE_OUT_OF_RANGE,
            6,
            "from -3 to 0"),
        arguments(
            "grade,neck pain,heat,,GRADE.large-effect,-1" + end,
            ProblemCode.VALUE_OUT_OF_RANGE,
            6,
            "from 0 to 2"),
        arguments(
            "grade,neck pain,heat,,GRADE.large-effect,+3" + end,
            ProblemCode.VALUE_OUT_OF_RANGE,
            6,
            "from 0 to 2"),
        arguments(
            "grade,neck pain,heat,,GRADE.imprecision,one" + end,
            ProblemCode.VALUE_NOT_A_NUMBER,
            6,
            "from -3 to 0"),
        arguments(
            "grade,neck pain,heat,,GRADE.imprecision,-1, ,Panel A,2026-01-31,",
            ProblemCode.JUDGEMENT_WITHOUT_RATIONALE,
            7,
            "why"),
        arguments(
            "grade,neck pain,heat,,GRADE.imprecision,-1,-,Panel A,2026-01-31,",
            ProblemCode.JUDGEMENT_WITHOUT_RATIONALE,
            7,
            "why"),
        arguments(
            "grade,neck pain,heat,,GRADE.imprecision,-1,x,,2026-01-31,",
            ProblemCode.REQUIRED_BLANK,
            8,
            "by"),
        arguments(
            "grade,neck pain,heat,,GRADE.imprecision,-1,x,Panel A,,",
            ProblemCode.REQUIRED_BLANK,
            9,
            "date"),
        arguments(
            "grade,neck pain,heat,,GRADE.imprecision,-1,x,Panel A,2026-02-30,",
            ProblemCode.DATE_UNREADABLE,
            9,
            "yyyy-MM-dd"),
        arguments(
            "grade,,heat,,GRADE.imprecision,-1" + end, ProblemCode.REQUIRED_BLANK, 2, "condition"));
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void aRowThatCannotBeAppliedAsItStandsIsLeftOut(
      String row, ProblemCode code, int column, String hint) {
    ImportResult result = files.read(HEADER, row);
    Problem problem = Texts.only(result, code);
    assertThat(problem.file()).isEqualTo(files.file("details.csv"));
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.columnNumber()).hasValue(column);
    assertThat(problem.column()).contains(List.of(HEADER.split(",", -1)).get(column - 1));
    assertThat(problem.hint().orElseThrow()).contains(hint);
    assertThat(result.rejected()).isEqualTo(1);
    assertThat(result.judgements()).isEmpty();
    assertThat(codes(result)).containsExactly(code);
  }

  @Test
  void aMissingColumnOfRationalesLeavesAllRowsOut() {
    ImportResult result =
        files.read(
            "framework,condition,rule,change,by,date",
            "grade,neck pain,GRADE.imprecision,-1,Panel A,2026-01-31");
    assertThat(Texts.only(result, ProblemCode.HEADER_MISSING_REQUIRED).value())
        .contains("rationale");
    assertThat(result.judgements()).isEmpty();
  }

  @Test
  void twoRowsOnOneRuleOfOneQuestionAreBothLeftOut() {
    String start = "grade,neck pain,heat,,";
    ImportResult result =
        files.read(
            HEADER,
            start + "GRADE.imprecision,-2,x,Panel A,2026-01-31,",
            start + "GRADE.indirectness,-1,x,Panel A,2026-01-31,",
            "grade,Neck  pain,HEAT,,GRADE.imprecision,-1,y,Panel B,2026-02-01,");
    Problem problem = Texts.only(result, ProblemCode.KEY_DUPLICATE);
    assertThat(problem.line()).isEqualTo(4);
    assertThat(problem.column()).contains("rule");
    assertThat(problem.value()).contains("GRADE.imprecision");
    assertThat(problem.message()).startsWith("line 2 ");
    assertThat(result.rejected()).isEqualTo(2);
    assertThat(result.rejectedRecords())
        .extracting(rejected -> rejected.problem().line())
        .containsExactly(2, 4);
    assertThat(result.rejectedRecords().get(0).cells()).contains("-2");
    assertThat(result.judgements())
        .extracting(PanelJudgement::rule)
        .containsExactly("GRADE.indirectness");
  }

  @Test
  void judgementsThatMeetThroughABlankCellAreToldAndNeitherIsApplied() {
    ImportResult result =
        files.read(
            HEADER,
            "grade,neck pain,heat,,GRADE.imprecision,-2,x,Panel A,2026-01-31,",
            "grade,neck pain,,,GRADE.imprecision,-3,y,Panel B,2026-02-01,");
    Problem problem = Texts.only(result, ProblemCode.KEY_DUPLICATE);
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.message()).contains("details.csv:2");
    assertThat(judged(result, "GRADE.imprecision").override()).isEmpty();
    assertThat(result.errors()).isEqualTo(1);
  }

  @Test
  void aJudgementOnAnOlderProposalIsToldAndApplied() {
    ImportResult result =
        files.read(HEADER, "grade,neck pain,heat,,GRADE.imprecision,-2,x,Panel A,2026-01-31,-3");
    Problem problem = Texts.only(result, ProblemCode.STALE_JUDGEMENT);
    assertThat(problem.file()).isEqualTo(files.file("details.csv"));
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.value()).contains("GRADE.imprecision");
    assertThat(problem.message()).contains("proposal -3").contains("today it is -1");
    assertThat(judged(result, "GRADE.imprecision").change()).isEqualTo(-2);
  }

  static Stream<Arguments> unmatched() {
    return Stream.of(
        arguments("grade,housemaid's elbow,heat,,GRADE.imprecision", "no study has the condition"),
        arguments("grade,neck pain,cold,,GRADE.imprecision", "no study of cold"),
        arguments("grade,neck pain,heat,sleep,GRADE.imprecision", "no study of heat"),
        arguments("grade,tennis elbow,,,GRADE.imprecision", "no study"));
  }

  @ParameterizedTest
  @MethodSource("unmatched")
  void aJudgementThatNoBodyNeedsIsTold(String start, String reason) {
    ImportResult result = files.read(HEADER, start + ",-2,x,Panel A,2026-01-31,");
    Problem problem = Texts.only(result, ProblemCode.JUDGEMENT_UNMATCHED);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.message()).startsWith("no body of evidence").containsIgnoringCase(reason);
    assertThat(result.warnings()).isEqualTo(1);
  }

  @Test
  void aJudgementFileIsThatWhateverItIsCalled() {
    Path panel =
        files
            .with("panel.txt", HEADER, "grade,neck pain,heat,,GRADE.imprecision,-2,x,P,2026-01-31,")
            .resolve("panel.txt");
    ImportResult result = EvidenceImporter.standard().read(List.of(folder), List.of(panel));
    assertThat(result.judgements()).hasSize(1);
    assertThat(result.files())
        .extracting(ImportedFile::format)
        .contains(ImportFormat.JUDGEMENTS, ImportFormat.STUDIES);
  }

  @Test
  void aJudgementFileAmongTheInputsIsReadOnce() {
    Path panel =
        files
            .with("panel.csv", HEADER, "grade,neck pain,heat,,GRADE.imprecision,-2,x,P,2026-01-31,")
            .resolve("panel.csv");
    ImportResult result = EvidenceImporter.standard().read(List.of(folder), List.of(panel));
    assertThat(result.judgements()).hasSize(1);
    assertThat(codes(result)).isEmpty();
  }

  @Test
  void whatIsReadComesBackFromAStoredCatalogAndCountsOnceBesideItsFile() throws IOException {
    Path panel =
        files
            .with(
                "panel.csv", HEADER, "grade,neck pain,heat,,GRADE.imprecision,-2,x,P,2026-01-31,-1")
            .resolve("panel.csv");
    ImportResult before = EvidenceImporter.standard().read(folder);
    Path stored = folder.resolve("catalog.jsonl");
    CatalogStore.standard().write(before.catalog(), stored);
    ImportResult after = EvidenceImporter.standard().read(stored, panel);
    assertThat(CatalogStore.standard().read(stored)).isEqualTo(before.catalog());
    assertThat(after.judgements()).isEqualTo(before.judgements());
    assertThat(judged(after, "GRADE.imprecision").change()).isEqualTo(-2);
  }
}
