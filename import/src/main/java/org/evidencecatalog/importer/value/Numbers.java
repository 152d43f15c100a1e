package org.evidencecatalog.importer.value;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.model.ProblemCode;

/** Reads numbers. */
public final class Numbers {
  private static final int INT_DIGITS = 9;
  private static final char MINUS_SIGN = '\u2212';
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+");
  private static final Pattern WHOLE = Pattern.compile("(-?\\d+)(?:\\.0*)?");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  private Numbers() {}

  /**
   * Reads a whole number between two bounds, which are accepted themselves. Commas between
   * thousands and a zero fraction are understood.
   */
  public static Parsed<Integer> whole(String text, int least, int most) {
    OptionalInt digits = digits(text);
    if (digits.isPresent()) {
      return bounded(Parsed.plain(digits.getAsInt()), least, most);
    }
    Matcher grouped = GROUPED.matcher(text);
    if (grouped.matches()) {
      return big(text.replace(",", ""), true, least, most);
    }
    Matcher whole = WHOLE.matcher(text);
    return whole.matches()
        ? big(whole.group(1), !text.equals(whole.group(1)), least, most)
        : Parsed.refused(
            ProblemCode.VALUE_NOT_A_NUMBER, "a whole number is expected", range(least, most));
  }

  /** The value of up to nine digits and nothing else. */
  static OptionalInt digits(String text) {
    if (text.isEmpty() || text.length() > INT_DIGITS) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalInt.empty();
      }
      value = 10 * value + c - '0';
    }
    return OptionalInt.of(value);
  }

  private static Parsed<Integer> big(String digits, boolean interpreted, int least, int most) {
    String bare = digits.replaceFirst("^(-?)0+(?=\\d)", "$1");
    if (bare.length() > INT_DIGITS + (bare.startsWith("-") ? 1 : 0)) {
      return outOfRange(least, most);
    }
    int value = Integer.parseInt(bare);
    return bounded(
        interpreted ? Parsed.interpreted(value, "read as " + value) : Parsed.plain(value),
        least,
        most);
  }

  private static Parsed<Integer> bounded(Parsed<Integer> parsed, int least, int most) {
    return parsed.value().filter(value -> value >= least && value <= most).isPresent()
        ? parsed
        : outOfRange(least, most);
  }

  private static <T> Parsed<T> outOfRange(int least, int most) {
    return Parsed.refused(
        ProblemCode.VALUE_OUT_OF_RANGE, "the number is out of range", range(least, most));
  }

  private static String range(int least, int most) {
    return most == Integer.MAX_VALUE
        ? String.format(Locale.ROOT, "a whole number of %d or more", least)
        : String.format(Locale.ROOT, "a whole number from %d to %d", least, most);
  }

  /** Reads a positive decimal number, with a decimal comma if that is how the file writes them. */
  public static Parsed<Double> positive(String text, boolean decimalComma) {
    return decimal(
        text,
        decimalComma,
        value -> value > 0 && Double.isFinite(value),
        "a number greater than 0");
  }

  /**
   * Reads a decimal number, with a decimal comma if that is how the file writes them. A minus sign
   * may be written as a typesetter writes it.
   *
   * @param text what stands in the cell
   * @param decimalComma whether a comma may stand before the decimals
   * @param permitted which numbers are taken; overlong ones are infinite here
   * @param hint which these are, in words
   */
  public static Parsed<Double> decimal(
      String text, boolean decimalComma, DoublePredicate permitted, String hint) {
    String plain = text.replace(MINUS_SIGN, '-');
    String point = decimalComma && plain.indexOf('.') < 0 ? plain.replaceFirst(",", ".") : plain;
    if (!DECIMAL.matcher(point).matches()) {
      return Parsed.refused(
          ProblemCode.VALUE_NOT_A_NUMBER,
          "a number is expected",
          decimalComma ? "a number such as 1.5 or 1,5" : "a number such as 1.5");
    }
    double value = Double.parseDouble(point);
    if (!permitted.test(value)) {
      return Parsed.refused(ProblemCode.VALUE_OUT_OF_RANGE, "the number is out of range", hint);
    }
    return plain.equals(text) ? Parsed.plain(value) : Parsed.interpreted(value, "read as " + plain);
  }
}
