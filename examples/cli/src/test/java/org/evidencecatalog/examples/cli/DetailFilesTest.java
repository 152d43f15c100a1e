package org.evidencecatalog.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results, appraisals and judgements of synthetic trials, from files to grades and findings. */
class DetailFilesTest {
  private static final String PANEL =
      """
      framework,condition,intervention,rule,change,rationale,by,date
      grade,neck pain,heat,GRADE.imprecision,-2,few people,Panel A,2026-01-31
      """;

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Evidence.run(stream(out), stream(err), false, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  @BeforeEach
  void writeStudies() throws IOException {
    file(
        "studies/studies.csv",
        """
        id,title,condition,intervention,comparator,design,n
        a2020,Trial A,neck pain,heat,rest,randomised_trial,80
        b2020,Trial B,neck pain,heat,rest,randomised_trial,60
        """);
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  private String studies() {
    return folder.resolve("studies").toString();
  }

  private static JsonNode judgement(JsonNode grade, String rule) {
    for (JsonNode each : grade.get("judgements")) {
      if (each.get("rule").asString().equals(rule)) {
        return each;
      }
    }
    throw new AssertionError(rule + " is missing in " + grade);
  }

  private static List<String> codes(JsonNode problems) {
    return problems.valueStream().map(each -> each.get("code").asString()).toList();
  }

  @Test
  void import_counts_the_rows_of_every_file_and_names_the_place_of_a_problem() throws IOException {
    String results =
        file(
            "studies/results.csv",
            "study,outcome,arm1,favours\na2020,pain,heat,arm1\nc,pain,heat,arm1\n");
    file("studies/rob.csv", "Study,D1,D2,D3,D4,D5,Overall\nb2020,+,+,+,+,+,High\n");
    file("studies/judgements.csv", PANEL);

    Run run = run("import", studies(), "--json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.json().get("format").asString())
        .isEqualTo("judgements, results, appraisals, studies");
    assertThat(run.json().get("records").asInt()).isEqualTo(6);
    assertThat(run.json().get("rejected").asInt()).isEqualTo(1);
    JsonNode problems = run.json().get("problems");
    assertThat(codes(problems)).contains("STUDY_UNKNOWN", "APPRAISAL_OVERALL_DIFFERS");
    JsonNode unknown =
        problems
            .valueStream()
            .filter(each -> each.get("code").asString().equals("STUDY_UNKNOWN"))
            .findFirst()
            .orElseThrow();
    assertThat(unknown.get("file").asString()).isEqualTo(results);
    assertThat(unknown.get("line").asInt()).isEqualTo(3);
    assertThat(unknown.get("column").asString()).isEqualTo("study");
    assertThat(unknown.get("column_number").asInt()).isEqualTo(1);
    assertThat(unknown.get("value").asString()).isEqualTo("c");
  }

  @ParameterizedTest
  @CsvSource({"heat,rest,10,40,12,41", "rest,heat,12,41,10,40"})
  void grade_counts_a_result_alike_whichever_arm_comes_first(
      String arm1, String arm2, int events1, int total1, int events2, int total2)
      throws IOException {
    file(
        "studies/results.csv",
        "study,outcome,time_days,arm1,arm2,events1,total1,events2,total2\n"
            + "a2020,relapse,42,heat,rest,5,39,9,38\n"
            + "b2020,relapse,84,"
            + String.join(
                ",",
                arm1,
                arm2,
                Integer.toString(events1),
                Integer.toString(total1),
                Integer.toString(events2),
                Integer.toString(total2))
            + "\nb2020,relapse,7,heat,rest,29,30,1,30\n");

    JsonNode grade = run("grade", studies(), "--json").json().get("grades").get(0);

    assertThat(grade.get("outcome").asString()).isEqualTo("relapse");
    assertThat(grade.get("participants").asInt()).isEqualTo(39 + 38 + 40 + 41);
    file(
        "other/results.csv",
        """
        study,outcome,time_days,arm1,arm2,events1,total1,events2,total2
        a2020,relapse,42,heat,rest,5,39,9,38
        b2020,relapse,84,heat,rest,10,40,12,41
        """);
    JsonNode plain =
        run(
                "grade",
                folder.resolve("studies/studies.csv").toString(),
                folder.resolve("other").toString(),
                "--json")
            .json()
            .get("grades")
            .get(0);
    assertThat(judgement(grade, "GRADE.imprecision"))
        .isEqualTo(judgement(plain, "GRADE.imprecision"));
    assertThat(judgement(grade, "GRADE.inconsistency"))
        .isEqualTo(judgement(plain, "GRADE.inconsistency"));
    assertThat(judgement(plain, "GRADE.inconsistency").get("proposed").isNull()).isFalse();
  }

  @Test
  void a_tie_is_a_warning_that_strict_does_not_let_pass() throws IOException {
    file(
        "studies/results.csv",
        "study,outcome,arm1,favours\na2020,pain,heat,arm1\na2020,pain,heat,arm2\n");

    Run run = run("import", studies(), "--json");

    assertThat(run.code()).isZero();
    assertThat(codes(run.json().get("problems"))).contains("RESULT_CHOICE_AMBIGUOUS");
    assertThat(run("import", studies(), "--strict").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "benefit, heat, arm1, false",
    "harm, heat, arm1, true",
    "benefit, rest, arm1, true",
    "harm, rest, arm1, false",
    "benefit, heat, neither, true"
  })
  void audit_holds_the_direction_of_a_claim_against_results(
      String claimed, String arm1, String favours, boolean wrong) throws IOException {
    String arm2 = arm1.equals("heat") ? "rest" : "heat";
    String row = ",pain," + arm1 + "," + arm2 + "," + favours + "\n";
    file("studies/results.csv", "study,outcome,arm1,arm2,favours\na2020" + row + "b2020" + row);
    String article =
        file(
            "article.md",
            "---\ntitle: Heat\n---\n\n[Heat may ease neck pain [@a2020; @b2020].]"
                + "{.claim condition=\"neck pain\" intervention=\"heat\" direction=\""
                + claimed
                + "\"}\n");

    Run run = run("audit", article, "--studies", studies(), "--json");

    List<String> codes = codes(run.json().get("findings"));
    assertThat(codes.contains("CLAIM_WRONG_DIRECTION")).isEqualTo(wrong);
    assertThat(codes).doesNotContain("CLAIM_DIRECTION_UNVERIFIED");
  }

  @Test
  void grade_applies_a_judgement_file_whatever_it_is_called() throws IOException {
    String panel = file("panel.txt", PANEL);

    JsonNode grade =
        run("grade", studies(), "--judgements", panel, "--json").json().get("grades").get(0);

    JsonNode judged = judgement(grade, "GRADE.imprecision");
    assertThat(judged.get("change").asInt()).isEqualTo(-2);
    assertThat(judged.get("by").asString()).isEqualTo("Panel A");
    assertThat(judged.get("rationale").asString()).isEqualTo("few people");
    file("studies/judgements.csv", PANEL);
    assertThat(run("grade", studies(), "--json").json().get("grades").get(0)).isEqualTo(grade);
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "grade", "cite"})
  void every_command_takes_judgements_and_stops_at_a_file_that_is_not_there(String command)
      throws IOException {
    String panel = file("panel.txt", PANEL);
    assertThat(run(command, studies(), "--judgements", panel).code()).isZero();
    Run missing = run(command, studies(), "--judgements", "nowhere.csv", "--json");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.json().get("error").get("code").asString()).isEqualTo("FILE_NOT_FOUND");
  }

  @Test
  void a_file_without_the_columns_of_judgements_leaves_its_rows_out() throws IOException {
    String notes = file("notes.csv", "one,two\n1,2\n");
    Run run = run("grade", studies(), "--judgements", notes, "--json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("HEADER_MISSING_REQUIRED");
  }

  @Test
  void a_stored_catalog_answers_as_the_files_do() throws IOException {
    file(
        "studies/results.csv",
        """
        study,outcome,arm1,arm2,measure,estimate,ci_low,ci_high
        a2020,pain,heat,rest,MD,-1.2,-2.1,-0.3
        b2020,pain,heat,rest,MD,-0.9,-1.9,0.1
        """);
    file("studies/appraisals.csv", "study,tool,total\na2020,pedro,8\nb2020,pedro,5\n");
    file("studies/judgements.csv", PANEL);
    String stored = folder.resolve("stored.jsonl").toString();

    assertThat(run("import", studies(), "--to", stored).code()).isZero();

    assertThat(run("grade", stored, "--framework", "all", "--json").out())
        .isEqualTo(run("grade", studies(), "--framework", "all", "--json").out());
  }
}
