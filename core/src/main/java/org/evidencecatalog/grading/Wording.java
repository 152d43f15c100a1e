package org.evidencecatalog.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Small pieces of English that statements and reasons share. */
public final class Wording {
  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** Smaller numbers are the last bits of a sum that is zero. */
  private static final double NOTHING = 1e-12;

  /** Lets shares that are whole percentages but for the last bits of a double be just that. */
  private static final double ROUNDING = 1e-9;

  private static final int DIGITS = 3;
  private static final int DECIMALS = 2;

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

  /**
   * A number to three digits, whole ones in full, with two decimals where those digits allow: 0.80,
   * 12.3, 1806. The minus is a minus, not a hyphen.
   *
   * @param value finite
   */
  public static String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(Math.abs(value) < NOTHING ? 0 : value);
    BigDecimal rounded = exact.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    if (rounded.signum() == 0) {
      return "0";
    }
    if (rounded.scale() < 0 || isWhole(exact)) {
      rounded = exact.setScale(0, RoundingMode.HALF_EVEN);
    } else if (rounded.abs().compareTo(BigDecimal.TEN) < 0) {
      rounded = atLeastTwoDecimals(rounded);
    }
    return rounded.toPlainString().replace('-', '−');
  }

  private static BigDecimal atLeastTwoDecimals(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(DECIMALS, stripped.scale()), RoundingMode.UNNECESSARY);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
