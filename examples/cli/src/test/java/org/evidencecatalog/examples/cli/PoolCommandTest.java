package org.evidencecatalog.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PoolCommandTest {
  private static final String RESULTS =
      "study,outcome,time_days,arm1,arm2,primary,events1,total1,events2,total2";
  private static final List<String> KEYS =
      List.of(
          "file",
          "outcome",
          "measure",
          "model",
          "model_default",
          "test",
          "level",
          "method",
          "zero_cells",
          "keep_double_zero",
          "prediction",
          "k",
          "estimate",
          "se",
          "statistic",
          "df",
          "ci_low",
          "ci_high",
          "p",
          "tau2",
          "tau2_se",
          "i2",
          "h2",
          "q",
          "q_df",
          "q_p",
          "pi_low",
          "pi_high",
          "tau2_ci_low",
          "tau2_ci_high",
          "i2_ci_low",
          "i2_ci_high",
          "h2_ci_low",
          "h2_ci_high",
          "ci_z_low",
          "ci_z_high",
          "display",
          "not_pooled",
          "studies",
          "omitted",
          "double_zero",
          "combined",
          "asymmetry",
          "trim_fill",
          "leave_one_out",
          "cumulative_order",
          "cumulative",
          "subgroups",
          "influence",
          "errors",
          "warnings",
          "problems");

  @TempDir private Path folder;

  private Path file(String... lines) {
    return Pooling.file(folder, lines);
  }

  private static JsonNode json(Path file, String... options) {
    String[] all = Arrays.copyOf(options, options.length + 1);
    all[options.length] = "--json";
    return Pooling.run(file, all).json();
  }

  private static List<String> texts(JsonNode array, String key) {
    return IntStream.range(0, array.size())
        .mapToObj(i -> array.get(i).get(key).asString())
        .toList();
  }

  @Test
  void every_key_is_always_there() {
    JsonNode pooled = json(Pooling.published(folder, "bcg"), "--measure", "RR");
    JsonNode none = json(file("study,yi,vi", "A,1,0"));

    assertThat(pooled.propertyNames()).containsExactlyElementsOf(KEYS);
    assertThat(none.propertyNames()).containsExactlyElementsOf(KEYS);
    assertThat(pooled.get("display").propertyNames())
        .containsExactly("estimate", "ci_low", "ci_high", "pi_low", "pi_high");
    assertThat(pooled.get("asymmetry").propertyNames()).startsWith("test", "statistic", "df", "p");
    assertThat(pooled.get("leave_one_out").isNull()).isTrue();
  }

  @Test
  void what_cannot_be_pooled_is_no_error_and_has_its_reason() {
    Path file = file("study,yi,vi", "A,1,0", "B,2,0");
    JsonNode none = json(file);
    Pooling.Run said = Pooling.run(file);

    assertThat(none.get("k").asInt()).isZero();
    assertThat(none.get("estimate").isNull()).isTrue();
    assertThat(none.get("display").get("estimate").isNull()).isTrue();
    assertThat(none.get("not_pooled").asString()).isEqualTo("there is no study with an effect");
    assertThat(texts(none.get("omitted"), "reason"))
        .containsExactly("the variance is zero", "the variance is zero");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("Not pooled: there is no study with an effect.")
        .contains("Left out: A (line 2): the variance is zero");
  }

  @Test
  void without_a_model_the_default_is_named() {
    Path file = file("study,yi,vi", "A,0.1,0.04", "B,0.5,0.05", "C,0.3,0.02");

    assertThat(json(file).get("model").asString()).isEqualTo("REML");
    assertThat(json(file).get("model_default").asBoolean()).isTrue();
    assertThat(json(file, "--model", "reml").get("model_default").asBoolean()).isFalse();
    assertThat(Pooling.run(file).out())
        .contains(
            "Model: random effects, restricted maximum likelihood (REML, the default); test: normal"
                + " (z)");
  }

  @Test
  void double_zero_studies_are_left_out_of_ratios_unless_kept() {
    Path file = file("study,ai,n1i,ci,n2i", "A,1,20,4,20", "B,0,15,0,15", "C,2,30,5,30");

    JsonNode left = json(file, "--measure", "OR", "--model", "DL");
    assertThat(left.get("k").asInt()).isEqualTo(2);
    assertThat(texts(left.get("omitted"), "study")).containsExactly("B");
    assertThat(texts(left.get("double_zero"), "study")).containsExactly("B");
    assertThat(left.get("double_zero").get(0).get("pooled").asBoolean()).isFalse();
    JsonNode kept = json(file, "--measure", "OR", "--model", "DL", "--keep-double-zero");
    assertThat(kept.get("k").asInt()).isEqualTo(3);
    assertThat(kept.get("double_zero").get(0).get("pooled").asBoolean()).isTrue();
    assertThat(kept.get("zero_cells").asString()).contains("kept");
    JsonNode differences = json(file, "--measure", "RD", "--model", "MH-RANDOM");
    assertThat(texts(differences.get("omitted"), "study")).containsExactly("B");
    assertThat(texts(differences.get("studies"), "study")).containsExactly("A", "C");
  }

  @Test
  void with_a_measure_but_no_raw_numbers_given_effects_are_used() {
    JsonNode found = json(file("study,yi,vi", "A,-0.5,0.04", "B,-0.3,0.05"), "--measure", "HR");

    assertThat(texts(found.get("studies"), "basis")).containsExactly("given", "given");
    assertThat(found.get("display").get("estimate").asDouble())
        .isCloseTo(Math.exp(found.get("estimate").asDouble()), within(1e-15));
  }

  @Test
  void reported_effects_take_interval_standard_error_or_p() {
    String header = "study,measure,estimate,ci_low,ci_high,ci_level,se,p,scale";
    JsonNode found =
        json(
            file(
                header,
                "A,HR,0.5,0.25,1,95,,,",
                "B,HR,-0.693147,,,,0.3536,,log",
                "C,HR,0.5,,,,,0.05,",
                "D,HR,0.5,,,,,<0.05,",
                "E,HR,0.5,0.25,1,90,,,",
                "F,OR,0.5,0.25,1,95,,,"),
            "--measure",
            "HR",
            "--model",
            "EE");
    JsonNode studies = found.get("studies");

    assertThat(texts(studies, "study")).containsExactly("A", "B", "C", "E");
    double se = Math.log(4) / (2 * 1.959964);
    assertThat(studies.get(0).get("vi").asDouble()).isCloseTo(se * se, within(1e-6));
    assertThat(studies.get(1).get("vi").asDouble()).isCloseTo(0.125, within(1e-4));
    assertThat(studies.get(2).get("vi").asDouble()).isCloseTo(se * se, within(1e-6));
    assertThat(texts(found.get("omitted"), "reason"))
        .containsExactly(
            "only an upper bound of p is reported, which gives no standard error",
            "the source reports OR, not HR");
  }

  @Test
  void the_measure_that_the_file_names_needs_no_option() {
    JsonNode found =
        json(file("study,measure,estimate,se", "A,MD,-1.5,0.5", "B,MD,-2,0.4"), "--model", "EE");

    assertThat(found.get("measure").asString()).isEqualTo("MD");
    assertThat(found.get("k").asInt()).isEqualTo(2);
  }

  @Test
  void no_study_counts_twice_in_silence() {
    Path file =
        file(
            RESULTS,
            "A,pain,30,low dose,placebo,,4,20,8,20",
            "A,pain,30,high dose,placebo,,2,20,8,20",
            "B,pain,30,drug,placebo,,5,30,9,30",
            "B,pain,90,drug,placebo,,6,30,9,30",
            "C,pain,30,drug,placebo,,7,40,9,40");

    JsonNode found = json(file, "--measure", "RR");
    assertThat(texts(found.get("studies"), "study")).containsExactly("B", "C");
    assertThat(found.get("studies").get(0).get("line").asInt()).isEqualTo(5);
    assertThat(found.get("omitted").size()).isEqualTo(3);
    assertThat(texts(found.get("problems"), "code")).containsExactly("RESULT_CHOICE_AMBIGUOUS");
    assertThat(Pooling.run(file, "--measure", "RR").err())
        .contains("warning", "RESULT_CHOICE_AMBIGUOUS");

    JsonNode combined = json(file, "--measure", "RR", "--combine-arms", "--time", "20");
    assertThat(texts(combined.get("studies"), "study")).containsExactly("A", "B", "C");
    assertThat(combined.get("studies").get(1).get("line").asInt()).isEqualTo(4);
    assertThat(combined.get("combined").get(0).get("arm1").asString())
        .isEqualTo("low dose + high dose");
    // 6 of 40 against 8 of 20
    assertThat(combined.get("studies").get(0).get("yi").asDouble())
        .isCloseTo(Math.log(0.375), within(1e-12));
  }

  @Test
  void several_outcomes_need_a_choice() {
    Path file = file(RESULTS, "A,pain,30,x,y,,1,10,2,10", "A,death,30,x,y,,1,10,2,10");

    Pooling.Run refused = Pooling.run(file, "--measure", "RR");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("name one with --outcome: pain, death");
    assertThat(json(file, "--measure", "RR", "--outcome", "Death").get("outcome").asString())
        .isEqualTo("death");
    assertThat(Pooling.run(file, "--measure", "RR", "--outcome", "deaht").err())
        .contains("--outcome deaht: the file has death, pain");
  }

  @Test
  void repeated_labels_of_a_plain_file_are_pooled_with_a_warning() {
    JsonNode found = json(Pooling.published(folder, "bcg"), "--measure", "RR");

    assertThat(found.get("k").asInt()).isEqualTo(13);
    assertThat(found.get("warnings").asInt()).isEqualTo(2);
  }

  @Test
  void knapp_hartung_intervals_of_few_studies_come_with_the_normal_one() {
    Path file = file("study,yi,vi", "A,0.1,0.04", "B,0.5,0.05", "C,0.3,0.02");
    JsonNode found = json(file, "--test", "knha", "--leave-one-out");
    JsonNode normal = json(file);

    assertThat(found.get("ci_z_low").asDouble()).isEqualTo(normal.get("ci_low").asDouble());
    assertThat(found.get("leave_one_out").get(0).get("ci_z_high").isNull()).isFalse();
    assertThat(normal.get("ci_z_low").isNull()).isTrue();
    assertThat(Pooling.run(file, "--test", "knha").out()).contains("Beside it, by the normal test");
  }

  @Test
  void leaving_one_out_is_pooling_the_rest() {
    Path file = file("study,yi,vi", "A,0.1,0.04", "B,0.5,0.05", "C,0.3,0.02", "D,0.9,0.1");
    JsonNode steps = json(file, "--leave-one-out").get("leave_one_out");
    JsonNode rest = json(file("study,yi,vi", "A,0.1,0.04", "C,0.3,0.02", "D,0.9,0.1"));

    assertThat(texts(steps, "study")).containsExactly("A", "B", "C", "D");
    assertThat(steps.get(1).get("estimate").asDouble()).isEqualTo(rest.get("estimate").asDouble());
  }

  @Test
  void studies_accumulate_in_file_order_or_by_year() {
    Path file =
        file(
            "study,year,yi,vi",
            "A,2001,0.1,0.04",
            "B,,0.5,0.05",
            "C,1999,0.3,0.02",
            "D,1999,0.9,0.1");

    assertThat(texts(json(file, "--cumulative").get("cumulative"), "study"))
        .containsExactly("A", "B", "C", "D");
    JsonNode byYear = json(file, "--cumulative=year");
    assertThat(texts(byYear.get("cumulative"), "study")).containsExactly("C", "D", "A", "B");
    assertThat(byYear.get("cumulative").get(3).get("year").isNull()).isTrue();
    assertThat(byYear.get("cumulative").get(3).get("estimate").asDouble())
        .isCloseTo(byYear.get("estimate").asDouble(), within(1e-12));
  }

  @Test
  void an_optional_order_does_not_swallow_the_file() {
    Path file = file("study,yi,vi", "A,0.1,0.04", "B,0.5,0.05");

    assertThat(Pooling.run("pool", "--cumulative", file.toString()).out())
        .contains("Cumulative, in file order");
    assertThat(Pooling.run("pool", "--cumulative=size", file.toString()).code()).isEqualTo(2);
  }

  @Test
  void subgroups_are_compared() {
    Path file =
        file("study,Country,yi,vi", "A,N,0.1,0.04", "B,S,0.5,0.05", "C,N,0.3,0.02", "D,,1,1");
    JsonNode groups = json(file, "--subgroup", "country").get("subgroups");

    assertThat(texts(groups.get("groups"), "group")).containsExactly("N", "S", "not stated");
    assertThat(groups.get("between").get("df").asInt()).isEqualTo(2);
    assertThat(Pooling.run(file, "--subgroup", "county").err())
        .contains("--subgroup county: the file has the columns Country, study, yi, vi");
  }

  @Test
  void influence_and_trim_and_fill_say_why_they_cannot() {
    Path file = file("study,ai,n1i,ci,n2i", "A,1,20,4,20", "B,3,15,5,15", "C,2,30,5,30");
    String[] options = {"--measure", "OR", "--model", "MH", "--influence", "--trim-fill"};

    assertThat(json(file, options).get("influence").isNull()).isTrue();
    assertThat(json(file, options).get("trim_fill").get("not_pooled").asString())
        .isEqualTo("trim and fill needs inverse-variance weights");
    assertThat(Pooling.run(file, options).out()).contains("Not computed: it needs", "Not done: ");
  }

  @Test
  void rileys_interval_is_wider() {
    Path file = Pooling.published(folder, "bcg");

    assertThat(json(file, "--measure", "RR", "--riley").get("pi_high").asDouble())
        .isGreaterThan(json(file, "--measure", "RR").get("pi_high").asDouble());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--model|XX|--model XX: one of EE, DL, REML, ML, PM, HE, SJ, MH, PETO, MH-RANDOM",
        "--measure|XX|--measure XX: one of OR, RR, RD, PETO, HR, MD, SMD, ROM, COR, ZCOR",
        "--test|t|--test t: one of z, knha, adhoc",
        "--asymmetry|begg|--asymmetry begg: one of egger, egger-re, peters, smd, rank",
        "--level|100|a percentage such as 95",
        "--level|0.95|a percentage such as 95",
        "--time|-1|a number of days, 0 or more",
        "--model|PETO|--model PETO pools events: --measure OR or PETO is expected",
        "--model|MH|--model MH pools events: --measure OR, RR or RD is expected",
        "--subgroup|studdy|--subgroup studdy: the file has the columns study, yi, vi",
        "--outcome|pain|the file has no column outcome"
      })
  void wrong_usage_names_what_is_permitted(String option, String value, String message) {
    Pooling.Run run = Pooling.run(file("study,yi,vi", "A,1,1"), option, value);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({
    "RR, PETO, z, --measure OR or PETO is expected",
    "SMD, MH-RANDOM, z, 'not SMD'",
    "OR, MH, knha, needs inverse-variance weights"
  })
  void models_that_do_not_fit_are_refused(
      String measure, String model, String test, String message) {
    Pooling.Run run =
        Pooling.run(
            file("study,ai,n1i,ci,n2i", "A,1,20,4,20"),
            "--measure",
            measure,
            "--model",
            model,
            "--test",
            test,
            "--json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.json().get("error").get("message").asString()).contains(message);
  }

  @Test
  void a_file_of_raw_numbers_needs_a_measure() {
    Pooling.Run run = Pooling.run(file("study,ai,n1i,ci,n2i", "A,1,20,4,20"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--measure is needed");
  }

  @Test
  void bad_rows_are_told_left_out_and_end_in_1() {
    Path file =
        file("study,ai,n1i,ci,n2i", "A,1,20,4,20", "B,21,20,4,20", "C,x,20,4,20", "D,2,20,5,20");
    Pooling.Run run = Pooling.run(file, "--measure", "OR", "--json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.json().get("k").asInt()).isEqualTo(2);
    assertThat(run.json().get("errors").asInt()).isEqualTo(2);
    assertThat(texts(run.json().get("problems"), "code"))
        .containsExactly("EVENTS_EXCEED_TOTAL", "VALUE_NOT_A_NUMBER");
    assertThat(texts(run.json().get("omitted"), "reason"))
        .containsExactly("these are more than the 20 people of the arm", "unknown: events1");
    assertThat(Pooling.run(file, "--measure", "OR").err())
        .contains("results.csv:4 [ai] \"x\": a whole number is expected");
  }

  @Test
  void enormous_effects_stay_finite_numbers() {
    Pooling.Run run =
        Pooling.run(file("study,yi,vi", "A,1000,1", "B,900,1"), "--measure", "OR", "--json");

    assertThat(run.code()).isZero();
    assertThat(run.json().get("estimate").asDouble()).isEqualTo(950);
    assertThat(run.json().get("display").get("estimate").isNull()).isTrue();
    assertThat(Pooling.run(file("study,yi,vi", "A,1000,1"), "--measure", "OR").out())
        .contains("beyond 1e308");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.csv", "."})
  void what_is_no_file_is_refused(String name) {
    assertThat(Pooling.run(folder.resolve(name)).code()).isEqualTo(2);
  }
}
