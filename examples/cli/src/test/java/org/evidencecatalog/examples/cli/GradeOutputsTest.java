package org.evidencecatalog.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidencecatalog.examples.cli.Pooling.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Explanations, tables and templates of grades of three invented studies. {@code mvn -pl
 * examples/cli -am test -Dtest=GradeOutputsTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgolden.update=true} writes what is printed now.
 */
class GradeOutputsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/evidencecatalog/examples/cli");
  private static final Path GRADES = GOLDEN.resolve("grades");

  @TempDir private Path folder;

  private static Run grade(String... options) {
    return grade(GRADES, options);
  }

  private static Run grade(Path input, String... options) {
    List<String> args = new ArrayList<>(List.of("grade", input.toString()));
    args.addAll(List.of(options));
    return Pooling.run(args.toArray(String[]::new));
  }

  private static void check(String name, Run run) throws IOException {
    assertThat(run.code()).isZero();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN.resolve(name), run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(GOLDEN.resolve(name)));
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return array.valueStream();
  }

  private static JsonNode judgement(Run run, String rule) {
    return each(run.json().get("grades").get(0).get("judgements"))
        .filter(node -> node.get("rule").asString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"profile, grade-profile.md", "sof, grade-sof.md"})
  void tables_are_printed_as_before(String form, String golden) throws IOException {
    check(golden, grade("--as", form));
  }

  @Test
  void the_page_on_tables_shows_what_is_printed() throws IOException {
    String page = Files.readString(Path.of("..", "..", "docs", "explain.md"));
    assertThat(page).contains(grade("--as", "sof").out());
  }

  @Test
  void the_data_of_tables_are_printed_as_before() throws IOException {
    Run run = grade("--as", "profile", "--json");
    assertThat(run.json().get("profiles").get(0).get("rows").size()).isEqualTo(3);
    check("grade-profile.json", grade("--as", "profile", "--json"));
  }

  @Test
  void an_explanation_is_printed_as_before() throws IOException {
    check("grade-explained.txt", grade("--explain", "--outcome", "pain"));
  }

  @Test
  void a_table_keeps_what_data_say_from_being_markup() {
    String table = grade("--as", "sof").out();
    assertThat(table).contains("relapse \\| of \\*any\\* kind").doesNotContain("relapse | of");
  }

  @Test
  void one_note_serves_all_cells_that_need_it() {
    JsonNode profile = grade("--as", "profile", "--json").json().get("profiles").get(0);
    List<String> notes =
        each(profile.get("footnotes"))
            .map(note -> note.get("rule").asString() + note.get("text").asString())
            .toList();
    assertThat(notes).doesNotHaveDuplicates().isNotEmpty();
    assertThat(each(profile.get("footnotes")).map(note -> note.get("letter").asString()))
        .startsWith("a", "b");
    assertThat(String.join(" ", notes)).contains("Panel A (2026-01-31) set −1 in place of 0");
  }

  @Test
  void risks_of_1000_people_follow_from_the_baseline_risk_that_was_given() {
    JsonNode rows =
        grade("--as", "sof", "--json", "--baseline-risk", "0.2")
            .json()
            .get("profiles")
            .get(0)
            .get("rows");
    JsonNode risks = rows.get(2).get("per_1000");
    double ratio = rows.get(2).get("effect").get("display").get("estimate").asDouble();
    assertThat(risks.get("comparator").asDouble()).isEqualTo(200);
    assertThat(risks.get("intervention").asDouble()).isCloseTo(200 * ratio, offset(1e-9));
    assertThat(risks.get("baseline_source").asString()).isEqualTo("policy");
    assertThat(rows.get(0).get("per_1000").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--as profile --framework pollock | only GRADE has such tables",
        "--as profile --framework all     | only GRADE has such tables",
        "--as table                       | profile or sof is expected",
        "--as sof --explain               | give one of them"
      })
  void what_does_not_go_together_is_refused(String options, String message) {
    Run run =
        grade(Splitter.on(' ').omitEmptyStrings().splitToStream(options).toArray(String[]::new));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @Test
  void the_json_of_an_explanation_names_the_cell_of_each_value() {
    JsonNode risk = judgement(grade("--explain", "--json"), "GRADE.risk-of-bias");
    assertThat(risk.get("weights").asString()).isEqualTo("inverse_variance");
    JsonNode study = risk.get("explanation").get(0);
    assertThat(study.get("study").asString()).isEqualTo("a2019");
    JsonNode score = study.get("values").get(0);
    assertThat(score.propertyNames())
        .containsExactly("field", "value", "file", "line", "column", "column_number");
    assertThat(score.get("field").asString()).isEqualTo("pedro_score");
    assertThat(score.get("value").asInt()).isEqualTo(8);
    assertThat(score.get("file").asString()).endsWith("studies.csv");
    assertThat(score.get("line").asInt()).isEqualTo(2);
    assertThat(score.get("column").asString()).isEqualTo("pedro_score");
    assertThat(score.get("column_number").asInt()).isEqualTo(9);
    assertThat(
            each(risk.get("explanation")).mapToDouble(node -> node.get("weight").asDouble()).sum())
        .isCloseTo(1, offset(1e-12));
  }

  @Test
  void derived_numbers_name_what_they_were_derived_from() {
    JsonNode target = judgement(grade("--explain", "--json"), "GRADE.target");
    JsonNode estimate = target.get("derived").get(0);
    assertThat(estimate.get("name").asString()).isEqualTo("estimate");
    assertThat(each(estimate.get("from")).map(JsonNode::asString))
        .containsExactly("mean1", "sd1", "n1", "mean2", "sd2", "n2", "weight");
  }

  @Test
  void a_person_s_change_is_explained_by_its_row() {
    JsonNode decided = judgement(grade("--explain", "--json"), "GRADE.indirectness").get("decided");
    assertThat(decided.get("value").asInt()).isEqualTo(-1);
    assertThat(decided.get("file").asString()).endsWith("judgements.csv");
    assertThat(decided.get("line").asInt()).isEqualTo(2);
  }

  @Test
  void without_explain_nothing_of_it_is_there() {
    assertThat(judgement(grade("--json"), "GRADE.target").has("explanation")).isFalse();
  }

  @Test
  void a_template_has_a_row_for_each_rule_with_its_proposal() throws IOException {
    Path template = folder.resolve("new/judgements.csv");
    Run run = grade("--template", template.toString(), "--json");
    assertThat(run.code()).isZero();
    assertThat(run.json().get("template").get("rows").asInt()).isEqualTo(16);
    List<String> lines = Files.readAllLines(template);
    assertThat(lines).hasSize(17);
    assertThat(lines.get(0))
        .isEqualTo(
            "framework,condition,intervention,comparator,outcome,rule,proposed,change,rationale,by"
                + ",date");
    assertThat(lines.get(4)).isEqualTo("grade,invented ache,heat,,pain,GRADE.imprecision,-1,,,,");
    try (Stream<Path> files = Files.list(template.getParent())) {
      assertThat(files).containsExactly(template);
    }
  }

  @Test
  void a_template_left_as_it_is_changes_no_grade_and_is_no_error() throws IOException {
    Path template = folder.resolve("judgements.csv");
    grade("--template", template.toString(), "--framework", "all");
    Run plain = grade("--framework", "all", "--json");
    Run with = grade("--framework", "all", "--json", "--judgements", template.toString());
    assertThat(with.code()).isZero();
    assertThat(with.json()).isEqualTo(plain.json());
  }

  @Test
  void a_row_that_was_filled_in_is_applied() throws IOException {
    Path template = folder.resolve("judgements.csv");
    grade("--template", template.toString());
    String filled =
        Files.readString(template)
            .replace("GRADE.imprecision,-1,,,,", "GRADE.imprecision,-1,-2,few,Panel B,2026-02-01");
    Files.writeString(template, filled);
    Run run = grade("--json", "--judgements", template.toString());
    JsonNode imprecision = judgement(run, "GRADE.imprecision");
    assertThat(imprecision.get("change").asInt()).isEqualTo(-2);
    assertThat(imprecision.get("by").asString()).isEqualTo("Panel B");
  }

  @Test
  void a_file_that_is_there_is_replaced_only_by_force() throws IOException {
    Path template = folder.resolve("judgements.csv");
    Files.writeString(template, "mine");
    Run refused = grade("--template", template.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--force");
    assertThat(template).hasContent("mine");
    assertThat(grade("--template", template.toString(), "--force").code()).isZero();
    assertThat(Files.readString(template)).startsWith("framework,");
  }

  @Test
  void a_label_that_a_spreadsheet_would_run_survives_as_text() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        input.resolve("studies.csv"),
        """
        id,title,condition,intervention,design,n
        a,A,"=HYPERLINK(""x""), it says",+1 heat,randomised_trial,80
        """);
    Path template = input.resolve("judgements.csv");
    grade(input, "--template", template.toString());
    assertThat(Files.readAllLines(template).get(1))
        .startsWith("grade,\"\u00a0=HYPERLINK(\"\"x\"\"), it says\",\u00a0+1 heat,,,");
    Files.writeString(
        template,
        Files.readString(template)
            .replace("GRADE.imprecision,-2,,,,", "GRADE.imprecision,-2,0,many,Panel,2026-01-01"));
    Run run = grade(input, "--json");
    assertThat(run.err()).isEmpty();
    assertThat(judgement(run, "GRADE.imprecision").get("by").asString()).isEqualTo("Panel");
  }
}
