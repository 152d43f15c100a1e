package org.evidencecatalog.importer.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.evidencecatalog.model.ProblemCode;

/** Reads sizes of arms: {@code 58/53}. */
public final class ArmSizes {
  private static final Pattern OTHER_SEPARATOR =
      Pattern.compile("\\s*(?:[;,+|:]|\\b(?:vs?\\.?|versus|and)\\s)\\s*");

  private ArmSizes() {}

  /** Reads a text. */
  public static Parsed<List<Integer>> read(String text) {
    Optional<List<Integer>> plain = numbers(text);
    if (plain.isPresent()) {
      return new Parsed<>(plain, List.of());
    }
    return numbers(OTHER_SEPARATOR.matcher(text).replaceAll("/"))
        .map(sizes -> Parsed.interpreted(sizes, "read as sizes of arms"))
        .orElseGet(
            () ->
                Parsed.refused(
                    ProblemCode.ARM_SIZES_UNREADABLE,
                    "these are no sizes of arms",
                    "whole numbers with a slash between them, for example 58/53"));
  }

  private static Optional<List<Integer>> numbers(String text) {
    List<Integer> sizes = new ArrayList<>();
    for (String part : text.split("/", -1)) {
      OptionalInt size = Numbers.digits(part.strip());
      if (size.isEmpty()) {
        return Optional.empty();
      }
      sizes.add(size.getAsInt());
    }
    return Optional.of(List.copyOf(sizes));
  }
}
