package org.evidencecatalog.store;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.evidencecatalog.model.SampleSize;

/** Sample sizes; null if nothing is known. */
final class SampleSizeLayout extends Layout<SampleSize> {
  static final ObjectCodec<SampleSize> CODEC = new SampleSizeLayout().codec();
  static final Codec<SampleSize> OR_UNKNOWN = new UnknownAsNull<>(CODEC, SampleSize.UNKNOWN);

  private final Field<SampleSize, OptionalInt> planned = count("planned", SampleSize::planned);
  private final Field<SampleSize, OptionalInt> randomised =
      count("randomised", SampleSize::randomised);
  private final Field<SampleSize, OptionalInt> analysed = count("analysed", SampleSize::analysed);
  private final Field<SampleSize, OptionalInt> completed =
      count("completed", SampleSize::completed);
  private final Field<SampleSize, List<Integer>> arms =
      list("arms", Scalars.COUNT, SampleSize::arms);
  private final Field<SampleSize, OptionalInt> includedStudies =
      count("included_studies", SampleSize::includedStudies);
  private final Field<SampleSize, OptionalInt> includedParticipants =
      count("included_participants", SampleSize::includedParticipants);

  private SampleSizeLayout() {
    super("a sample size");
  }

  private Field<SampleSize, OptionalInt> count(
      String name, Function<SampleSize, OptionalInt> getter) {
    return optional(name, Scalars.OPTIONAL_COUNT, getter, OptionalInt.empty());
  }

  @Override
  SampleSize make(Values values) {
    return new SampleSize(
        planned.of(values),
        randomised.of(values),
        analysed.of(values),
        completed.of(values),
        arms.of(values),
        includedStudies.of(values),
        includedParticipants.of(values));
  }
}
