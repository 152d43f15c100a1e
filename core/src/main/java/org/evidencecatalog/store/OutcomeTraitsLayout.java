package org.evidencecatalog.store;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;

/** What only outcomes have; null if nothing is known. */
final class OutcomeTraitsLayout extends Layout<OutcomeTraits> {
  static final ObjectCodec<OutcomeTraits> CODEC = new OutcomeTraitsLayout().codec();
  static final Codec<OutcomeTraits> OR_UNKNOWN = new UnknownAsNull<>(CODEC, OutcomeTraits.UNKNOWN);

  private final Field<OutcomeTraits, Polarity> better =
      optional(
          "better",
          CodedCodec.of(Polarity.values(), Polarity.UNKNOWN),
          OutcomeTraits::polarity,
          Polarity.UNKNOWN);
  private final Field<OutcomeTraits, OptionalInt> importance =
      optional(
          "importance", Scalars.OPTIONAL_COUNT, OutcomeTraits::importance, OptionalInt.empty());
  private final Field<OutcomeTraits, OptionalDouble> mid =
      optional("mid", Scalars.OPTIONAL_NUMBER, OutcomeTraits::mid, OptionalDouble.empty());
  private final Field<OutcomeTraits, Optional<String>> midMeasure =
      optional("mid_measure", Scalars.OPTIONAL_LABEL, OutcomeTraits::midMeasure, Optional.empty());

  private OutcomeTraitsLayout() {
    super("outcome traits");
  }

  @Override
  OutcomeTraits make(Values values) {
    return new OutcomeTraits(
        better.of(values), importance.of(values), mid.of(values), midMeasure.of(values));
  }
}
