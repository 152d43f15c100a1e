package org.evidencecatalog.appraisal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The answers that an item or an overall judgement can have, in the tool's order. */
final class AnswerScale {
  /** What people write behind a judgement without changing it. */
  private static final Pattern OF_RISK = Pattern.compile("(risk(ofbias)?|rob|concerns?)$");

  private final List<String> words;
  private final Map<String, String> byText;

  private AnswerScale(List<Option> options) {
    this.words = options.stream().map(Option::word).toList();
    Map<String, String> texts = new LinkedHashMap<>();
    for (Option option : options) {
      register(texts, option.word(), option.word());
      option.aliases().forEach(alias -> register(texts, alias, option.word()));
    }
    this.byText = Map.copyOf(texts);
  }

  /**
   * A scale of these answers.
   *
   * @throws IllegalStateException if one text stands for two answers
   */
  static AnswerScale of(Option... options) {
    return new AnswerScale(List.of(options));
  }

  /** An answer and other ways to write it; case, blanks and hyphens never matter. */
  static Option option(String word, String... aliases) {
    return new Option(word, List.of(aliases));
  }

  /** Numbers of stars or points from zero up, as digits or as stars. */
  static AnswerScale stars(int most) {
    Option[] options = new Option[most + 1];
    options[0] = option("0", "-", "☆", "no star", "none");
    for (int count = 1; count <= most; count++) {
      options[count] =
          option(
              "" + count, "★".repeat(count), "*".repeat(count), count + " stars", count + " star");
    }
    return of(options);
  }

  private static void register(Map<String, String> texts, String text, String word) {
    String other = texts.put(Folding.answer(text), word);
    if (other != null && !other.equals(word)) {
      throw new IllegalStateException(text + " stands for " + other + " and for " + word);
    }
  }

  /** The permitted answers as they are printed. */
  List<String> words() {
    return words;
  }

  /** The permitted answer that a text means; empty if it means none. */
  Optional<String> read(String text) {
    String folded = Folding.answer(text);
    String word = byText.get(folded);
    return word != null
        ? Optional.of(word)
        : Optional.ofNullable(byText.get(OF_RISK.matcher(folded).replaceFirst("")));
  }

  /** Place of an answer, the first is 0. */
  int rank(String word) {
    return words.indexOf(word);
  }

  /** An answer with other ways to write it. */
  record Option(String word, List<String> aliases) {}
}
