package org.evidencecatalog.appraisal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The forms in which names, headers and answers are compared. */
final class Folding {
  /** A bar that is not between digits, as in "n/a". */
  private static final Pattern JOINING_BAR = Pattern.compile("(?<!\\d)/|/(?!\\d)");

  private static final int MINUS_SIGN = 0x2212;

  private Folding() {}

  /** Letters and digits in lower case, American endings; {@code Random.sequence} is one word. */
  static String name(String text) {
    return kept(text, Character::isLetterOrDigit)
        .replace("isation", "ization")
        .replace("ised", "ized");
  }

  /**
   * An answer in lower case without blanks and joining marks. What would change its meaning stays:
   * a question mark ("Low?" is not "Low"), the minus of a number and the bar of a fraction. An
   * answer made of signs alone, such as "+", keeps them, every dash as "-".
   */
  static String answer(String text) {
    String signs = kept(text, c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
    if (signs.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return signs;
    }
    String words = kept(signs, c -> Character.isLetterOrDigit(c) || c == '?' || c == '/');
    String folded = JOINING_BAR.matcher(words).replaceAll("");
    boolean negative = signs.startsWith("-") && Character.isDigit(folded.codePointAt(0));
    return negative ? "-" + folded : folded;
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
