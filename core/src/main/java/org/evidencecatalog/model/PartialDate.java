package org.evidencecatalog.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the Gregorian calendar of which the day, or the month and the day, may be unknown.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, if known
 * @param day of the month, if known; only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * Validates the date.
   *
   * @throws IllegalArgumentException if no such date exists, or a day comes without a month
   */
  public PartialDate {
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(day, "day");
    if (year < 1 || year > 9999 || (day.isPresent() && month.isEmpty())) {
      throw new IllegalArgumentException("no such date: " + year + " " + month + " " + day);
    }
    try {
      if (day.isPresent()) {
        LocalDate.of(year, month.getAsInt(), day.getAsInt());
      } else if (month.isPresent()) {
        YearMonth.of(year, month.getAsInt());
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + e.getMessage(), e);
    }
  }

  /** A date of which only the year is known. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}.
   *
   * @throws IllegalArgumentException if the text is of another form or no such date exists
   */
  public static PartialDate parse(String text) {
    Matcher matcher = ISO.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("expected yyyy, yyyy-MM or yyyy-MM-dd: " + text);
    }
    return new PartialDate(
        Integer.parseInt(matcher.group(1)), number(matcher, 2), number(matcher, 3));
  }

  private static OptionalInt number(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  /** Earlier first; an unknown month or day comes before every known one. */
  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    if (byYear != 0) {
      return byYear;
    }
    int byMonth = Integer.compare(month.orElse(0), other.month.orElse(0));
    return byMonth != 0 ? byMonth : Integer.compare(day.orElse(0), other.day.orElse(0));
  }

  /** ISO 8601, as far as known: {@code 2016}, {@code 2016-05}, {@code 2016-05-01}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(padded(year, 4));
    month.ifPresent(value -> text.append('-').append(padded(value, 2)));
    day.ifPresent(value -> text.append('-').append(padded(value, 2)));
    return text.toString();
  }

  private static String padded(int value, int width) {
    String digits = Integer.toString(value);
    return "0".repeat(width - digits.length()) + digits;
  }
}
