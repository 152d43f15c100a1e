package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The words of a text, as an audit reads them. A word holds letters and digits, and inside it
 * apostrophes, hyphens, and between digits points and commas, so that neither "can't" nor "12-week"
 * counts as its first half.
 *
 * @param words the words in order
 */
record AuditWords(List<Word> words) {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2}");
  private static final List<String> NUMBER_WORDS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final String INSIDE_A_WORD = "'’‐‑–-/";
  private static final String INSIDE_A_NUMBER = ".,";
  private static final String ENDS_A_SENTENCE = ".!?:;";

  AuditWords {
    words = List.copyOf(words);
  }

  /**
   * A word.
   *
   * @param text as written
   * @param folded in lower case, with plain apostrophes and hyphens
   * @param before what stands between the word before it and this one
   */
  record Word(String text, String folded, String before) {}

  /** Reads a text. */
  static AuditWords of(String text) {
    List<Word> words = new ArrayList<>();
    int gap = 0;
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        String word = text.substring(at, end);
        words.add(new Word(word, fold(word), text.substring(gap, at)));
        gap = end;
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return new AuditWords(words);
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && (isWordPart(text, at) || (at > start && joins(text, at)))) {
      at += Character.charCount(text.codePointAt(at));
    }
    boolean percent = at > start && at < text.length() && text.charAt(at) == '%';
    return percent ? at + 1 : at;
  }

  private static boolean isWordPart(String text, int at) {
    int codePoint = text.codePointAt(at);
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean joins(String text, int at) {
    if (at + 1 >= text.length() || !isWordPart(text, at - 1) || !isWordPart(text, at + 1)) {
      return false;
    }
    char joint = text.charAt(at);
    return INSIDE_A_WORD.indexOf(joint) >= 0
        || (INSIDE_A_NUMBER.indexOf(joint) >= 0
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1)));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‐', '-').replace('‑', '-');
  }

  /** Number of words. */
  int size() {
    return words.size();
  }

  /** The word at a place, folded; empty outside the text. */
  String at(int place) {
    return place >= 0 && place < words.size() ? words.get(place).folded() : "";
  }

  /** Whether nothing but blanks stands between a word and the one before it. */
  boolean joined(int place) {
    return place > 0 && place < words.size() && words.get(place).before().isBlank();
  }

  /** Whether a word starts the text or follows the end of a sentence. */
  boolean startsSentence(int place) {
    return place == 0
        || words.get(place).before().chars().anyMatch(c -> ENDS_A_SENTENCE.indexOf(c) >= 0);
  }

  /** The number at a place: digits, with or without thousands commas, or one to nine in words. */
  OptionalInt number(int place) {
    String word = at(place);
    int small = NUMBER_WORDS.indexOf(word);
    if (small >= 0) {
      return OptionalInt.of(small + 1);
    }
    return DIGITS.matcher(word).matches()
        ? OptionalInt.of(Integer.parseInt(word.replace(",", "")))
        : OptionalInt.empty();
  }

  /**
   * Whether a phrase stands at a place with nothing but blanks inside. A word of the phrase that
   * starts with {@code *} stands for any word that ends so.
   */
  boolean phraseAt(int place, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      String wanted = phrase.get(i);
      String word = at(place + i);
      boolean same =
          wanted.startsWith("*") ? word.endsWith(wanted.substring(1)) : word.equals(wanted);
      if (!same || (i > 0 && !joined(place + i))) {
        return false;
      }
    }
    return true;
  }

  /** The first of several phrases that stands at a place. */
  Optional<List<String>> anyPhraseAt(int place, List<List<String>> phrases) {
    return phrases.stream().filter(phrase -> phraseAt(place, phrase)).findFirst();
  }
}
