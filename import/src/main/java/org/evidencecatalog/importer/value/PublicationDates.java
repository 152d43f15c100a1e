package org.evidencecatalog.importer.value;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.ProblemCode;

/**
 * Reads dates of publication as databases print them: {@code 2019}, {@code 2019 Jan 28}, {@code
 * 2019/01/28/}, {@code 2020/11//Nov/Dec2020}, {@code 28 January 2019}. What does not settle a day
 * or month, such as a season, a range of months or {@code 4/3/2024}, gives less than a full date.
 */
public final class PublicationDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?)?[-/. ]*");
  private static final Pattern RIS = Pattern.compile("(\\d{4})/(\\d{0,2})/(\\d{0,2})(?:/.*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{4})[ ,/-]+(\\p{Alpha}{3,9})\\.?(?:[ ,/-]+(\\d{1,2}))?");
  private static final Pattern NAMED_MONTH_FIRST =
      Pattern.compile("(\\p{Alpha}{3,9})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?[ ,/-]+(\\d{4})");
  private static final Pattern NAMED_DAY_FIRST =
      Pattern.compile("(\\d{1,2})[ -/](\\p{Alpha}{3,9})\\.?[ ,/-]+(\\d{4})");
  private static final Pattern ANY_YEAR =
      Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d|2100)(?!\\d)");
  private static final int LEAST_YEAR = 1500;
  private static final int MOST_YEAR = 2100;

  /** Longer texts are no dates. */
  private static final int LONGEST = 60;

  private PublicationDates() {}

  /** Reads a text. */
  public static Parsed<PartialDate> read(String text) {
    String bare = text.strip();
    Optional<PartialDate> plain =
        bare.length() > LONGEST ? Optional.empty() : plain(bare).filter(PublicationDates::isUsual);
    return plain.isPresent() ? Parsed.plain(plain.get()) : onlyYear(bare);
  }

  /** The year of a text that holds one and no other; the rest of it is not understood. */
  private static Parsed<PartialDate> onlyYear(String text) {
    if (text.length() <= LONGEST) {
      Matcher year = ANY_YEAR.matcher(text);
      if (year.find()) {
        return Parsed.interpreted(
            PartialDate.ofYear(Integer.parseInt(year.group(1))),
            "only the year " + year.group(1) + " was read");
      }
    }
    return Parsed.refused(
        ProblemCode.DATE_UNREADABLE,
        "no date of publication can be read here",
        "a year from 1500 to 2100, or a date such as 2019-01-28 or 2019 Jan 28");
  }

  private static boolean isUsual(PartialDate date) {
    return date.year() >= LEAST_YEAR && date.year() <= MOST_YEAR;
  }

  private static Optional<PartialDate> plain(String text) {
    Matcher numbers = YEAR_FIRST.matcher(text);
    if (numbers.matches()) {
      return date(numbers.group(1), numbers.group(2), numbers.group(3));
    }
    Matcher ris = RIS.matcher(text);
    if (ris.matches()) {
      return date(ris.group(1), ris.group(2), ris.group(3));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    return named(text);
  }

  private static Optional<PartialDate> named(String text) {
    Matcher yearFirst = NAMED.matcher(text);
    if (yearFirst.matches()) {
      return named(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher monthFirst = NAMED_MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return named(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher dayFirst = NAMED_DAY_FIRST.matcher(text);
    return dayFirst.matches()
        ? named(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
        : Optional.empty();
  }

  private static Optional<PartialDate> named(String year, String month, String day) {
    OptionalInt number = month(month);
    return number.isEmpty() ? Optional.empty() : date(year, String.valueOf(number.getAsInt()), day);
  }

  /** The number of a month by its English name or the first letters of it. */
  public static OptionalInt month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (lower.startsWith(MONTHS.get(i)) && isMonthName(i + 1, lower)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isMonthName(int month, String lower) {
    String full = Month.of(month).name().toLowerCase(Locale.ROOT);
    return full.startsWith(lower) || lower.equals("sept");
  }

  /** The date of parts of which the month and day may be missing, blank or zero. */
  private static Optional<PartialDate> date(String year, String month, String day) {
    OptionalInt m = number(month);
    OptionalInt d = m.isEmpty() ? OptionalInt.empty() : number(day);
    try {
      return Optional.of(new PartialDate(Integer.parseInt(year), m, d));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(String digits) {
    int value = digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
