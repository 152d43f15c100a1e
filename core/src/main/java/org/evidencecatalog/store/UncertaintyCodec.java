package org.evidencecatalog.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evidencecatalog.model.Uncertainty;
import org.evidencecatalog.model.Uncertainty.ConfidenceInterval;
import org.evidencecatalog.model.Uncertainty.NotReported;
import org.evidencecatalog.model.Uncertainty.PBelow;
import org.evidencecatalog.model.Uncertainty.PValue;
import org.evidencecatalog.model.Uncertainty.StandardError;

/** The forms in which uncertainty is reported, by type. */
final class UncertaintyCodec {
  static final UnionCodec<Uncertainty> CODEC =
      new UnionCodec<>(
          "an uncertainty",
          List.of(
              Variant.of("confidence_interval", ConfidenceInterval.class, new IntervalLayout()),
              Variant.of(
                  "standard_error",
                  StandardError.class,
                  new NumberLayout<>("value", StandardError::new, StandardError::value)),
              Variant.of(
                  "p_value", PValue.class, new NumberLayout<>("value", PValue::new, PValue::value)),
              Variant.of(
                  "p_below", PBelow.class, new NumberLayout<>("bound", PBelow::new, PBelow::bound)),
              Variant.of(
                  "not_reported", NotReported.class, new NothingLayout<>(NotReported::new))));

  private UncertaintyCodec() {}

  private static final class IntervalLayout extends Layout<ConfidenceInterval> {
    private final Field<ConfidenceInterval, Double> low =
        required("low", Scalars.NUMBER, ConfidenceInterval::low);
    private final Field<ConfidenceInterval, Double> high =
        required("high", Scalars.NUMBER, ConfidenceInterval::high);
    private final Field<ConfidenceInterval, Double> level =
        required("level", Scalars.NUMBER, ConfidenceInterval::level);

    IntervalLayout() {
      super("a confidence interval");
    }

    @Override
    ConfidenceInterval make(Values values) {
      return new ConfidenceInterval(low.of(values), high.of(values), level.of(values));
    }
  }

  private static final class NumberLayout<U> extends Layout<U> {
    private final Field<U, Double> value;
    private final Function<Double, U> maker;

    NumberLayout(String name, Function<Double, U> maker, Function<U, Double> getter) {
      super("an uncertainty");
      this.maker = maker;
      this.value = required(name, Scalars.NUMBER, getter);
    }

    @Override
    U make(Values values) {
      return maker.apply(value.of(values));
    }
  }

  /** Says all with its type. */
  static final class NothingLayout<V> extends Layout<V> {
    private final Supplier<V> maker;

    NothingLayout(Supplier<V> maker) {
      super("an object without keys");
      this.maker = maker;
    }

    @Override
    V make(Values values) {
      return maker.get();
    }
  }
}
