package org.evidencecatalog.store;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.PartialDate;

/** How single values stand in JSON. */
final class Scalars {
  /** A text of its own, such as a title. */
  static final Codec<String> TEXT = codec(JsonOutput::text, JsonInput::text);

  /** A text that many records share, such as a journal. */
  static final Codec<String> LABEL = codec(JsonOutput::text, JsonInput::label);

  static final Codec<Integer> COUNT = codec(JsonOutput::count, JsonInput::count);
  static final Codec<Double> NUMBER = codec(JsonOutput::number, JsonInput::number);
  static final Codec<Boolean> FLAG = codec(JsonOutput::flag, JsonInput::flag);

  static final Codec<CitationKey> KEY = new TextForm<>(CitationKey::new, CitationKey::value);

  /** {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
  static final Codec<PartialDate> DATE = new TextForm<>(PartialDate::parse, PartialDate::toString);

  static final Codec<Optional<String>> OPTIONAL_TEXT = new OptionalCodec<>(TEXT);
  static final Codec<Optional<String>> OPTIONAL_LABEL = new OptionalCodec<>(LABEL);
  static final Codec<Optional<PartialDate>> OPTIONAL_DATE = new OptionalCodec<>(DATE);

  static final Codec<OptionalInt> OPTIONAL_COUNT =
      codec(
          (out, count) -> count.ifPresentOrElse(out::count, out::unknown),
          in -> in.isUnknown() ? OptionalInt.empty() : OptionalInt.of(in.count()));

  static final Codec<OptionalDouble> OPTIONAL_NUMBER =
      codec(
          (out, number) -> number.ifPresentOrElse(out::number, out::unknown),
          in -> in.isUnknown() ? OptionalDouble.empty() : OptionalDouble.of(in.number()));

  private Scalars() {}

  private static <V> Codec<V> codec(
      BiConsumer<JsonOutput, V> writer, Function<JsonInput, V> reader) {
    return new Codec<>() {
      @Override
      public void write(JsonOutput out, V value) {
        writer.accept(out, value);
      }

      @Override
      public V read(JsonInput in) {
        return reader.apply(in);
      }
    };
  }
}
