package org.evidencecatalog.importer.delimited;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.table.CurrentRow;
import org.evidencecatalog.importer.table.Header;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.table.RowMapper;
import org.evidencecatalog.importer.value.LooseDates;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SourceLocation;

/** Makes a notice of each row of Retraction Watch's database. */
final class NoticeRows implements RowMapper {
  private static final String REINSTATEMENT = "reinstatement";
  private static final Map<String, Notice> NATURES =
      Map.of(
          "retraction", Notice.RETRACTION,
          "expression of concern", Notice.EXPRESSION_OF_CONCERN,
          "correction", Notice.CORRECTION);
  private static final Pattern ESCAPED = Pattern.compile("%([0-9A-Fa-f]{2})");

  private final ExportHeader header;
  private final Notices target;

  NoticeRows(Header matched, Notices target) {
    this.header = new ExportHeader(matched);
    this.target = target;
  }

  @Override
  public void read(CurrentRow row) {
    Place place = header.places("nature").get(0);
    String nature = row.cells().text(place.index()).toLowerCase(Locale.ROOT);
    Optional<Notice> notice = Optional.ofNullable(NATURES.get(nature));
    if (notice.isEmpty() && !nature.equals(REINSTATEMENT)) {
      row.reject(
          place,
          nature.isEmpty() ? ProblemCode.REQUIRED_BLANK : ProblemCode.VALUE_NOT_PERMITTED,
          "it is not told what kind of notice this is",
          "Retraction, Expression of concern, Correction or Reinstatement");
      return;
    }
    SourceLocation location = new SourceLocation(row.file(), row.line());
    target.add(new Notices.Event(notice, date(row), location), doi(row), pmid(row));
  }

  private Optional<PartialDate> date(CurrentRow row) {
    return read(row, "date", text -> LooseDates.read(text, LooseDates.Order.MONTH_FIRST));
  }

  private Optional<Doi> doi(CurrentRow row) {
    return read(
        row,
        "doi",
        text ->
            text.equalsIgnoreCase("unavailable")
                ? new Parsed<>(Optional.empty(), List.of())
                : ExportIdentifiers.doi(decoded(text)));
  }

  private Optional<Pmid> pmid(CurrentRow row) {
    return read(row, "pmid", ExportIdentifiers::pmid);
  }

  private <T> Optional<T> read(CurrentRow row, String role, Function<String, Parsed<T>> reading) {
    return header.places(role).stream()
        .filter(place -> !row.cells().isBlank(place.index()))
        .findFirst()
        .flatMap(
            place ->
                PublicationCells.take(
                    row, place, role, Cells.clean(row.cells().text(place.index())), reading));
  }

  /** Old DOIs stand escaped as in an address: {@code %3C} for {@code <}. */
  private static String decoded(String doi) {
    return ESCAPED
        .matcher(doi)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    new String(
                        new byte[] {(byte) HexFormat.fromHexDigits(found.group(1))},
                        StandardCharsets.ISO_8859_1)));
  }
}
