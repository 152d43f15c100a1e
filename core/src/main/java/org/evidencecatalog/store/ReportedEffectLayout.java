package org.evidencecatalog.store;

import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.Uncertainty;

/** Effects as their source reports them. */
final class ReportedEffectLayout extends Layout<ReportedEffect> {
  private final Field<ReportedEffect, EffectMeasure> measure =
      required("measure", CodedCodec.of(EffectMeasure.values()), ReportedEffect::measure);
  private final Field<ReportedEffect, Double> estimate =
      required("estimate", Scalars.NUMBER, ReportedEffect::estimate);
  private final Field<ReportedEffect, Uncertainty> uncertainty =
      required("uncertainty", UncertaintyCodec.CODEC, ReportedEffect::uncertainty);
  private final Field<ReportedEffect, EffectScale> scale =
      required("scale", CodedCodec.of(EffectScale.values()), ReportedEffect::scale);
  private final Field<ReportedEffect, Answer> adjusted =
      optional("adjusted", BlindingLayout.ANSWER, ReportedEffect::adjusted, Answer.UNKNOWN);

  ReportedEffectLayout() {
    super("a reported effect");
  }

  @Override
  ReportedEffect make(Values values) {
    return new ReportedEffect(
        measure.of(values),
        estimate.of(values),
        uncertainty.of(values),
        scale.of(values),
        adjusted.of(values));
  }
}
