package org.evidencecatalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.evidencecatalog.grading.GradeChoice;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.GradeThreshold;
import org.evidencecatalog.grading.NonRandomisedStart;
import org.evidencecatalog.synthesis.Model;
import org.evidencecatalog.synthesis.Synthesis;
import org.evidencecatalog.synthesis.TestMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradePolicyFileTest {

  @TempDir private Path folder;

  private static GradePolicy read(String text) throws IOException {
    return GradePolicyFile.read(
        "policy.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String written(GradePolicy policy) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GradePolicyFile.write(policy, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void an_empty_object_is_the_standard_policy() throws IOException {
    assertThat(read("{}")).isEqualTo(GradePolicy.standard());
  }

  @Test
  void every_threshold_and_choice_is_written_on_a_line_of_its_own() throws IOException {
    String text = written(GradePolicy.standard());

    assertThat(text).startsWith("{\n  \"nrsi_start\" : \"robins-high\",\n").endsWith("\n}\n");
    assertThat(
            Stream.concat(
                Arrays.stream(GradeChoice.values()).map(GradeChoice::code),
                Arrays.stream(GradeThreshold.values()).map(GradeThreshold::code)))
        .allSatisfy(code -> assertThat(text).containsOnlyOnce("\n  \"" + code + "\" : "));
  }

  @Test
  void what_is_written_and_read_is_equal() throws IOException {
    Random random = new Random(5);
    for (int round = 0; round < 100; round++) {
      GradePolicy policy = policy(random);

      assertThat(read(written(policy))).isEqualTo(policy);
    }
  }

  private static GradePolicy policy(Random random) {
    GradePolicy policy =
        GradePolicy.standard()
            .with(
                new Synthesis(
                    any(random, List.of(Model.values())),
                    any(random, List.of(TestMethod.values())),
                    1 + random.nextInt(99)));
    for (GradeThreshold threshold : GradeThreshold.values()) {
      if (random.nextBoolean()) {
        double range = threshold.most() - threshold.least();
        policy = policy.with(threshold, threshold.least() + random.nextDouble() * range);
      }
    }
    policy = random.nextBoolean() ? policy : policy.with(NonRandomisedStart.ALWAYS_LOW);
    policy = random.nextBoolean() ? policy : policy.baselineRisk(0.01 + 0.9 * random.nextDouble());
    return random.nextBoolean() ? policy : policy.asOf(LocalDate.ofEpochDay(random.nextInt(30000)));
  }

  private static <T> T any(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @Test
  void a_file_is_written_and_read_whole() throws IOException {
    Path file = folder.resolve("new").resolve("policy.json");
    GradePolicy policy = GradePolicy.standard().with(GradeThreshold.ALARM_I2, 40);
    GradePolicyFile.write(policy, file);

    assertThat(GradePolicyFile.read(file)).isEqualTo(policy);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("", 1, 1, "the file is empty"),
        Arguments.of("[]", 1, 1, "a policy, which is an object is expected, not a list"),
        Arguments.of("{} {}", 1, 4, "nothing may follow the policy"),
        Arguments.of(
            "{\n  \"most_wait\": 0.9\n}",
            2,
            3,
            "unknown key \"most_wait\"; did you mean \"most_weight\"? Known here are nrsi_start,"),
        Arguments.of("{\"colour\": 1}", 1, 2, "unknown key \"colour\"; known here are nrsi_start,"),
        Arguments.of(
            "{\n\n \"alarm_i2\": 100.5}",
            3,
            14,
            "a number from 0 to 100 is expected, not the number 100.5"),
        Arguments.of("{\"alarm_i2\": \"50\"}", 1, 14, "a number is expected, not the text \"50\""),
        Arguments.of("{\"alarm_i2\": null}", 1, 14, "a number is expected, not null"),
        Arguments.of(
            "{\"baseline_risk\": 1}",
            1,
            19,
            "a number between 0 and 1 is expected, not the number 1"),
        Arguments.of("{\"ci_level\": 100}", 1, 14, "a number between 0 and 100 is expected"),
        Arguments.of(
            "{\"nrsi_start\": \"high\"}",
            1,
            16,
            "\"high\" is not permitted; one of robins-high, always-low is expected"),
        Arguments.of("{\"model\": \"FE\"}", 1, 11, "one of EE, DL, REML"),
        Arguments.of("{\"test\": \"t\"}", 1, 10, "one of z, knha, adhoc is expected"),
        Arguments.of(
            "{\"as_of\": \"2026-02-30\"}", 1, 11, "\"2026-02-30\" is no day; a date such as"),
        Arguments.of("{\"alarm_i2\": 50, \"alarm_i2\": 50}", 1, 18, "is given twice"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void a_fault_is_told_with_its_place_and_what_is_permitted(
      String text, int line, int column, String message) {
    CatalogFormatException fault =
        catchThrowableOfType(CatalogFormatException.class, () -> read(text));

    assertThat(fault).hasMessageContaining(message);
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.file()).isEqualTo("policy.json");
  }

  @Test
  void the_bounds_themselves_are_permitted() throws IOException {
    assertThat(read("{\"alarm_i2\": 0}").value(GradeThreshold.ALARM_I2)).isZero();
    assertThat(read("{\"alarm_i2\": 100}").value(GradeThreshold.ALARM_I2)).isEqualTo(100);
  }
}
