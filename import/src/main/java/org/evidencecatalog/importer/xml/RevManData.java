package org.evidencecatalog.importer.xml;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.Uncertainty;

/**
 * Reads the numbers of a row. RevMan writes zeros where nothing was entered, so a group of nobody
 * and two standard deviations of zero are no data.
 */
final class RevManData {

  private RevManData() {}

  static Optional<ResultData> dichotomous(Element row) {
    OptionalInt events1 = whole(row, "EVENTS_1");
    OptionalInt total1 = whole(row, "TOTAL_1");
    OptionalInt events2 = whole(row, "EVENTS_2");
    OptionalInt total2 = whole(row, "TOTAL_2");
    boolean known =
        events1.isPresent() && events2.isPresent() && total1.orElse(0) > 0 && total2.orElse(0) > 0;
    return valid(
        known,
        () ->
            new ResultData.DichotomousArms(
                events1.getAsInt(), total1.getAsInt(), events2.getAsInt(), total2.getAsInt()));
  }

  static Optional<ResultData> continuous(Element row) {
    OptionalDouble mean1 = number(row, "MEAN_1");
    OptionalDouble mean2 = number(row, "MEAN_2");
    OptionalDouble sd1 = number(row, "SD_1");
    OptionalDouble sd2 = number(row, "SD_2");
    OptionalInt n1 = whole(row, "TOTAL_1");
    OptionalInt n2 = whole(row, "TOTAL_2");
    boolean known =
        mean1.isPresent()
            && mean2.isPresent()
            && n1.isPresent()
            && n2.isPresent()
            && (sd1.orElse(0) > 0 || sd2.orElse(0) > 0)
            && sd1.isPresent()
            && sd2.isPresent();
    return valid(
        known,
        () ->
            new ResultData.ContinuousArms(
                mean1.getAsDouble(),
                sd1.getAsDouble(),
                n1.getAsInt(),
                mean2.getAsDouble(),
                sd2.getAsDouble(),
                n2.getAsInt()));
  }

  /** Generic inverse variance: estimate and standard error, of the log for a ratio. */
  static Optional<ResultData> effect(Element row, String measure) {
    Optional<EffectMeasure> known = measure(measure);
    OptionalDouble estimate = number(row, "ESTIMATE");
    OptionalDouble error = number(row, "SE");
    return valid(
        known.isPresent() && estimate.isPresent() && error.isPresent(),
        () ->
            new ResultData.ReportedEffect(
                known.orElseThrow(),
                estimate.getAsDouble(),
                new Uncertainty.StandardError(error.getAsDouble()),
                known.orElseThrow().isRatio() ? EffectScale.LOG : EffectScale.NATURAL,
                Answer.UNKNOWN));
  }

  /** The measure by its code, or by its name as the review prints it. */
  private static Optional<EffectMeasure> measure(String text) {
    return switch (text.toUpperCase(Locale.ROOT).replace('_', ' ').strip()) {
      case "OR", "ODDS RATIO" -> Optional.of(EffectMeasure.OR);
      case "RR", "RISK RATIO", "RELATIVE RISK" -> Optional.of(EffectMeasure.RR);
      case "RD", "RISK DIFFERENCE" -> Optional.of(EffectMeasure.RD);
      case "HR", "HAZARD RATIO" -> Optional.of(EffectMeasure.HR);
      case "MD", "MEAN DIFFERENCE" -> Optional.of(EffectMeasure.MD);
      case "SMD",
          "STD. MEAN DIFFERENCE",
          "STANDARDISED MEAN DIFFERENCE",
          "STANDARDIZED MEAN DIFFERENCE" ->
          Optional.of(EffectMeasure.SMD);
      default -> Optional.empty();
    };
  }

  private static Optional<ResultData> valid(boolean known, Supplier<ResultData> data) {
    if (!known) {
      return Optional.empty();
    }
    try {
      return Optional.of(data.get());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static OptionalDouble number(Element row, String name) {
    try {
      double value = Double.parseDouble(row.attribute(name));
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** A whole number, also written {@code 12.0}. */
  private static OptionalInt whole(Element row, String name) {
    OptionalDouble value = number(row, name);
    return value.isPresent()
            && value.getAsDouble() == Math.rint(value.getAsDouble())
            && Math.abs(value.getAsDouble()) <= Integer.MAX_VALUE
        ? OptionalInt.of((int) value.getAsDouble())
        : OptionalInt.empty();
  }

  /** Why a row gives no numbers. */
  static String why(Element row) {
    return switch (row.name()) {
      case "DICH_DATA" -> "the events and totals are missing, or more events than people";
      case "CONT_DATA" -> "the means, standard deviations or totals are missing";
      case "IV_DATA" -> "the estimate, standard error or effect measure is not known";
      default -> "data of this kind are not read";
    };
  }

  /** What would be accepted. */
  static String accepted(String row) {
    return switch (row) {
      case "DICH_DATA" -> "EVENTS_1, TOTAL_1, EVENTS_2, TOTAL_2 with people in both groups";
      case "CONT_DATA" -> "MEAN_1, SD_1, TOTAL_1, MEAN_2, SD_2, TOTAL_2";
      case "IV_DATA" -> "ESTIMATE and SE, and an EFFECT_MEASURE such as OR, HR or MD";
      default -> "DICH_DATA, CONT_DATA or IV_DATA";
    };
  }
}
