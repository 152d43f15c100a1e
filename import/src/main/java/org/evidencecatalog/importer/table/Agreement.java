package org.evidencecatalog.importer.table;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.evidencecatalog.importer.results.ExtractedNumbers;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.EffectSizes;
import org.evidencecatalog.synthesis.Omission;
import org.evidencecatalog.synthesis.ZeroCells;

/** Holds the effect that a source reports against the raw numbers that it gives. */
final class Agreement {
  /** Greatest difference, as a share of the larger of both, that goes unsaid: a house rule. */
  private static final double TOLERANCE = 0.05;

  private Agreement() {}

  /** Tells an effect that the raw numbers of the same row do not give. */
  static void check(CurrentRow row, Optional<Place> place, ExtractedNumbers numbers) {
    ReportedEffect reported = numbers.reported().orElse(null);
    if (reported == null) {
      return;
    }
    OptionalDouble computed =
        Stream.of(numbers.events(), numbers.means(), numbers.correlation())
            .flatMap(Optional::stream)
            .map(data -> computed(reported.measure(), data))
            .filter(OptionalDouble::isPresent)
            .findFirst()
            .orElseGet(OptionalDouble::empty);
    if (computed.isPresent() && differ(reported, computed.getAsDouble())) {
      row.tell(
          place,
          place.map(where -> row.cells().text(where.index())),
          Finding.remark(
              ProblemCode.RESULT_DISAGREES,
              String.format(
                  Locale.ROOT,
                  "the raw numbers give %s %.4g; they are used",
                  reported.measure(),
                  natural(reported.measure(), computed.getAsDouble())),
              "check which of them is right"));
    }
  }

  private static OptionalDouble computed(EffectMeasure measure, ResultData raw) {
    return EffectSizes.of(measure)
        .with(ZeroCells.keepingDoubleZero())
        .compute("", raw)
        .fold(Agreement::effect, Agreement::none);
  }

  private static OptionalDouble effect(EffectSize size) {
    return OptionalDouble.of(size.yi());
  }

  private static OptionalDouble none(Omission omission) {
    return OptionalDouble.empty();
  }

  private static boolean differ(ReportedEffect reported, double computed) {
    EffectMeasure measure = reported.measure();
    double stated =
        measure.isRatio() && reported.scale() == EffectScale.LOG
            ? Math.exp(reported.estimate())
            : reported.estimate();
    double found = natural(measure, computed);
    double larger = Math.max(Math.abs(stated), Math.abs(found));
    return Math.abs(stated - found) > TOLERANCE * larger;
  }

  private static double natural(EffectMeasure measure, double effect) {
    return measure.isRatio() ? Math.exp(effect) : effect;
  }
}
