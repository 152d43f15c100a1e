package org.evidencecatalog.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import org.evidencecatalog.vocabulary.Coded;
import tools.jackson.core.io.SerializedString;

/** A constant of an enum, as its {@link Coded#code}. */
final class CodedCodec<E extends Enum<E> & Coded> implements Codec<E> {
  private final ImmutableMap<String, E> byCode;
  private final ImmutableMap<E, SerializedString> codes;

  private CodedCodec(ImmutableList<E> constants) {
    this.byCode = constants.stream().collect(ImmutableMap.toImmutableMap(Coded::code, e -> e));
    this.codes =
        constants.stream()
            .collect(
                Maps.toImmutableEnumMap(
                    constant -> constant, constant -> new SerializedString(constant.code())));
  }

  /** For all constants of an enum, in the order of their declaration. */
  static <E extends Enum<E> & Coded> CodedCodec<E> of(E[] constants) {
    return new CodedCodec<>(ImmutableList.copyOf(constants));
  }

  /** The same, with null for the constant that says that nothing is known. */
  static <E extends Enum<E> & Coded> Codec<E> of(E[] constants, E unknown) {
    return new UnknownAsNull<>(of(constants), unknown);
  }

  @Override
  public void write(JsonOutput out, E value) {
    out.word(Objects.requireNonNull(codes.get(value)));
  }

  @Override
  public E read(JsonInput in) {
    String code = in.label();
    E constant = byCode.get(code);
    if (constant == null) {
      throw in.fault(
          '"'
              + code
              + "\" is not permitted; one of "
              + String.join(", ", byCode.keySet())
              + " is expected");
    }
    return constant;
  }
}
