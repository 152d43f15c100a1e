package org.evidencecatalog.importer.delimited;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.PublicationBuilder;
import org.evidencecatalog.importer.table.CurrentRow;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Identifiers;
import org.evidencecatalog.importer.value.Languages;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.importer.value.SpreadsheetDamage;
import org.evidencecatalog.importer.value.Titles;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.RegistryNumber;

/** Reads the cells of a row of a list of publications. */
final class PublicationCells {
  private static final Pattern TYPES = Pattern.compile("\\s*[;|\\n]\\s*");

  private final ExportFormat format;
  private final Map<String, List<Place>> places = new HashMap<>();
  private final PublicationDates dates;
  private final AuthorStyle authors;

  PublicationCells(ExportFormat format, ExportHeader header) {
    this.format = format;
    this.dates = new PublicationDates(format);
    this.authors = authorStyle(format);
    for (ExportColumn column : format.columns()) {
      places.computeIfAbsent(column.role(), header::places);
    }
  }

  private static AuthorStyle authorStyle(ExportFormat format) {
    return switch (format) {
      case PUBMED -> AuthorStyle.INITIALS_AFTER_COMMAS;
      case SCOPUS, EMBASE, CENTRAL -> AuthorStyle.POINTED_INITIALS;
      case LENS, OPENALEX -> AuthorStyle.GIVEN_FIRST;
      case RAYYAN -> AuthorStyle.JOINED_BY_AND;
      default -> AuthorStyle.FAMILY_FIRST;
    };
  }

  void read(CurrentRow row, PublicationBuilder record) {
    each(
        row,
        "key",
        (place, text) ->
            take(row, place, "id", text, Identifiers::key)
                .ifPresent(key -> record.key(Optional.of(key))));
    each(row, "title", (place, text) -> record.title(Titles.read(text)));
    each(row, "full_authors", (place, text) -> add(record, AuthorStyle.FAMILY_FIRST.read(text)));
    if (record.authors().isEmpty()) {
      each(row, "authors", (place, text) -> add(record, authors.read(text)));
    }
    readPlace(row, record);
    readIdentifiers(row, record);
    readKind(row, record);
    dates.read(this, row, record);
    each(row, ExportColumn.KEPT, (place, text) -> record.extra(place.printed(), text));
  }

  /** Registries' records in CENTRAL have the number of the trial for an author. */
  private static void add(PublicationBuilder record, List<Contributor> authors) {
    authors.stream()
        .filter(author -> RegistryNumber.parse(author.listedName()).isEmpty())
        .forEach(record::author);
  }

  private void readPlace(CurrentRow row, PublicationBuilder record) {
    each(row, "container", (place, text) -> record.container(Cells.line(text)));
    each(row, "volume", (place, text) -> record.volume(Cells.line(text)));
    each(
        row,
        "issue",
        (place, text) ->
            take(row, place, "issue", text, SpreadsheetDamage::pages).ifPresent(record::issue));
    each(
        row,
        "pages",
        (place, text) ->
            take(row, place, "pages", text, SpreadsheetDamage::pages).ifPresent(record::pages));
    record.pages(first(row, "first_page"), first(row, "last_page"));
    each(row, "article_number", (place, text) -> record.pages(text));
    each(row, "publisher", (place, text) -> record.publisher(Cells.line(text)));
    each(row, "language", (place, text) -> language(place, text, record));
  }

  private static void language(Place place, String text, PublicationBuilder record) {
    String firstNamed = TYPES.split(text, -1)[0];
    Optional<String> tag = Languages.tag(firstNamed);
    record.language(tag);
    if (tag.isEmpty() || !firstNamed.equals(text)) {
      record.extra(place.printed(), text);
    }
  }

  private void readIdentifiers(CurrentRow row, PublicationBuilder record) {
    each(
        row,
        "doi",
        (place, text) ->
            take(row, place, "doi", text, ExportIdentifiers::doi).ifPresent(record::identifier));
    each(
        row,
        "pmid",
        (place, text) ->
            take(row, place, "pmid", text, ExportIdentifiers::pmid).ifPresent(record::identifier));
    each(
        row,
        "pmcid",
        (place, text) ->
            take(row, place, "pmcid", text, ExportIdentifiers::pmcid)
                .ifPresent(record::identifier));
    each(
        row,
        "registration",
        (place, text) -> {
          List<RegistryNumber> numbers = ExportIdentifiers.registryNumbers(text);
          numbers.forEach(record::identifier);
          if (numbers.isEmpty()) {
            record.extra(place.printed(), text);
          }
        });
    each(row, "extra_lines", (place, text) -> ZoteroExtra.read(text, record));
    each(
        row,
        "url",
        (place, text) ->
            take(row, place, "url", text, Identifiers::url).ifPresent(record::identifier));
  }

  private void readKind(CurrentRow row, PublicationBuilder record) {
    ReferenceType[] form = {
      first(row, "container").isEmpty() ? ReferenceType.OTHER : ReferenceType.ARTICLE_JOURNAL
    };
    each(
        row,
        "type",
        (place, text) -> {
          for (String type : TYPES.split(text, -1)) {
            record.publicationType(type);
            PublicationForms.of(type).ifPresent(named -> form[0] = named);
          }
        });
    each(
        row,
        "item_type",
        (place, text) ->
            PublicationForms.of(text)
                .ifPresentOrElse(
                    named -> form[0] = named,
                    () -> {
                      form[0] = ReferenceType.OTHER;
                      record.extra(place.printed(), text);
                    }));
    record.type(form[0]);
    each(
        row,
        "retracted",
        (place, text) -> {
          if (text.equalsIgnoreCase("true")) {
            record.notice(Notice.RETRACTION);
          }
        });
  }

  /** Does something with each cell of a role that is not blank. */
  void each(CurrentRow row, String role, Use use) {
    for (Place place : places.getOrDefault(role, List.of())) {
      String text = text(row, place);
      if (!text.isEmpty()) {
        use.of(place, text);
      }
    }
  }

  /** The first text of a role; empty if there is none. */
  String first(CurrentRow row, String role) {
    for (Place place : places.getOrDefault(role, List.of())) {
      String text = text(row, place);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private String text(CurrentRow row, Place place) {
    if (row.cells().isBlank(place.index())) {
      return "";
    }
    String text = Cells.clean(row.cells().text(place.index()));
    boolean blank =
        BlankWords.contains(text)
            || (format == ExportFormat.OPENALEX && (text.equals("None") || text.equals("nan")));
    return blank ? "" : text;
  }

  /** Reads a text of a field; what is to be told of it is told and kept. */
  static <T> Optional<T> take(
      CurrentRow row, Place place, String field, String text, Function<String, Parsed<T>> reading) {
    Parsed<T> parsed = reading.apply(text);
    Place named = new Place(place.index(), place.header(), place.number(), field);
    for (Finding finding : parsed.findings()) {
      row.tellAndKeep(named, finding);
    }
    return parsed.value();
  }

  /** What is done with a cell. */
  @FunctionalInterface
  interface Use {
    void of(Place place, String text);
  }
}
