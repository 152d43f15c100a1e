package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencecatalog.model.Report;

/** The field {@code year}: years in a claim against those in which the reports appeared. */
final class AuditYear implements AuditField {
  /** First number that is read as a year; a house rule. */
  private static final int FIRST = 1900;

  /** Last number that is read as a year; a house rule. */
  private static final int LAST = 2100;

  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  @Override
  public String name() {
    return "year";
  }

  @Override
  public String title() {
    return "year of publication";
  }

  /** Whether the number at a place is a year. */
  static boolean isYear(AuditWords words, int place) {
    String word = words.at(place);
    return FOUR_DIGITS.matcher(word).matches()
        && Integer.parseInt(word) >= FIRST
        && Integer.parseInt(word) <= LAST
        && !AuditPeople.counts(words, place);
  }

  @Override
  public Stream<AuditMention> mentions(AuditWords words, Subject subject) {
    return IntStream.range(0, words.size())
        .filter(place -> isYear(words, place))
        .mapToObj(words::at)
        .map(year -> new AuditMention(year, verdict(Integer.parseInt(year), subject)));
  }

  private static AuditMention.Verdict verdict(int year, Subject subject) {
    List<Optional<Integer>> years = subject.reports().stream().map(Report::year).toList();
    if (years.contains(Optional.of(year))) {
      return AuditMention.Verdict.AGREES;
    }
    return years.isEmpty() || years.contains(Optional.<Integer>empty())
        ? AuditMention.Verdict.UNKNOWN
        : AuditMention.Verdict.CONTRADICTS;
  }

  @Override
  public List<String> known(Subject subject) {
    return subject.reports().stream()
        .flatMap(report -> report.year().stream())
        .distinct()
        .map(String::valueOf)
        .toList();
  }
}
