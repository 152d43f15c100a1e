package org.evidencecatalog.importer.table;

import java.util.Optional;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.Answers;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Words;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.ResultData.ReportedEffect;

/** Reads the effect that a source reports, with its uncertainty. */
final class ReportedCells {
  private static final Words<EffectMeasure> MEASURES = Words.of(EffectMeasure.class);
  private static final Words<EffectScale> SCALES = Words.of(EffectScale.class);

  private final UniqueCellReader<EffectMeasure> measure;
  private final UniqueCellReader<Double> estimate;
  private final UniqueCellReader<EffectScale> scale;
  private final UniqueCellReader<Answer> adjusted;
  private final UncertaintyCells uncertainty;

  ReportedCells(Readers readers, boolean decimalComma) {
    this.measure = readers.unique(ResultColumn.MEASURE, MEASURES::read);
    this.estimate =
        readers.unique(ResultColumn.ESTIMATE, text -> Magnitudes.any(text, decimalComma));
    this.scale = readers.unique(ResultColumn.SCALE, SCALES::read);
    this.adjusted = readers.unique(ResultColumn.ADJUSTED, Answers::read);
    this.uncertainty = new UncertaintyCells(readers, decimalComma);
  }

  /** Where the estimate stands, if the file has it. */
  Optional<Place> place() {
    return estimate.place();
  }

  /**
   * Reads the effect; a row whose limits are reversed is rejected.
   *
   * @param whenBlank the measure of a row that names none
   */
  Optional<ReportedEffect> read(CurrentRow row, Optional<EffectMeasure> whenBlank) {
    Optional<EffectMeasure> what =
        measure.read(row).or(() -> measure.isFilled(row) ? Optional.empty() : whenBlank);
    Optional<EffectScale> on =
        scale
            .read(row)
            .or(() -> scale.isFilled(row) ? Optional.empty() : Optional.of(EffectScale.NATURAL));
    Answer whether = adjusted.read(row).orElse(Answer.UNKNOWN);
    Optional<Double> value = estimate.read(row);
    UncertaintyCells.Limits limits = uncertainty.read(row, value);
    if (value.isEmpty() || on.isEmpty() || !isMeasured(row, what)) {
      return Optional.empty();
    }
    EffectMeasure known = what.orElseThrow();
    if (!isPossible(row, known, on.get(), value.get())) {
      return Optional.empty();
    }
    boolean positive = known.isRatio() && on.get() == EffectScale.NATURAL;
    return Optional.of(
        new ReportedEffect(
            known, value.get(), uncertainty.of(row, limits, positive), on.get(), whether));
  }

  private boolean isMeasured(CurrentRow row, Optional<EffectMeasure> what) {
    if (what.isEmpty() && !measure.isFilled(row)) {
      tell(row, "nobody says what this estimates", MEASURES.hint() + ", in the column measure");
    }
    return what.isPresent();
  }

  private boolean isPossible(CurrentRow row, EffectMeasure known, EffectScale on, double value) {
    if (known.isRatio() && on == EffectScale.NATURAL && value <= 0) {
      tell(row, "a ratio is greater than 0", "a number greater than 0, or scale \"log\"");
      return false;
    }
    boolean share = known == EffectMeasure.RD || known == EffectMeasure.COR;
    if (share && Math.abs(value) > 1) {
      tell(row, known + " lies between -1 and 1", "a number from -1 to 1, not a percentage");
      return false;
    }
    return true;
  }

  private void tell(CurrentRow row, String message, String hint) {
    row.tellAndKeep(
        estimate.place().orElseThrow(),
        Finding.refused(ProblemCode.VALUE_OUT_OF_RANGE, message, hint));
  }
}
