package org.evidencecatalog.store;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.Correlation;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.DirectionOnly;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.ResultData.TextNotExtracted;

/** The numbers of results, by type. */
final class ResultDataCodec {
  static final ObjectCodec<ReportedEffect> REPORTED = new ReportedEffectLayout().codec();
  static final Codec<Optional<ReportedEffect>> OPTIONAL_REPORTED = new OptionalCodec<>(REPORTED);

  static final UnionCodec<ResultData> CODEC =
      new UnionCodec<>(
          "result data",
          List.of(
              Variant.of("dichotomous_arms", DichotomousArms.class, new DichotomousLayout()),
              Variant.of("continuous_arms", ContinuousArms.class, new ContinuousLayout()),
              Variant.of("correlation", Correlation.class, new CorrelationLayout()),
              Variant.of("reported_effect", ReportedEffect.class, new ReportedEffectLayout()),
              Variant.of(
                  "direction_only",
                  DirectionOnly.class,
                  new UncertaintyCodec.NothingLayout<>(DirectionOnly::new)),
              Variant.of("text_not_extracted", TextNotExtracted.class, new TextLayout())));

  private ResultDataCodec() {}

  private static final class DichotomousLayout extends Layout<DichotomousArms> {
    private final Field<DichotomousArms, Integer> events1 =
        required("events1", Scalars.COUNT, DichotomousArms::events1);
    private final Field<DichotomousArms, Integer> total1 =
        required("total1", Scalars.COUNT, DichotomousArms::total1);
    private final Field<DichotomousArms, Integer> events2 =
        required("events2", Scalars.COUNT, DichotomousArms::events2);
    private final Field<DichotomousArms, Integer> total2 =
        required("total2", Scalars.COUNT, DichotomousArms::total2);

    DichotomousLayout() {
      super("result data");
    }

    @Override
    DichotomousArms make(Values values) {
      return new DichotomousArms(
          events1.of(values), total1.of(values), events2.of(values), total2.of(values));
    }
  }

  private static final class ContinuousLayout extends Layout<ContinuousArms> {
    private final Field<ContinuousArms, Double> mean1 =
        required("mean1", Scalars.NUMBER, ContinuousArms::mean1);
    private final Field<ContinuousArms, Double> sd1 =
        required("sd1", Scalars.NUMBER, ContinuousArms::sd1);
    private final Field<ContinuousArms, Integer> n1 =
        required("n1", Scalars.COUNT, ContinuousArms::n1);
    private final Field<ContinuousArms, Double> mean2 =
        required("mean2", Scalars.NUMBER, ContinuousArms::mean2);
    private final Field<ContinuousArms, Double> sd2 =
        required("sd2", Scalars.NUMBER, ContinuousArms::sd2);
    private final Field<ContinuousArms, Integer> n2 =
        required("n2", Scalars.COUNT, ContinuousArms::n2);

    ContinuousLayout() {
      super("result data");
    }

    @Override
    ContinuousArms make(Values values) {
      return new ContinuousArms(
          mean1.of(values),
          sd1.of(values),
          n1.of(values),
          mean2.of(values),
          sd2.of(values),
          n2.of(values));
    }
  }

  private static final class CorrelationLayout extends Layout<Correlation> {
    private final Field<Correlation, Double> r = required("r", Scalars.NUMBER, Correlation::r);
    private final Field<Correlation, Integer> n = required("n", Scalars.COUNT, Correlation::n);

    CorrelationLayout() {
      super("result data");
    }

    @Override
    Correlation make(Values values) {
      return new Correlation(r.of(values), n.of(values));
    }
  }

  private static final class TextLayout extends Layout<TextNotExtracted> {
    private final Field<TextNotExtracted, String> text =
        required("text", Scalars.TEXT, TextNotExtracted::text);

    TextLayout() {
      super("result data");
    }

    @Override
    TextNotExtracted make(Values values) {
      return new TextNotExtracted(text.of(values));
    }
  }
}
