package org.evidencecatalog.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.importer.results.ResultChoice;
import org.evidencecatalog.importer.results.ResultSheet;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.vocabulary.Labels;
import org.evidencecatalog.vocabulary.Nearest;

/**
 * The rows that are pooled.
 *
 * @param plan the plan, with the measure if the file names it
 * @param sheet the file
 * @param outcome the outcome pooled, as the file prints it; empty if it names none
 * @param chosen one result for each study
 */
record PoolSelection(
    PoolPlan plan, ResultSheet sheet, Optional<String> outcome, ResultChoice.Chosen chosen) {
  /** Greatest edit distance of a proposed label; a house rule. */
  private static final int NEAREST_DISTANCE = 3;

  /**
   * Chooses rows.
   *
   * @throws Unusable if it is not clear which outcome or measure is meant, or a column is unknown
   */
  static PoolSelection of(PoolPlan asked, ResultSheet sheet) {
    Optional<String> outcome = outcome(asked, sheet);
    asked.extras().subgroup().ifPresent(column -> refuseUnknown(sheet, column));
    PoolPlan plan = measured(asked, sheet);
    plan.refuseMisfits();
    return new PoolSelection(plan, sheet, outcome, plan.choice().from(sheet));
  }

  private static Optional<String> outcome(PoolPlan plan, ResultSheet sheet) {
    List<String> known = sheet.outcomes();
    if (plan.outcome().isEmpty()) {
      if (known.size() > 1) {
        throw Unusable.usage(
            "the file has results on several outcomes; name one with --outcome: "
                + String.join(", ", known));
      }
      return known.stream().findFirst();
    }
    String wanted = plan.outcome().get();
    Optional<String> found =
        known.stream()
            .filter(label -> Labels.normalise(label).equals(Labels.normalise(wanted)))
            .findFirst();
    if (found.isEmpty()) {
      throw Unusable.usage(
          "--outcome "
              + wanted
              + ": "
              + (known.isEmpty()
                  ? "the file has no column outcome"
                  : "the file has " + String.join(", ", nearestFirst(wanted, known))));
    }
    return found;
  }

  private static void refuseUnknown(ResultSheet sheet, String column) {
    if (sheet.column(column).isEmpty()) {
      throw Unusable.usage(
          "--subgroup "
              + column
              + ": the file has the columns "
              + String.join(", ", nearestFirst(column, sheet.header())));
    }
  }

  private static List<String> nearestFirst(String wanted, List<String> known) {
    List<String> near = Nearest.within(wanted, known, NEAREST_DISTANCE, known.size());
    return Stream.concat(near.stream(), known.stream()).distinct().toList();
  }

  private static PoolPlan measured(PoolPlan plan, ResultSheet sheet) {
    if (plan.measure().isPresent() || sheet.given()) {
      return plan;
    }
    List<EffectMeasure> named =
        sheet.rows().stream()
            .flatMap(row -> row.numbers().reported().stream())
            .map(ReportedEffect::measure)
            .distinct()
            .toList();
    if (named.size() != 1) {
      throw Unusable.usage(
          "the file has no columns yi and vi, so --measure is needed: OR, RR, RD, PETO, HR, MD,"
              + " SMD, ROM, COR or ZCOR");
    }
    return plan.of(named.get(0));
  }
}
