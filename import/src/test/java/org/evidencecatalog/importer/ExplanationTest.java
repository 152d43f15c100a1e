package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.explanation.DerivedNumber;
import org.evidencecatalog.grading.explanation.ExplainedJudgement;
import org.evidencecatalog.grading.explanation.ExplainedStudy;
import org.evidencecatalog.grading.explanation.Explainer;
import org.evidencecatalog.grading.explanation.SourceColumns;
import org.evidencecatalog.grading.explanation.UsedValue;
import org.evidencecatalog.store.CatalogStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of an explanation leads to the cell that holds it. */
class ExplanationTest {
  private static final int SAMPLE = 100;
  private static final long SEED = 20_261_124;

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  @TempDir private Path folder;

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private ImportResult read() {
    return EvidenceImporter.standard().read(folder);
  }

  private static List<UsedValue> values(ImportResult result) {
    return values(result.catalog(), new SourceColumns(result.columns()));
  }

  private static List<UsedValue> values(Catalog catalog, SourceColumns columns) {
    GradePolicy policy = GradePolicy.standard();
    Explainer explainer = new Explainer(policy, catalog.judgements(), columns);
    List<UsedValue> values = new ArrayList<>();
    Frameworks.all(policy).stream()
        .flatMap(framework -> catalog.gradeAll(framework).stream())
        .forEach(grade -> add(values, explainer, grade));
    return values;
  }

  private static void add(List<UsedValue> values, Explainer explainer, Grade grade) {
    for (ExplainedJudgement judgement : explainer.explain(grade).judgements()) {
      judgement.decided().ifPresent(values::add);
      judgement.studies().stream().map(ExplainedStudy::values).forEach(values::addAll);
    }
    grade.otherBodies().forEach(other -> add(values, explainer, other));
  }

  private static UsedValue only(List<UsedValue> values, String field) {
    List<UsedValue> found =
        values.stream().filter(each -> each.field().equals(field)).distinct().toList();
    assertThat(found).as(field).hasSize(1);
    return found.get(0);
  }

  /** What a cell says, read by another reader than ours. */
  private record Sheet(List<String> header, Map<Long, CSVRecord> byLine) {

    static Sheet of(String file) {
      Path path = Path.of(file);
      char delimiter = path.getFileName().toString().startsWith("semicolon") ? ';' : ',';
      CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
      try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8);
          CSVParser parser = format.parse(in)) {
        Map<Long, CSVRecord> byLine = new HashMap<>();
        long line = 1;
        List<String> header = List.of();
        for (CSVRecord row : parser) {
          header = header.isEmpty() ? row.toList() : header;
          byLine.put(line, row);
          line = parser.getCurrentLineNumber() + 1;
        }
        return new Sheet(header, byLine);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    String cell(UsedValue value) {
      int column = header.indexOf(value.column().orElseThrow());
      assertThat(column + 1).isEqualTo(value.columnNumber().orElseThrow());
      long line = value.location().orElseThrow().line();
      return Objects.requireNonNull(byLine.get(line), "no record starts in line " + line)
          .get(column);
    }
  }

  /** Whether a text means a number: it is its only number, or one of a sentence. */
  private static boolean means(String text, double number) {
    return NUMBER
        .matcher(text.replace(',', '.'))
        .results()
        .anyMatch(found -> Double.parseDouble(found.group()) == number);
  }

  @Test
  void numbersOfAnExplanationLeadToTheirCells() throws IOException {
    new SyntheticFolder(folder, new Random(SEED)).write();
    ImportResult result = read();
    assertThat(result.rejected()).isZero();
    List<UsedValue> numbers =
        new ArrayList<>(
            values(result).stream().filter(each -> each.number().isPresent()).distinct().toList());
    assertThat(numbers).hasSizeGreaterThan(3 * SAMPLE);
    Collections.shuffle(numbers, new Random(SEED));
    Map<String, Sheet> sheets = new HashMap<>();
    for (UsedValue value : numbers.subList(0, SAMPLE)) {
      Sheet sheet = sheets.computeIfAbsent(value.location().orElseThrow().file(), Sheet::of);
      assertThat(means(sheet.cell(value), value.number().getAsDouble()))
          .as("%s is in cell \"%s\"", value, sheet.cell(value))
          .isTrue();
    }
    assertThat(numbers.subList(0, SAMPLE))
        .extracting(
            value -> Path.of(value.location().orElseThrow().file()).getFileName().toString())
        .contains(
            "appraisals.csv", "judgements.csv", "semicolon.csv", "results.csv", "studies.csv");
  }

  @Test
  void everyDerivedNumberNamesWhatItWasDerivedFrom() throws IOException {
    new SyntheticFolder(folder, new Random(SEED)).write();
    ImportResult result = read();
    GradePolicy policy = GradePolicy.standard();
    Explainer explainer =
        new Explainer(policy, result.catalog().judgements(), new SourceColumns(result.columns()));
    List<DerivedNumber> derived =
        Frameworks.all(policy).stream()
            .flatMap(framework -> result.catalog().gradeAll(framework).stream())
            .flatMap(grade -> explainer.explain(grade).judgements().stream())
            .flatMap(judgement -> judgement.derived().stream())
            .toList();
    assertThat(derived)
        .extracting(DerivedNumber::name)
        .contains("estimate", "i2", "low_share", "missing_share", "start_level");
    assertThat(derived)
        .filteredOn(number -> number.from().isEmpty())
        .extracting(DerivedNumber::name)
        .isEmpty();
  }

  @Test
  void anAliasIsCalledAsTheFileCallsIt() throws IOException {
    write("studies.csv", "key,study_title,conditions,study type,sample size", "a,A,x,RCT,80");
    List<UsedValue> values = values(read());
    assertThat(only(values, "n_randomised").column()).contains("sample size");
    assertThat(only(values, "n_randomised").columnNumber()).hasValue(5);
    assertThat(only(values, "design").column()).contains("study type");
    assertThat(only(values, "condition").column()).contains("conditions");
  }

  @Test
  void aNumberMovedToAnotherFieldIsFoundWhereItStands() throws IOException {
    write(
        "studies.csv",
        "id,title,condition,design,n,included_participants",
        "a,A,x,systematic_review,\"7 RCTs, 320 participants\",");
    UsedValue people = only(values(read()), "included_participants");
    assertThat(people.number()).hasValue(320);
    assertThat(people.column()).contains("n");
    assertThat(people.columnNumber()).hasValue(5);
  }

  @Test
  void eventsCountedByThoseWithoutThemAreExplainedByTheCellsThatWereCounted() throws IOException {
    write("studies.csv", "id,title,condition,design", "a,A,x,randomised_trial");
    write("results.csv", "study,outcome,arm1,arm2,ai,bi,ci,di", "a,pain,heat,rest,3,27,9,21");
    List<UsedValue> values = values(read());
    assertThat(values)
        .filteredOn(each -> each.field().matches("(non_)?events[12]|total[12]"))
        .extracting(UsedValue::field, UsedValue::text, each -> each.column().orElse(""))
        .contains(
            tuple("events1", "3", "ai"),
            tuple("non_events1", "27", "bi"),
            tuple("events2", "9", "ci"),
            tuple("non_events2", "21", "di"));
  }

  @Test
  void armsTurnedRoundAreExplainedAsTheyArePrinted() throws IOException {
    write("studies.csv", "id,title,condition,intervention,design", "a,A,x,heat,randomised_trial");
    write(
        "results.csv",
        "study,outcome,arm1,arm2,events1,total1,events2,total2",
        "a,pain,rest,heat,9,30,3,31");
    List<UsedValue> values = values(read());
    assertThat(only(values, "events1").text()).isEqualTo("9");
    assertThat(only(values, "total2").text()).isEqualTo("31");
  }

  @Test
  void ofSeveralReportsTheOneThatGaveTheNumberIsNamed() throws IOException {
    write(
        "studies.csv",
        "id,title,condition,design,report_kind,registration,n_planned,n_analysed,pedro_score",
        "a,A,x,randomised_trial,results,NCT01234567,,,7",
        "b,B,x,randomised_trial,registration,NCT01234567,80,76,");
    List<UsedValue> values = values(read());
    assertThat(only(values, "n_analysed").location().orElseThrow().line()).isEqualTo(3);
    assertThat(only(values, "pedro_score").location().orElseThrow().line()).isEqualTo(2);
    assertThat(only(values, "design").location().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void ofTwoRecordsOfOneReportTheOneThatGaveTheNumberIsNamed() throws IOException {
    write(
        "studies.csv",
        "id,title,condition,design,doi,n",
        "a,A,x,randomised_trial,10.1000/a,",
        "b,A,x,,10.1000/a,76");
    assertThat(only(values(read()), "n_randomised").location().orElseThrow().line()).isEqualTo(3);
  }

  @Test
  void labelsThatSeveralRecordsUniteAreInNoOneCell() throws IOException {
    write(
        "studies.csv",
        "id,title,condition,design,registration",
        "a,A,x,randomised_trial,NCT01234567",
        "b,B,x; y,,NCT01234567");
    assertThat(values(read()))
        .filteredOn(each -> each.field().equals("condition"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.location()).isEmpty());
  }

  @Test
  void anAssumedValueIsInNoCell() throws IOException {
    write("studies.csv", "id,title,condition,design,intervention", "a,A,x,RCT,", "b,B,x,RCT,heat");
    ImportResult result = EvidenceImporter.standard().assume("intervention", "heat").read(folder);
    assertThat(values(result))
        .filteredOn(each -> each.field().equals("intervention"))
        .extracting(each -> each.location().isPresent())
        .containsOnly(true, false);
  }

  @Test
  void aStoredCatalogKnowsFileAndLineAndNoColumn() throws IOException {
    write("studies.csv", "id,title,condition,design,sample size", "a,A,x,RCT,80", "b,B,x,RCT,60");
    Path stored = folder.resolve("catalog.json");
    CatalogStore.standard().write(read().catalog(), stored);
    Files.delete(folder.resolve("studies.csv"));
    assertThat(values(read()))
        .filteredOn(each -> each.field().equals("n_randomised"))
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.location().orElseThrow().file()).endsWith("studies.csv");
              assertThat(each.column()).isEmpty();
              assertThat(each.columnNumber()).isEmpty();
            });
  }

  @Test
  void studiesWithoutResultsAreBehindPublicationBias() throws IOException {
    write(
        "studies.csv",
        "id,title,condition,design,status,report_kind,n,completion_date",
        "a,A,x,RCT,,,80,",
        "r,R,x,RCT,completed,registration,90,2020-05");
    List<UsedValue> values = values(read());
    assertThat(only(values, "n_planned").column()).contains("n");
    assertThat(only(values, "status").text()).isEqualTo("completed");
    assertThat(only(values, "completion_date").columnNumber()).hasValue(8);
  }

  @Test
  void aPersonsChangeLeadsToItsRow() throws IOException {
    write("studies.csv", "id,title,condition,design", "a,A,x,RCT");
    write(
        "judgements.csv",
        "framework,condition,rule,change,rationale,by,date",
        "grade,x,GRADE.indirectness,-1,other people,Panel A,2026-01-31");
    UsedValue change = only(values(read()), "change");
    assertThat(change.number()).hasValue(-1);
    assertThat(change.location().orElseThrow().line()).isEqualTo(2);
    assertThat(change.columnNumber()).hasValue(4);
  }
}
