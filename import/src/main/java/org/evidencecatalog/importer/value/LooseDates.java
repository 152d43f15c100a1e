package org.evidencecatalog.importer.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as foreign files write them: {@code 2020-05-05}, {@code 2020/05/05}, {@code
 * 20200505}, {@code May 5, 2020}, {@code 5 May 2020}, {@code 2020 May 5}, {@code May 2020}, {@code
 * 05/05/2020}. What is not told stays unknown. English names of months only, full or of three
 * letters.
 */
public final class LooseDates {

  /** What comes first in a date such as {@code 5/4/2020}. */
  public enum Order {
    /** The day. */
    DAY_FIRST,
    /** The month. */
    MONTH_FIRST,
    /** It is not known; only what can be read in one way is read. */
    UNKNOWN
  }

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int SEPTEMBER = 9;

  private static final String TIME =
      "(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AP]M)?Z?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?[-/]*" + TIME);
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
  private static final Pattern WORD_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.?(?:[ -]+(\\d{1,2})(?:st|nd|rd|th)?)?[, -]+(\\d{4})" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]+(\\p{L}{3,9})\\.?[, -]+(\\d{4})" + TIME);
  private static final Pattern WORD_INSIDE =
      Pattern.compile("(\\d{4})[ /-]+(\\p{L}{3,9})\\.?(?:[ /-]+(\\d{1,2}))?");

  private LooseDates() {}

  /** Reads a text. */
  public static Parsed<PartialDate> read(String text, Order order) {
    String plain = text.replace('\u00a0', ' ').strip();
    Optional<PartialDate> date = words(plain).or(() -> yearFirst(plain));
    return date.map(Parsed::plain).orElseGet(() -> yearLast(plain, order));
  }

  private static Optional<PartialDate> yearFirst(String text) {
    for (Pattern pattern : List.of(YEAR_FIRST, DIGITS)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return date(matcher.group(1), number(matcher.group(2)), number(matcher.group(3)));
      }
    }
    Matcher matcher = MONTH_YEAR.matcher(text);
    return matcher.matches()
        ? date(matcher.group(2), number(matcher.group(1)), OptionalInt.empty())
        : Optional.empty();
  }

  private static Optional<PartialDate> words(String text) {
    Matcher matcher = WORD_FIRST.matcher(text);
    if (matcher.matches()) {
      return date(matcher.group(3), month(matcher.group(1)), number(matcher.group(2)));
    }
    matcher = DAY_FIRST.matcher(text);
    if (matcher.matches()) {
      return date(matcher.group(3), month(matcher.group(2)), number(matcher.group(1)));
    }
    matcher = WORD_INSIDE.matcher(text);
    return matcher.matches()
        ? date(matcher.group(1), month(matcher.group(2)), number(matcher.group(3)))
        : Optional.empty();
  }

  private static Parsed<PartialDate> yearLast(String text, Order order) {
    Matcher matcher = YEAR_LAST.matcher(text);
    if (!matcher.matches()) {
      return unreadable("no date can be read here");
    }
    Optional<PartialDate> dayFirst =
        date(matcher.group(3), number(matcher.group(2)), number(matcher.group(1)));
    Optional<PartialDate> monthFirst =
        date(matcher.group(3), number(matcher.group(1)), number(matcher.group(2)));
    if (order == Order.UNKNOWN && dayFirst.isPresent() && monthFirst.isPresent()) {
      return dayFirst.equals(monthFirst)
          ? Parsed.plain(dayFirst.get())
          : unreadable("it is not told whether the day or the month comes first");
    }
    Optional<PartialDate> expected = order == Order.MONTH_FIRST ? monthFirst : dayFirst;
    Optional<PartialDate> other = order == Order.MONTH_FIRST ? dayFirst : monthFirst;
    return expected
        .map(Parsed::plain)
        .or(() -> other.map(date -> Parsed.interpreted(date, "read as " + date)))
        .orElseGet(() -> unreadable("there is no such day"));
  }

  private static <T> Parsed<T> unreadable(String message) {
    return Parsed.refused(
        ProblemCode.DATE_UNREADABLE, message, "a date such as 2016-05-01, 2016-05 or May 2016");
  }

  private static OptionalInt number(@Nullable String text) {
    return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  private static OptionalInt month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      String name = MONTHS.get(i);
      if (lower.equals(name) || lower.equals(name.substring(0, 3))) {
        return OptionalInt.of(i + 1);
      }
    }
    // No month has the number 0, so that a word that names none makes no date.
    return OptionalInt.of(lower.equals("sept") ? SEPTEMBER : 0);
  }

  private static Optional<PartialDate> date(String year, OptionalInt month, OptionalInt day) {
    try {
      return Optional.of(new PartialDate(Integer.parseInt(year), month, day));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
