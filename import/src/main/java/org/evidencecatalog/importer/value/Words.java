package org.evidencecatalog.importer.value;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.vocabulary.Coded;

/**
 * The words a cell may hold, matched whatever their case, blanks, hyphens and underscores, in
 * British or American spelling.
 *
 * @param <T> what they stand for
 */
public final class Words<T extends Coded> {
  private final List<T> permitted;
  private final Map<String, T> plain = new LinkedHashMap<>();
  private final Map<String, T> synonyms = new LinkedHashMap<>();

  private Words(List<T> permitted) {
    this.permitted = permitted;
    permitted.forEach(word -> plain.put(fold(word.code()), word));
  }

  /** The codes of an enum. */
  public static <E extends Enum<E> & Coded> Words<E> of(Class<E> type) {
    return new Words<>(Arrays.asList(type.getEnumConstants()));
  }

  /** Other words that stand for a value; they are read with a note. Only for use while building. */
  public Words<T> with(T value, String... words) {
    for (String word : words) {
      synonyms.put(fold(word), value);
    }
    return this;
  }

  /** The codes that may be used, in order. */
  public List<String> codes() {
    return permitted.stream().map(Coded::code).toList();
  }

  /** The value that a text plainly names. */
  public Optional<T> find(String text) {
    return Optional.ofNullable(plain.get(fold(text)));
  }

  /** Reads a text. */
  public Parsed<T> read(String text) {
    String folded = fold(text);
    T value = plain.get(folded);
    if (value != null) {
      return Parsed.plain(value);
    }
    T meant = synonyms.get(folded);
    return meant != null
        ? Parsed.interpreted(meant, "read as \"" + meant.code() + "\"")
        : Parsed.refused(ProblemCode.VALUE_NOT_PERMITTED, "this word is not known here", hint());
  }

  /** What is accepted. */
  public String hint() {
    return permitted.stream().map(Coded::code).collect(Collectors.joining(", ", "one of: ", ""));
  }

  /** The form in which two words are equal. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      }
    }
    return folded.toString().replace("iz", "is").replace("yz", "ys");
  }
}
