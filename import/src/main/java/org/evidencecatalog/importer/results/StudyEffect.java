package org.evidencecatalog.importer.results;

import java.util.Objects;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.EffectSizeResult;
import org.evidencecatalog.vocabulary.Coded;

/**
 * What one row comes to: its effect size, or why it has none.
 *
 * @param row the row
 * @param effect the effect size or the omission
 * @param basis which of its numbers were used
 */
public record StudyEffect(ResultRow row, EffectSizeResult effect, Basis basis) {

  /** The numbers of a row from which an effect was taken. */
  public enum Basis implements Coded {
    /** Events in two arms. */
    EVENTS,
    /** Means in two arms. */
    MEANS,
    /** A correlation. */
    CORRELATION,
    /** The effect that the source reports. */
    REPORTED,
    /** An effect and its variance as they stand in the file. */
    GIVEN,
    /** None. */
    NONE;

    /** The raw numbers from which a measure is computed; {@link #NONE} if it never is. */
    static Basis of(EffectMeasure measure) {
      return switch (measure) {
        case OR, RR, RD, PETO -> EVENTS;
        case MD, SMD, ROM -> MEANS;
        case COR, ZCOR -> CORRELATION;
        case HR -> NONE;
      };
    }
  }

  /** Checks that nothing is null. */
  public StudyEffect {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(basis, "basis");
  }
}
