package org.evidencecatalog.importer.results;

import java.util.Optional;
import org.evidencecatalog.importer.results.StudyEffect.Basis;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.EffectSizeResult;
import org.evidencecatalog.synthesis.EffectSizes;
import org.evidencecatalog.synthesis.Omission;

/**
 * Turns rows into effect sizes. Raw numbers that give the measure come first, then the effect that
 * the source reports, then an effect and a variance as they stand in the file.
 *
 * @param sizes how effects of a measure are computed; empty to take effects as given
 */
public record RowEffects(Optional<EffectSizes> sizes) {

  /** The effect size of a row. */
  public StudyEffect of(ResultRow row) {
    return sizes.map(known -> computed(known, row)).orElseGet(() -> given(row, Optional.empty()));
  }

  private static StudyEffect computed(EffectSizes sizes, ResultRow row) {
    ExtractedNumbers numbers = row.numbers();
    Basis basis = Basis.of(sizes.measure());
    Optional<? extends ResultData> raw =
        switch (basis) {
          case EVENTS -> numbers.events();
          case MEANS -> numbers.means();
          case CORRELATION -> numbers.correlation();
          case REPORTED, GIVEN, NONE -> Optional.empty();
        };
    if (raw.isPresent()) {
      return new StudyEffect(row, sizes.compute(row.study(), raw.get()), basis);
    }
    if (numbers.reported().isPresent()) {
      return new StudyEffect(
          row, sizes.compute(row.study(), numbers.reported().get()), Basis.REPORTED);
    }
    if (row.yi().isPresent() || numbers.raw().isEmpty()) {
      return given(row, Optional.of(sizes.measure()));
    }
    return new StudyEffect(row, sizes.compute(row.study(), numbers.raw().get()), Basis.NONE);
  }

  private static StudyEffect given(ResultRow row, Optional<EffectMeasure> measure) {
    if (row.yi().isPresent() && row.vi().isPresent()) {
      EffectSizeResult size =
          EffectSizes.given(row.study(), row.yi().getAsDouble(), row.vi().getAsDouble());
      return new StudyEffect(
          row, size.fold(effect -> of(effect, measure), omission -> omission), Basis.GIVEN);
    }
    return new StudyEffect(row, new Omission(row.study(), missing(row, measure)), Basis.NONE);
  }

  private static EffectSizeResult of(EffectSize effect, Optional<EffectMeasure> measure) {
    return new EffectSize(effect.study(), measure, effect.yi(), effect.vi(), Optional.empty());
  }

  private static String missing(ResultRow row, Optional<EffectMeasure> measure) {
    if (row.yi().isPresent() || row.vi().isPresent()) {
      return row.yi().isPresent() ? "its variance is unknown" : "its effect is unknown";
    }
    if (measure.isPresent() && !row.numbers().missing().isEmpty()) {
      return "unknown: " + String.join(", ", row.numbers().missing());
    }
    return measure
        .map(known -> "the row has no numbers for " + known)
        .orElse("its effect and variance are unknown");
  }
}
