package org.evidencecatalog.importer.delimited;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.PublicationBuilder;
import org.evidencecatalog.importer.table.CurrentRow;
import org.evidencecatalog.importer.value.LooseDates;
import org.evidencecatalog.importer.value.Numbers;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.PartialDate;

/**
 * Reads when a row was published. The year of its own column holds; a date says more of it if it is
 * of the same year.
 */
final class PublicationDates {
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  private final LooseDates.Order order;

  PublicationDates(ExportFormat format) {
    this.order =
        format == ExportFormat.CINAHL ? LooseDates.Order.MONTH_FIRST : LooseDates.Order.UNKNOWN;
  }

  void read(PublicationCells cells, CurrentRow row, PublicationBuilder record) {
    String month = cells.first(row, "month");
    cells.each(
        row,
        "year",
        (place, text) ->
            PublicationCells.take(row, place, "year", text, PublicationDates::year)
                .ifPresent(year -> record.issued(Optional.of(withMonth(year, month)))));
    Optional<PartialDate> year = record.issued();
    cells.each(
        row,
        "date",
        (place, text) -> {
          Optional<PartialDate> date = LooseDates.read(text, order).value();
          if (year.isEmpty()) {
            PublicationCells.take(row, place, "issued", text, this::date)
                .ifPresent(read -> record.issued(Optional.of(read)));
          } else {
            date.filter(read -> read.year() == year.get().year()).ifPresent(record::issuedMore);
          }
        });
    cells.each(
        row,
        "citation",
        (place, text) -> {
          CitationLine line = CitationLine.read(text);
          line.date()
              .filter(
                  date -> record.issued().map(known -> known.year() == date.year()).orElse(true))
              .ifPresent(record::issuedMore);
          line.volume().ifPresent(record::volume);
          line.issue().ifPresent(record::issue);
          line.pages().ifPresent(record::pages);
        });
    cells.each(
        row,
        "accessed",
        (place, text) -> record.accessed(LooseDates.read(text, LooseDates.Order.UNKNOWN).value()));
  }

  private static Parsed<PartialDate> year(String text) {
    return Numbers.whole(text, FIRST_YEAR, LAST_YEAR).map(PartialDate::ofYear);
  }

  private static PartialDate withMonth(PartialDate year, String month) {
    return month.isEmpty()
        ? year
        : LooseDates.read(month + " " + year.year(), LooseDates.Order.UNKNOWN)
            .value()
            .or(() -> LooseDates.read(month + "/" + year.year(), LooseDates.Order.UNKNOWN).value())
            .orElse(year);
  }

  /** A date, or the year of one that cannot be read: {@code Nov/Dec2020}. */
  private Parsed<PartialDate> date(String text) {
    Parsed<PartialDate> read = LooseDates.read(text, order);
    Matcher matcher = YEAR.matcher(text);
    if (read.value().isPresent() || !matcher.find()) {
      return read;
    }
    int year = Integer.parseInt(matcher.group(1));
    return Parsed.interpreted(PartialDate.ofYear(year), "read as the year " + year);
  }
}
