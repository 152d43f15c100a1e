package org.evidencecatalog.appraisal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/** The forms in which names, headers and answers are compared. */
final class Folding {
  private static final int MINUS_SIGN = 0x2212;

  private Folding() {}

  /** Letters and digits in lower case, American endings; {@code Random.sequence} is one word. */
  static String name(String text) {
    return kept(text, Character::isLetterOrDigit)
        .replace("isation", "ization")
        .replace("ised", "ized");
  }

  /**
   * An answer in lower case without blanks and joining marks. A question mark stays, because "Low?"
   * is not "Low", and so does the minus of a number; an answer made of signs alone, such as "+",
   * keeps them, every dash as "-".
   */
  static String answer(String text) {
    String words = kept(text, c -> Character.isLetterOrDigit(c) || c == '?');
    String signs = kept(text, c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
    if (words.chars().noneMatch(Character::isLetterOrDigit)) {
      return signs;
    }
    boolean negative = signs.startsWith("-") && Character.isDigit(words.codePointAt(0));
    return negative ? "-" + words : words;
  }

  private static String kept(String text, IntPredicate keep) {
    StringBuilder kept = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> isDash(c) ? '-' : c)
        .filter(keep)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isDash(int c) {
    return c == MINUS_SIGN || Character.getType(c) == Character.DASH_PUNCTUATION;
  }
}
