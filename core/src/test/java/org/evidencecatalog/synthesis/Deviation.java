package org.evidencecatalog.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects how far results lie from known answers, and which lie too far. */
final class Deviation {
  private final Map<String, Double> largest = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private int compared;

  /** Compares relative to the expected value, or to a scale if that is larger. */
  void relative(
      String group, String what, double actual, double expected, double scale, double tolerance) {
    double unit = Math.max(Math.abs(expected), scale);
    add(
        group,
        what,
        actual,
        expected,
        unit == 0 ? Math.abs(actual) : Math.abs(actual - expected) / unit,
        tolerance);
  }

  void absolute(String group, String what, double actual, double expected, double tolerance) {
    add(group, what, actual, expected, Math.abs(actual - expected), tolerance);
  }

  private void add(
      String group,
      String what,
      double actual,
      double expected,
      double deviation,
      double tolerance) {
    if (Double.isNaN(expected)) {
      return;
    }
    compared++;
    largest.merge(group, deviation, Math::max);
    if (!(deviation <= tolerance)) {
      failures.add("%s: %s instead of %s (%.2e)".formatted(what, actual, expected, deviation));
    }
  }

  /** The largest deviation of each group, for a test report. */
  Map<String, String> report() {
    Map<String, String> report = new TreeMap<>();
    largest.forEach((group, value) -> report.put(group, String.format("%.1e", value)));
    report.put("compared", String.valueOf(compared));
    return report;
  }

  void assertNoneTooLarge() {
    assertThat(failures).as("largest deviations: %s", largest).isEmpty();
    assertThat(compared).isPositive();
  }
}
