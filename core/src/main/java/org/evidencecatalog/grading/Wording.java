package org.evidencecatalog.grading;

import java.util.List;
import java.util.Locale;

/** Small pieces of English that statements and reasons share. */
public final class Wording {
  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** Lets shares that are whole percentages but for the last bits of a double be just that. */
  private static final double ROUNDING = 1e-9;

  private Wording() {}

  /** One to nine in words, zero as "no", more in digits. */
  public static String count(int number) {
    return number >= 0 && number < SMALL.size() ? SMALL.get(number) : Integer.toString(number);
  }

  /** A count and its noun: "one study", "12 studies". */
  public static String counted(int number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** The text with its first letter in upper case. */
  public static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Items as people list them: "a", "a and b", "a, b and c". */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1))
        + " and "
        + items.get(items.size() - 1);
  }

  /**
   * A share as a whole percentage; rounded down, so that no threshold seems reached that is not.
   */
  static String percent(double share) {
    return (long) Math.floor(share * 100 + ROUNDING) + " %";
  }
}
