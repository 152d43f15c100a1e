package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem that native files can raise, each in the smallest file that has it. */
class ProblemCodesTest {
  private static final String HEADER = "id,title,condition,";

  static Stream<Arguments> cells() {
    return Stream.of(
        arguments("year", "in press", ProblemCode.VALUE_NOT_A_NUMBER),
        arguments("year", "1066", ProblemCode.VALUE_OUT_OF_RANGE),
        arguments("n", "abc", ProblemCode.VALUE_NOT_A_NUMBER),
        arguments("n", "-5", ProblemCode.VALUE_OUT_OF_RANGE),
        arguments("n", "12.5", ProblemCode.VALUE_NOT_A_NUMBER),
        arguments("n", "99999999999", ProblemCode.VALUE_OUT_OF_RANGE),
        arguments("n", "~80", ProblemCode.VALUE_NOT_A_NUMBER),
        arguments("n", "80 (planned)", ProblemCode.SAMPLE_SIZE_PLANNED),
        arguments("n", "68 completed", ProblemCode.SAMPLE_SIZE_COMPLETED),
        arguments("n", "7 RCTs", ProblemCode.SAMPLE_SIZE_COUNTS_STUDIES),
        arguments("n", "\"1,234\"", ProblemCode.VALUE_INTERPRETED),
        arguments("design", "a stroll in the park", ProblemCode.VALUE_NOT_PERMITTED),
        arguments("design", "randomised controlled trial", ProblemCode.VALUE_INTERPRETED),
        arguments("status", "asleep", ProblemCode.VALUE_NOT_PERMITTED),
        arguments("report_kind", "poem", ProblemCode.VALUE_NOT_PERMITTED),
        arguments("allocation_concealed", "perhaps", ProblemCode.VALUE_NOT_PERMITTED),
        arguments("funding", "industry; moon", ProblemCode.VALUE_NOT_PERMITTED),
        arguments("notice", "applause", ProblemCode.VALUE_NOT_PERMITTED),
        arguments("language", "the English tongue", ProblemCode.VALUE_NOT_PERMITTED),
        arguments("blinding", "yes and no and maybe", ProblemCode.VALUE_INTERPRETED),
        arguments("blinding", "double-blind", ProblemCode.BLINDING_ROLES_UNKNOWN),
        arguments(
            "blinding", "assessors blinded; assessors not blinded", ProblemCode.BLINDING_CONFLICT),
        arguments("start_date", "May 5, 2020", ProblemCode.DATE_UNREADABLE),
        arguments("completion_date", "2020-13", ProblemCode.DATE_UNREADABLE),
        arguments("doi", "doi-to-come", ProblemCode.IDENTIFIER_INVALID),
        arguments("pmid", "0", ProblemCode.IDENTIFIER_INVALID),
        arguments("pmcid", "PMC", ProblemCode.IDENTIFIER_INVALID),
        arguments("registration", "NCT123", ProblemCode.IDENTIFIER_INVALID),
        arguments("url", "javascript:alert(1)", ProblemCode.IDENTIFIER_INVALID),
        arguments("arm_sizes", "twenty each", ProblemCode.ARM_SIZES_UNREADABLE),
        arguments("pedro_score", "11", ProblemCode.VALUE_OUT_OF_RANGE),
        arguments("pedro_score", "8/11", ProblemCode.VALUE_OUT_OF_RANGE),
        arguments("journal", "N/A", ProblemCode.VALUE_INTERPRETED),
        arguments("colour", "red", ProblemCode.HEADER_UNRECOGNISED));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aCellRaisesItsProblemAndTheRowIsKept(String column, String cell, ProblemCode code) {
    String quoted = cell.contains(",") && !cell.startsWith("\"") ? "\"" + cell + "\"" : cell;
    ImportResult result = Texts.readStudy(column, quoted);
    Problem problem = result.problems().get(0);
    assertThat(Texts.codes(result)).contains(code);
    assertThat(result.imported()).isEqualTo(1);
    assertThat(problem.column()).contains(column);
    assertThat(problem.columnNumber()).hasValue(4);
    assertThat(problem.message()).isNotBlank().doesNotEndWith(".");
  }

  @ParameterizedTest
  @MethodSource("cells")
  void anErrorSaysWhatWouldBeAcceptedAndLeavesARefusedReading(
      String column, String cell, ProblemCode code) {
    if (code.severity() != Severity.ERROR) {
      return;
    }
    String quoted = cell.contains(",") ? "\"" + cell + "\"" : cell;
    ImportResult result = Texts.readStudy(column, quoted);
    assertThat(Texts.only(result, code).line()).isEqualTo(2);
    assertThat(Texts.only(result, code).hint()).isPresent();
    assertThat(Texts.report(result).readings())
        .filteredOn(reading -> reading.kind() == Reading.Kind.REFUSED)
        .singleElement()
        .satisfies(
            reading -> {
              assertThat(reading.raw()).isEqualTo(cell);
              assertThat(reading.column()).isEqualTo(column);
            });
  }

  @Test
  void aBlankRequiredCellLeavesTheRowOut() {
    ImportResult result =
        Texts.read("studies.csv", HEADER + "n", "a,,neck pain,5", "b,B,,6", "c,C,neck pain,7");
    assertThat(Texts.codes(result))
        .containsExactly(ProblemCode.REQUIRED_BLANK, ProblemCode.REQUIRED_BLANK);
    assertThat(result.problems().get(1).column()).contains("condition");
    assertThat(result.rejected()).isEqualTo(2);
    assertThat(result.rejectedRecords().get(1).cells()).containsExactly("b", "B", "", "6");
    assertThat(result.rejectedRecords().get(1).header())
        .containsExactly("id", "title", "condition", "n");
  }

  @Test
  void aBlankOptionalCellIsNoProblem() {
    assertThat(Texts.readStudy("n", "").problems()).isEmpty();
  }

  @Test
  void theSecondRowOfAKeyIsLeftOut() {
    ImportResult result =
        Texts.read("studies.csv", "id,title,condition", "a,A,neck pain", "a,B,neck pain");
    Problem problem = Texts.only(result, ProblemCode.KEY_DUPLICATE);
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.value()).contains("a");
    assertThat(problem.message()).contains("line 2");
    assertThat(result.sources()).hasSize(1);
  }

  @Test
  void theKeyOfARowThatWasLeftOutIsFree() {
    ImportResult result =
        Texts.read("studies.csv", "id,title,condition", "a,,neck pain", "a,B,neck pain");
    assertThat(result.imported()).isEqualTo(1);
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.REQUIRED_BLANK);
  }

  @Test
  void aKeyWithABraceLeavesTheRowOut() {
    ImportResult result = Texts.read("studies.csv", "id,title,condition", "a{b},A,neck pain");
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.IDENTIFIER_INVALID);
    assertThat(result.rejected()).isEqualTo(1);
  }

  @Test
  void aKeyThatPandocCannotHoldIsCitedInBraces() {
    ImportResult result = Texts.read("studies.csv", "id,title,condition", "Study 1,A,neck pain");
    assertThat(Texts.only(result, ProblemCode.KEY_NEEDS_BRACES).hint())
        .contains("cite it as @{Study 1}");
  }

  @Test
  void aMissingColumnLeavesTheFileOut() {
    ImportResult result = Texts.read("studies.csv", "id,title,n,design", "a,A,5,cohort");
    Problem problem = Texts.only(result, ProblemCode.HEADER_MISSING_REQUIRED);
    assertThat(problem.line()).isEqualTo(1);
    assertThat(problem.message()).contains("condition");
    assertThat(result.records()).isEqualTo(1);
    assertThat(result.rejected()).isEqualTo(1);
  }

  @Test
  void ofTwoColumnsForOneFieldTheFirstCounts() {
    ImportResult result = Texts.read("studies.csv", HEADER + "n,sample_size", "a,A,neck pain,5,6");
    Problem problem = Texts.only(result, ProblemCode.HEADER_DUPLICATE);
    assertThat(problem.column()).contains("sample_size");
    assertThat(problem.columnNumber()).hasValue(5);
    assertThat(Texts.study(result).sampleSize().randomised()).hasValue(5);
  }

  @Test
  void aRowWithTooManyCellsIsLeftOutEvenIfTheLastAreBlank() {
    ImportResult result =
        Texts.read("studies.csv", "id,title,condition", "a,A, B,neck pain", "b,B,neck pain,");
    assertThat(Texts.codes(result))
        .containsExactly(ProblemCode.ROW_TOO_LONG, ProblemCode.ROW_TOO_LONG);
    assertThat(result.rejected()).isEqualTo(2);
  }

  @Test
  void missingCellsAreBlank() {
    ImportResult result = Texts.read("studies.csv", HEADER + "n,year", "a,A,neck pain");
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.ROW_TOO_SHORT);
    assertThat(result.imported()).isEqualTo(1);
  }

  @Test
  void aQuoteThatIsNeverClosedLeavesOutTheRest() {
    ImportResult result =
        Texts.read(
            "studies.csv",
            "id,title,condition",
            "a,A,neck pain",
            "b,\"B,neck pain",
            "c,C,neck pain");
    Problem problem = Texts.only(result, ProblemCode.CSV_UNCLOSED_QUOTE);
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).contains("title");
    assertThat(result.imported()).isEqualTo(1);
    assertThat(result.rejected()).isEqualTo(1);
  }

  @Test
  void textAfterAClosingQuoteIsReadAndToldAndYieldsNoPhantomRecord() {
    ImportResult result =
        Texts.read("studies.csv", "id,title,condition", "a,\"bad\"x,neck pain", "b,B,neck pain");
    assertThat(Texts.only(result, ProblemCode.VALUE_INTERPRETED).line()).isEqualTo(2);
    assertThat(result.sources())
        .extracting(source -> source.mainReport().reference().title())
        .containsExactly("badx", "B");
  }

  @Test
  void moreAnalysedThanRandomisedIsAWarning() {
    ImportResult result = Texts.read("studies.csv", HEADER + "n,n_analysed", "a,A,neck pain,50,51");
    assertThat(Texts.only(result, ProblemCode.ANALYSED_EXCEEDS_RANDOMISED).column())
        .contains("n_analysed");
    assertThat(Texts.study(result).sampleSize().analysed()).hasValue(51);
  }

  @Test
  void armsThatDoNotAddUpAreAWarning() {
    ImportResult result = Texts.read("studies.csv", HEADER + "n,groups", "a,A,neck pain,50,20/25");
    assertThat(Texts.only(result, ProblemCode.ARM_SIZES_MISMATCH).message())
        .contains("45")
        .contains("50");
    assertThat(Texts.study(result).sampleSize().arms()).containsExactly(20, 25);
  }

  @Test
  void aConditionThatIsNotInTheVocabularyIsNotedOnceWithTheNearest() {
    ImportResult result =
        Texts.read("studies.csv", "id,title,condition", "a,A,neck pains", "b,B,Neck  pains");
    Problem problem = Texts.only(result, ProblemCode.CONDITION_NOT_IN_VOCABULARY);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.value()).contains("neck pains");
    assertThat(problem.hint().orElse("")).contains("neck pain");
  }

  @Test
  void bytesThatAreNotUtf8AreReadAsWindows1252WithAWarning() {
    byte[] bytes =
        "id,title,condition\na,Schmerz für alle,neck pain\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    ImportResult result = EvidenceImporter.standard().readCsv("studies.csv", bytes);
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.ENCODING_GUESSED);
    assertThat(Texts.report(result).reference().title()).isEqualTo("Schmerz für alle");
  }

  @Test
  void equalRecordsAreProposedAsDuplicatesAndReportsOfOneStudyAreLinked() {
    ImportResult result =
        Texts.read(
            "studies.csv",
            HEADER + "authors,year,doi",
            "a,One title,neck pain,Smith J,2020,",
            "b,One Title,neck pain,Smith JA,2020,",
            "c,Other,neck pain,,,10.1000/x",
            "d,Others,neck pain,,,10.1000/X");
    assertThat(Texts.codes(result))
        .containsExactlyInAnyOrder(ProblemCode.DUPLICATE_PROPOSED, ProblemCode.REPORTS_LINKED);
  }

  @Test
  void aValueIsShortenedTo200Characters() {
    Problem problem =
        Texts.only(Texts.readStudy("status", "x".repeat(300)), ProblemCode.VALUE_NOT_PERMITTED);
    assertThat(problem.value()).contains("x".repeat(200) + "…");
  }

  @Test
  void problemsAreSorted() {
    ImportResult result =
        Texts.read("studies.csv", HEADER + "n,year", "a,A,neck pain,x,y", "b,,neck pain,1,2000");
    List<Problem> sorted = result.problems().stream().sorted(Problem.ORDER).toList();
    assertThat(result.problems()).isEqualTo(sorted).hasSize(3);
  }

  @Test
  void aColumnThatContradictsTheTextOnBlindingIsTold() {
    ImportResult result =
        Texts.read(
            "studies.csv",
            "id,title,condition,blinding,blinded_participants",
            "a,A,neck pain,participants not blinded,yes");

    assertThat(Texts.codes(result)).contains(ProblemCode.BLINDING_CONFLICT);
    assertThat(Texts.study(result).blinding().participants()).isEqualTo(Answer.YES);
  }

  @Test
  void aNumberThatIsLeftOutIsNotSaidToBeKept() {
    ImportResult result =
        Texts.read(
            "studies.csv", "id,title,condition,n,n_planned", "a,A,neck pain,80 (planned),90");

    assertThat(Texts.only(result, ProblemCode.SAMPLE_SIZE_PLANNED).message()).contains("left out");
    assertThat(Texts.study(result).sampleSize().planned()).hasValue(90);
  }
}
