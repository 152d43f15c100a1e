package org.evidencecatalog.appraisal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers that an item or an overall judgement can have, in the tool's order. */
final class AnswerScale {
  private final List<Option> options;
  private final List<String> words;
  private final Map<String, String> byText;

  private AnswerScale(List<Option> options) {
    this.options = List.copyOf(options);
    this.words = options.stream().map(Option::word).toList();
    Map<String, String> texts = new LinkedHashMap<>();
    for (Option option : options) {
      texts.put(option.word(), option.word());
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

  /** A judgement of risk, which may also be written as "low risk" or "low risk of bias". */
  static Option risk(String word, String... aliases) {
    return new Option(
        word,
        Stream.concat(
                Stream.of(aliases),
                Stream.of(word + " risk", word + " risk of bias", word + " RoB"))
            .toList());
  }

  /** Numbers of stars from zero up, as digits, as a share of the most, or as stars. */
  static AnswerScale stars(int most) {
    return of(
        IntStream.rangeClosed(0, most)
            .mapToObj(count -> count == 0 ? noStar(most) : stars(count, most))
            .toArray(Option[]::new));
  }

  private static Option noStar(int most) {
    return option("0", "0/" + most, "☆", "no star", "no stars");
  }

  private static Option stars(int count, int most) {
    return option(
        Integer.toString(count),
        count + "/" + most,
        "★".repeat(count),
        "*".repeat(count),
        count + (count == 1 ? " star" : " stars"));
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
    String exact = byText.get(text);
    return Optional.ofNullable(exact != null ? exact : byText.get(Folding.answer(text)));
  }

  /** Other ways to write the permitted answers. */
  List<Option> options() {
    return options;
  }

  /** Place of an answer, the first is 0. */
  int rank(String word) {
    return words.indexOf(word);
  }

  /** An answer with other ways to write it. */
  record Option(String word, List<String> aliases) {}
}
