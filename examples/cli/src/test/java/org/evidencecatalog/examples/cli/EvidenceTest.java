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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvidenceTest {
  private static final Path GUIDE = Path.of("..", "guide");
  private static final String DATA = GUIDE.resolve("data").toString();
  private static final String STUDIES = GUIDE.resolve("data").resolve("studies.csv").toString();

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

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void import_counts_what_it_read() {
    Run run = run("import", STUDIES, "--json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.json().get("records").asInt()).isEqualTo(25);
    assertThat(run.json().get("imported").asInt()).isEqualTo(25);
    assertThat(run.json().get("rejected").asInt()).isZero();
    assertThat(run.json().get("reports").asInt()).isEqualTo(25);
    assertThat(run.json().get("studies").asInt()).isEqualTo(24);
    assertThat(run.json().get("errors").asInt()).isZero();
    assertThat(run.json().get("warnings").asInt()).isEqualTo(7);
    assertThat(run.json().get("problems").get(0).propertyNames())
        .containsExactly(
            "severity",
            "code",
            "file",
            "line",
            "column",
            "column_number",
            "value",
            "message",
            "hint");
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog.json", "new/catalog.jsonl", "catalog.json.gz"})
  void a_written_catalog_answers_as_its_sources_do(String name) throws IOException {
    Path catalog = folder.resolve(name);
    assertThat(run("import", DATA, "--to", catalog.toString()).code()).isZero();

    Run fromCatalog = run("grade", catalog.toString(), "--json");
    assertThat(fromCatalog.code()).isZero();
    assertThat(fromCatalog.out()).isEqualTo(run("grade", DATA, "--json").out());
    if (name.endsWith(".gz")) {
      try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(catalog))) {
        assertThat(new String(in.readNBytes(30), StandardCharsets.UTF_8))
            .startsWith("{\"format\":\"evidence-catalog\"");
      }
    }
  }

  @Test
  void strict_import_writes_nothing_when_there_is_a_warning() {
    Path catalog = folder.resolve("catalog.json");
    Run run = run("import", STUDIES, "--strict", "--to", catalog.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Nothing was written");
    assertThat(catalog).doesNotExist();
  }

  @Test
  void grade_says_level_reasons_and_what_was_left_out() {
    JsonNode grade =
        run(
                "grade",
                DATA,
                "--condition",
                "tennis elbow",
                "--intervention",
                "dry needling",
                "--json")
            .json()
            .get("grades")
            .get(0);

    assertThat(grade.get("level").asString()).isEqualTo("low");
    assertThat(grade.get("body").asString()).isEqualTo("randomised");
    assertThat(grade.get("studies").toString()).isEqualTo("[\"uygur2017\",\"uygur2021\"]");
    assertThat(grade.get("participants").asInt()).isEqualTo(193);
    assertThat(grade.get("participants_randomised").asInt()).isEqualTo(218);
    assertThat(grade.get("mixed_comparators").asBoolean()).isFalse();
    assertThat(grade.get("excluded").toString())
        .contains("\"wymore2018\",\"reason\":\"design unknown\"", "sibling condition");
    assertThat(grade.get("other_bodies").get(0).get("studies").toString())
        .isEqualTo("[\"kheradmandi2016\"]");
    assertThat(grade.get("judgements").get(3).get("rule").asString())
        .isEqualTo("GRADE.risk-of-bias");
    assertThat(grade.get("judgements").get(3).get("change").asInt()).isEqualTo(-1);
  }

  @Test
  void grades_come_by_condition_intervention_and_framework() {
    JsonNode grades = run("grade", DATA, "--framework", "all", "--json").json().get("grades");
    List<String> order =
        Stream.iterate(0, i -> i + 1)
            .limit(grades.size())
            .map(grades::get)
            .map(
                grade ->
                    grade.get("condition").asString()
                        + "|"
                        + grade.get("intervention").asString()
                        + "|"
                        + grade.get("framework").asString())
            .toList();

    assertThat(order).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(20);
  }

  @Test
  void the_policy_used_is_told_with_the_default_and_source_of_every_value() throws IOException {
    String policy = file("policy.json", "{\"most_weight\": 0.9, \"nrsi_start\": \"always-low\"}");
    Run run =
        run(
            "grade",
            DATA,
            "--policy",
            policy,
            "--baseline-risk",
            "0.2",
            "--as-of",
            "2026-01-31",
            "--json");

    assertThat(run.code()).isZero();
    JsonNode used = run.json().get("policy");
    assertThat(used.get("most_weight").toString())
        .isEqualTo("{\"value\":0.9,\"default\":0.75,\"source\":\"house rule\"}");
    assertThat(used.get("nrsi_start").get("value").asString()).isEqualTo("always-low");
    assertThat(used.get("nrsi_start").get("default").asString()).isEqualTo("robins-high");
    assertThat(used.get("baseline_risk").get("value").asDouble()).isEqualTo(0.2);
    assertThat(used.get("baseline_risk").get("default").isNull()).isTrue();
    assertThat(used.get("as_of").get("value").asString()).isEqualTo("2026-01-31");
    assertThat(used.get("alarm_i2").get("value").asInt()).isEqualTo(50);
  }

  @Test
  void a_broken_policy_is_refused_with_its_place() throws IOException {
    Run run =
        run("grade", DATA, "--policy", file("policy.json", "{\n  \"alarm_i\": 40\n}"), "--json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.json().get("error").get("message").asString())
        .contains("policy.json:2:3: ", "unknown key", "did you mean \"alarm_i2\"?");
  }

  @Test
  void indirect_evidence_is_let_in_and_counts_as_indirect() throws IOException {
    String studies =
        file(
            "studies.csv",
            """
            id,title,year,condition,intervention,design,n_randomised
            studya,Study A,2001,plantar fasciitis,dry needling,RCT,40
            studyb,Study B,2002,chronic heel pain,dry needling,RCT,60
            """);
    String[] question = {"grade", studies, "--condition", "plantar fasciitis", "--json"};
    String[] wider =
        Stream.concat(Stream.of(question), Stream.of("--include", "sibling,related"))
            .toArray(String[]::new);
    JsonNode direct = run(question).json().get("grades").get(0);
    JsonNode all = run(wider).json().get("grades").get(0);

    assertThat(all.get("studies").size()).isGreaterThan(direct.get("studies").size());
    assertThat(all.get("judgements").get(5).get("reason").asString())
        .contains("another condition (");
  }

  @Test
  void the_overall_certainty_is_the_lowest_of_the_critical_outcomes() throws IOException {
    JsonNode document = run("grade", DATA, "--json").json();

    assertThat(document.propertyNames()).containsExactly("grades", "overall", "policy");
    assertThat(document.get("overall").isArray()).isTrue();
  }

  @Test
  void an_unknown_condition_has_no_grades_and_the_nearest_labels_are_named() {
    Run run = run("grade", DATA, "--condition", "plantar fascitis", "--json");

    assertThat(run.code()).isZero();
    assertThat(run.json().get("grades").size()).isZero();
    assertThat(run.err()).contains("did you mean plantar fasciitis?");
  }

  @Test
  void a_known_condition_without_studies_has_one_entry_without_a_level() {
    JsonNode grades = run("grade", DATA, "--condition", "hip pain", "--json").json().get("grades");

    assertThat(grades.size()).isEqualTo(1);
    assertThat(grades.get(0).get("level").isNull()).isTrue();
    assertThat(grades.get(0).get("not_graded").asString()).contains("no study of hip pain");
  }

  @Test
  void a_grade_on_numbers_gives_the_effect_its_target_and_its_direction() throws IOException {
    String studies =
        file(
            "studies.csv",
            """
            id,title,condition,intervention,design,n
            a,Study A,heel pain,dry needling,randomised trial,4000
            b,Study B,heel pain,dry needling,randomised trial,2000
            """);
    String results =
        file(
            "results.csv",
            """
            study,outcome,arm1,arm2,events1,total1,events2,total2
            a,relapse,dry needling,sham,300,2000,600,2000
            b,relapse,dry needling,sham,150,1000,290,1000
            """);
    String outcomes = file("outcomes.csv", "label,better,mid,mid_measure\nrelapse,lower,0.05,RD\n");

    JsonNode grade =
        run("grade", studies, results, outcomes, "--outcome", "relapse", "--json")
            .json()
            .get("grades")
            .get(0);

    assertThat(grade.get("target").asString()).isEqualTo("important_benefit");
    assertThat(grade.get("direction").asString()).isEqualTo("benefit");
    JsonNode effect = grade.get("effect");
    assertThat(effect.get("k").asInt()).isEqualTo(2);
    assertThat(effect.get("omitted").size()).isZero();
    assertThat(effect.get("pi_low").isNull()).isTrue();
    assertThat(effect.get("mid").get("mid").asDouble()).isEqualTo(0.05);
    assertThat(effect.get("absolute").get("per_1000").asDouble()).isNegative();
    assertThat(grade.get("statement").asString())
        .contains("relapse compared with sham. For relapse, lower is better: this is a benefit.");
    assertThat(run("grade", studies, results, outcomes, "--outcome", "relapse").out())
        .contains("Effect: RD ", "fewer per 1000", "two studies");
  }

  @Test
  void without_numbers_target_and_effect_are_null() {
    JsonNode grade =
        run("grade", DATA, "--condition", "plantar fasciitis", "--json")
            .json()
            .get("grades")
            .get(0);

    assertThat(List.of(grade.get("target"), grade.get("direction"), grade.get("effect")))
        .allMatch(JsonNode::isNull);
  }

  @Test
  void what_is_assumed_fills_blank_cells() throws IOException {
    String studies =
        file("s.csv", "id,title,condition,design,n\na,A title,heel pain,randomised trial,150\n");

    assertThat(
            run("grade", studies, "--json")
                .json()
                .get("grades")
                .get(0)
                .get("intervention")
                .isNull())
        .isTrue();
    assertThat(
            run("grade", studies, "--assume", "intervention=dry needling", "--json")
                .json()
                .get("grades")
                .get(0)
                .get("intervention")
                .asString())
        .isEqualTo("dry needling");
  }

  @Test
  void cite_prints_entries_in_the_order_asked_for() {
    JsonNode entries =
        run("cite", DATA, "--id", "gattie2021", "--id", "10.2522/ptj.20130255", "--json")
            .json()
            .get("entries");

    assertThat(entries.size()).isEqualTo(2);
    assertThat(entries.get(0).get("id").asString()).isEqualTo("gattie2021");
    assertThat(entries.get(1).get("id").asString()).isEqualTo("cotchett2014");
    assertThat(entries.get(1).get("number").asInt()).isEqualTo(2);
    assertThat(entries.get(1).get("text").asString()).startsWith("Cotchett MP, Munteanu SE");
  }

  @ParameterizedTest
  @CsvSource({
    "vancouver, text, 1. Cotchett",
    "apa, text, 'Cotchett, M. P.,'",
    "numeric, html, <ol class=\"references\">",
    "numeric, markdown, 1. <a id=\"ref-cotchett2014\"></a>",
  })
  void cite_knows_styles_and_formats(String style, String format, String start) {
    Run run = run("cite", DATA, "--id", "cotchett2014", "--style", style, "--format", format);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(start);
  }

  @Test
  void build_writes_markdown_and_html_and_audits() {
    Path out = folder.resolve("deep/site");
    Run run =
        run(
            "build",
            GUIDE.resolve("as-printed.md").toString(),
            GUIDE.resolve("guide.md").toString(),
            "--studies",
            DATA,
            "--out",
            out.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("5 errors, 13 warnings, 16 notes", "Written: ");
    assertThat(out.resolve("guide.html")).exists();
    assertThat(out.resolve("guide.md")).exists();
    assertThat(out.resolve("as-printed.html")).exists();
  }

  @Test
  void build_says_in_json_what_it_wrote() {
    Path out = folder.resolve("site");
    String article = GUIDE.resolve("guide.md").toString();
    Run run = run("build", article, "--studies", DATA, "--out", out.toString(), "--json");
    JsonNode built = run.json().get("articles").get(0);

    assertThat(run.code()).isZero();
    assertThat(built.propertyNames())
        .containsExactly("path", "markdown", "html", "citations", "grades", "findings");
    assertThat(Path.of(built.get("html").asString())).exists();
    assertThat(built.get("citations").size()).isEqualTo(19);
    assertThat(built.get("grades").size()).isEqualTo(7);
    assertThat(built.get("findings").size()).isZero();
  }

  @Test
  void build_writes_nothing_when_an_article_cannot_be_rendered_truly() throws IOException {
    Path out = folder.resolve("site");
    Run run =
        run(
            "build",
            file("bad.md", "# T\n\nSee [@cotchet2014].\n"),
            GUIDE.resolve("guide.md").toString(),
            "--studies",
            DATA,
            "--out",
            out.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("CITATION_UNKNOWN", "cotchett2014");
    assertThat(run.out()).contains("Nothing was written");
    assertThat(out).doesNotExist();
  }

  @Test
  void build_writes_nothing_when_a_claim_names_an_unknown_study() throws IOException {
    Path out = folder.resolve("site");
    String article = file("of.md", "# T\n\n[x]{.claim condition=\"neck pain\" of=zz}\n");

    assertThat(run("build", article, "--studies", DATA, "--out", out.toString()).code())
        .isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void labels_are_printed_as_the_vocabulary_has_them() {
    JsonNode grade =
        run(
                "grade",
                DATA,
                "--condition",
                "Lateral Epicondylitis",
                "--intervention",
                "Dry-Needling",
                "--json")
            .json()
            .get("grades")
            .get(0);

    assertThat(grade.get("condition").asString()).isEqualTo("tennis elbow");
    assertThat(grade.get("intervention").asString()).isEqualTo("dry needling");
  }

  @Test
  void strict_build_writes_nothing_when_an_article_has_an_error() {
    Path out = folder.resolve("site");
    String article = GUIDE.resolve("as-printed.md").toString();

    assertThat(run("build", article, "--studies", DATA, "--out", out.toString(), "--strict").code())
        .isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void audit_finds_what_goes_further_than_the_evidence() {
    Run printed =
        run("audit", GUIDE.resolve("as-printed.md").toString(), "--studies", DATA, "--json");
    Run mended = run("audit", "--studies", DATA, GUIDE.resolve("guide.md").toString(), "--json");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.json().get("findings").size()).isEqualTo(34);
    assertThat(printed.json().get("findings").get(0).propertyNames())
        .containsExactly(
            "severity",
            "code",
            "file",
            "line",
            "column",
            "claim",
            "field",
            "expected",
            "found",
            "evidence",
            "message");
    assertThat(mended.code()).isZero();
    assertThat(mended.json().get("findings").size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "import",
        "import no-such-folder",
        "import DATA --as-of 2026-13-01",
        "grade DATA --condition BLANK",
        "grade DATA --outcome BLANK",
        "audit GUIDE --studies DATA --frobnicate x",
        "audit DATA --studies DATA",
        "import DATA --judgements x",
        "import DATA --to catalog.txt",
        "import DATA --input-format csv",
        "import DATA --assume colour=blue",
        "grade DATA --framework sorting",
        "grade DATA --include narrower",
        "grade DATA --question-type therapy",
        "grade DATA --time -1",
        "grade DATA --baseline-risk 1",
        "grade DATA --policy no-such.json",
        "grade DATA --as-of yesterday",
        "cite DATA --style no-such-style",
        "cite DATA --style ../../etc/passwd",
        "cite DATA --locale xx-XX",
        "cite DATA --format pdf",
        "cite DATA --id nobody",
        "audit --studies DATA",
        "audit no-such.md --studies DATA",
        "audit no-such.md",
        "audit no-such.md --studies DATA --sarif x",
        "build GUIDE --studies DATA",
      })
  void wrong_use_is_exit_2_with_one_message_and_no_stack_trace(String line) {
    String[] args =
        line.isEmpty()
            ? new String[0]
            : Stream.of(line.split(" "))
                .map(word -> word.replace("DATA", DATA).replace("BLANK", " "))
                .map(word -> word.replace("GUIDE", GUIDE + "/guide.md"))
                .toArray(String[]::new);
    Run run = run(args);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("evidence: ").doesNotContain("\tat ", "Exception");
    assertThat(run.out()).isEmpty();

    String[] json = Stream.concat(Stream.of(args), Stream.of("--json")).toArray(String[]::new);
    if (args.length > 0) {
      Run asJson = run(json);
      assertThat(asJson.code()).isEqualTo(2);
      assertThat(asJson.json().get("error").propertyNames())
          .containsExactly("code", "message", "file", "line");
    }
  }

  @Test
  void broken_files_are_told_and_nothing_is_left_behind() throws IOException {
    Path catalog = folder.resolve("out.json");
    String binary = file("binary.csv", "id,title\u0000\u0001\n");
    String empty = file("empty.csv", "");
    String brokenCatalog = file("c.json", "{\"format\":\"evidence-catalog\",\"version\":1,");
    String article = file("a.md", "# T\n\n[never closed {.claim condition=\"x\"}\n");

    for (String input : List.of(binary, empty, brokenCatalog)) {
      Run run = run("import", input, "--to", catalog.toString());
      assertThat(run.code()).as(input).isEqualTo(2);
      assertThat(run.err()).startsWith("evidence: ");
      assertThat(catalog).doesNotExist();
    }
    assertThat(run("audit", article, "--studies", DATA).code()).isEqualTo(1);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(4);
    }
  }

  @Test
  void control_characters_of_a_file_do_not_reach_the_terminal() throws IOException {
    String studies =
        file("s.csv", "id,title,condition,n\na,T,\"heel pain\",\"\u001b[31mred\u0007\"\n");
    Run run = run("import", studies);

    assertThat(run.err()).contains("VALUE_NOT_A_NUMBER").doesNotContain("\u001b", "\u0007");
  }

  @Test
  void a_closed_pipe_ends_quietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(Evidence.run(stream(closed), stream(err), false, "grade", DATA)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "grade", "cite", "styles", "build", "audit"})
  void every_command_has_help_with_an_example(String command) {
    Run run = run(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Usage: evidence " + command, "Example:", "  evidence " + command);
    assertThat(run.out()).doesNotContain("--sarif");
  }
}
