package org.evidencecatalog.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Numbers printed in papers and books, as the command gives them, to the digits printed. */
class PoolPublishedTest {
  @TempDir private Path folder;

  private JsonNode pool(String data, String... options) {
    Pooling.Run run = Pooling.run(Pooling.published(folder, data), with(options, "--json"));
    assertThat(run.code()).isZero();
    return run.json();
  }

  private static String[] with(String[] options, String last) {
    String[] all = Arrays.copyOf(options, options.length + 1);
    all[options.length] = last;
    return all;
  }

  private static void assertNumbers(
      JsonNode node, double estimate, double low, double high, double half) {
    assertThat(node.get("estimate").asDouble()).isCloseTo(estimate, within(half));
    assertThat(node.get("ci_low").asDouble()).isCloseTo(low, within(half));
    assertThat(node.get("ci_high").asDouble()).isCloseTo(high, within(half));
  }

  /** Raudenbush 2009, The Handbook of Research Synthesis, 2nd ed., page 309, table 16.3. */
  @ParameterizedTest
  @CsvSource({
    "EE, z, 0, 0.060, -0.011, 0.132",
    "ML, z, 0.013, 0.078, -0.015, 0.171",
    "REML, z, 0.019, 0.084, -0.018, 0.185",
    "DL, z, 0.026, 0.089, -0.020, 0.199",
    "HE, z, 0.080, 0.114, -0.041, 0.270",
    "REML, knha, 0.019, 0.084, -0.046, 0.213",
    "HE, knha, 0.080, 0.114, -0.035, 0.264"
  })
  void teachers_expectancy(
      String model, String test, double tau2, double estimate, double low, double high) {
    JsonNode found = pool("teachers", "--model", model, "--test", test);

    assertNumbers(found, estimate, low, high, 0.0005);
    assertThat(found.get("tau2").asDouble()).isCloseTo(tau2, within(0.0005));
  }

  /** Normand 1999, Stat Med 18:321, table VII: 2.94 percentage points, 0.4 to 5.5. */
  @Test
  void lidocaine_after_infarction() {
    JsonNode found = pool("lidocaine", "--measure", "RD", "--model", "DL");

    assertThat(100 * found.get("estimate").asDouble()).isCloseTo(2.94, within(0.005));
    assertThat(100 * found.get("ci_low").asDouble()).isCloseTo(0.4, within(0.05));
    assertThat(100 * found.get("ci_high").asDouble()).isCloseTo(5.5, within(0.05));
    assertThat(found.get("tau2").asDouble()).isZero();
  }

  /** Yusuf 1985, Prog Cardiovasc Dis 27:335, on the trials of table 6: 0.93 (0.74 to 1.18). */
  @Test
  void beta_blockers_after_infarction() {
    JsonNode found = pool("betablockers", "--measure", "PETO", "--model", "peto");

    assertNumbers(found.get("display"), 0.93, 0.74, 1.18, 0.005);
  }

  /** Rothman, Greenland and Lash 2008, Modern Epidemiology, chapter 15, with 90 % intervals. */
  @ParameterizedTest
  @CsvSource({
    "RD, 0.035, -0.018, 0.087, 0.0005",
    "RR, 1.33, 0.87, 2.03, 0.005",
    "OR, 1.40, 0.84, 2.34, 0.005"
  })
  void tolbutamide_by_mantel_haenszel(
      String measure, double estimate, double low, double high, double half) {
    JsonNode found = pool("tolbutamide", "--measure", measure, "--model", "MH", "--level", "90");

    assertNumbers(found.get("display"), estimate, low, high, half);
  }

  /** Hackshaw, Law and Wald 1997, BMJ 315:980: excess risk 24 % (13 % to 36 %). */
  @Test
  void passive_smoking_as_given_log_odds_ratios() {
    JsonNode found = pool("passive_smoking", "--measure", "OR", "--model", "DL");

    assertNumbers(found.get("display"), 1.24, 1.13, 1.36, 0.005);
    assertThat(found.get("studies").get(0).get("basis").asString()).isEqualTo("given");
  }

  /** Viechtbauer 2010, J Stat Softw 36(3), pages 13 and 14. */
  @Test
  void vaccine_against_tuberculosis() {
    JsonNode found = pool("bcg", "--measure", "RR");

    assertNumbers(found, -0.7145, -1.0669, -0.3622, 0.00005);
    assertThat(found.get("tau2").asDouble()).isCloseTo(0.3132, within(0.00005));
    assertThat(found.get("tau2_se").asDouble()).isCloseTo(0.1664, within(0.00005));
    assertThat(found.get("i2").asDouble()).isCloseTo(92.22, within(0.005));
    assertThat(found.get("h2").asDouble()).isCloseTo(12.86, within(0.005));
    assertThat(found.get("q").asDouble()).isCloseTo(152.2330, within(0.00005));
  }
}
