package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Certainty;

/**
 * The certainty that the words of a claim imply. The words are a house rule, after those with which
 * GRADE states results (Santesso 2020, J Clin Epidemiol 119:126): "may" for low, "probably" for
 * moderate certainty, nothing for high.
 */
final class AuditHedges {

  /**
   * Words that hedge.
   *
   * @param certainty what they imply
   * @param words the words; one that starts with {@code *} is the end of a word
   */
  private record Hedge(Certainty certainty, List<String> words) {}

  private static final List<Hedge> HEDGES =
      Stream.of(
              hedges(
                  Certainty.VERY_LOW,
                  "uncertain",
                  "unclear",
                  "not enough",
                  "not been enough",
                  "*n't been enough",
                  "insufficient",
                  "no consensus",
                  "unknown whether"),
              hedges(
                  Certainty.LOW,
                  "may",
                  "might",
                  "can",
                  "could",
                  "seem",
                  "seems",
                  "appear",
                  "appears",
                  "suggest",
                  "suggests",
                  "thought to"),
              hedges(Certainty.MODERATE, "probably", "likely"))
          .flatMap(Function.identity())
          .toList();

  private AuditHedges() {}

  private static Stream<Hedge> hedges(Certainty certainty, String... phrases) {
    return Stream.of(phrases).map(phrase -> new Hedge(certainty, List.of(phrase.split(" ", -1))));
  }

  /** What the words imply: the lowest certainty that any of them stands for, else high. */
  static Certainty implied(AuditWords words) {
    return IntStream.range(0, words.size())
        .mapToObj(place -> at(words, place))
        .flatMap(Optional::stream)
        .min(Certainty::compareTo)
        .orElse(Certainty.HIGH);
  }

  private static Optional<Certainty> at(AuditWords words, int place) {
    return isMonth(words, place)
        ? Optional.empty()
        : HEDGES.stream()
            .filter(hedge -> words.phraseAt(place, hedge.words()))
            .map(Hedge::certainty)
            .min(Certainty::compareTo);
  }

  /** Whether a word is the month of May: beside a number, or with a capital inside a sentence. */
  private static boolean isMonth(AuditWords words, int place) {
    return words.words().get(place).text().equals("May")
        && (!words.startsSentence(place)
            || (words.joined(place + 1) && startsWithDigit(words.at(place + 1))));
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
