package org.evidencecatalog.importer.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencecatalog.importer.bibliography.FieldTable;
import org.evidencecatalog.importer.bibliography.NamedText;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.bibliography.PublicationTarget;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.ReferenceType;

/** What the fields of CSL-JSON and of Crossref's answers mean. */
final class CslFields {
  private static final Map<String, ReferenceType> TYPES =
      Map.ofEntries(
          Map.entry("article-journal", ReferenceType.ARTICLE_JOURNAL),
          Map.entry("journal-article", ReferenceType.ARTICLE_JOURNAL),
          Map.entry("article-magazine", ReferenceType.ARTICLE_JOURNAL),
          Map.entry("book", ReferenceType.BOOK),
          Map.entry("monograph", ReferenceType.BOOK),
          Map.entry("edited-book", ReferenceType.BOOK),
          Map.entry("chapter", ReferenceType.CHAPTER),
          Map.entry("book-chapter", ReferenceType.CHAPTER),
          Map.entry("report", ReferenceType.REPORT),
          Map.entry("standard", ReferenceType.REPORT),
          Map.entry("thesis", ReferenceType.THESIS),
          Map.entry("dissertation", ReferenceType.THESIS),
          Map.entry("paper-conference", ReferenceType.CONFERENCE_PAPER),
          Map.entry("proceedings-article", ReferenceType.CONFERENCE_PAPER),
          Map.entry("webpage", ReferenceType.WEBPAGE),
          Map.entry("post-weblog", ReferenceType.WEBPAGE),
          Map.entry("dataset", ReferenceType.DATASET));

  /** Fields that hold more than one text. */
  private static final Set<String> STRUCTURED =
      Set.of(
          "author",
          "issued",
          "published",
          "published-print",
          "published-online",
          "accessed",
          "clinical-trial-number",
          "update-to",
          "updated-by");

  private static final FieldTable TABLE =
      FieldTable.builder()
          .feed((into, name, text) -> into.key(text), "id")
          .feed(PublicationFields::publicationTypes, "genre")
          .feed(PublicationFields::title, "title")
          .feed(PublicationFields::title, "title-short")
          .feed(PublicationFields::container, "container-title")
          .feed(PublicationFields::container, "container-title-short", "short-container-title")
          .feed((into, name, text) -> into.record().volume(text), "volume")
          .feed(PublicationFields::issue, "issue")
          .feed((into, name, text) -> into.record().pages(text), "page")
          .feed((into, name, text) -> into.record().pages(text), "article-number", "number")
          .feed((into, name, text) -> into.record().publisher(text), "publisher")
          .feed(PublicationFields::language, "language")
          .feed(PublicationFields::doi, "DOI")
          .feed(PublicationFields::pmid, "PMID")
          .feed(PublicationFields::pmcid, "PMCID")
          .feed(PublicationFields::url, "URL")
          .feed(PublicationFields::serial, "ISSN")
          .feed(PublicationFields::serial, "ISBN")
          .feed(PublicationFields::note, "note")
          .keep(
              "editor",
              "translator",
              "event",
              "event-title",
              "event-place",
              "event-date",
              "edition")
          .keep("publisher-place", "publisher-location", "collection-title", "source", "archive")
          .keep("call-number", "citation-key", "citation-label", "medium", "version", "subtitle")
          .keep("number-of-pages", "original-title", "custom", "page-first", "status", "section")
          .leave("type", "abstract", "keyword", "categories", "indexed", "reference", "link")
          .leave("license", "funder", "score", "resource", "deposited", "created", "prefix")
          .leave("member", "content-domain", "reference-count", "references-count", "subject")
          .leave(
              "is-referenced-by-count", "relation", "alternative-id", "journal-issue", "issn-type")
          .leave("isbn-type", "assertion", "update-policy", "archive_location", "shortTitle")
          .leave("journalAbbreviation")
          .build();

  private CslFields() {}

  static void read(JsonValue item, PublicationFields into, PublicationTarget target) {
    into.record().type(TYPES.getOrDefault(item.textOf("type"), ReferenceType.OTHER));
    item.allOf("author").forEach(author -> author(author, into));
    for (String name : List.of("issued", "published", "published-print", "published-online")) {
      item.field(name).map(CslFields::date).ifPresent(text -> date(into, name, text));
    }
    item.field("accessed")
        .map(CslFields::date)
        .filter(text -> !text.isBlank())
        .ifPresent(text -> into.accessed("accessed", text));
    item.allOf("clinical-trial-number")
        .forEach(
            trial ->
                into.registryNumber(
                    "clinical-trial-number", trial.textOf("clinical-trial-number")));
    notices(item, into, target);
    List<NamedText> texts = new ArrayList<>();
    item.fields().forEach((name, value) -> add(texts, name, value));
    TABLE.read(texts, into);
  }

  private static void add(List<NamedText> texts, String name, JsonValue value) {
    if (STRUCTURED.contains(name) || value.isBlank()) {
      return;
    }
    boolean firstOnly = name.equals("title") || name.startsWith("container-title");
    texts.add(new NamedText(name, firstOnly ? value.firstText() : value.shown()));
  }

  private static void author(JsonValue author, PublicationFields into) {
    String family =
        (author.textOf("dropping-particle")
                + " "
                + author.textOf("non-dropping-particle")
                + " "
                + author.textOf("family"))
            .strip();
    String given = (author.textOf("given") + " " + author.textOf("suffix")).strip();
    String group = author.textOf("literal") + author.textOf("name") + author.text();
    if (!family.isEmpty()) {
      into.record()
          .author(
              new Contributor.Person(
                  PublicationFields.joined(family),
                  Optional.of(given).filter(names -> !names.isEmpty())));
    } else if (!group.isBlank()) {
      into.collective("author", group);
    } else if (!given.isEmpty()) {
      into.author("author", given);
    }
  }

  private static void date(PublicationFields into, String name, String text) {
    if (!text.isBlank()) {
      into.date(name, text);
    }
  }

  /** The first date of a range, as numbers or as text. */
  private static String date(JsonValue date) {
    List<JsonValue> parts =
        date.allOf("date-parts").stream().findFirst().map(JsonValue::items).orElse(List.of());
    StringBuilder text = new StringBuilder();
    for (JsonValue part : parts) {
      if (!part.text().isBlank()) {
        text.append(text.length() == 0 ? "" : "-").append(part.text().strip());
      }
    }
    return text.length() > 0
        ? text.toString()
        : date.textOf("raw") + date.textOf("literal") + date.text();
  }

  /** Crossref tells a retraction in the record of the paper, or in that of the notice, or both. */
  private static void notices(JsonValue item, PublicationFields into, PublicationTarget target) {
    for (JsonValue update : item.allOf("updated-by")) {
      notice(update.textOf("type")).ifPresent(into.record()::notice);
    }
    for (JsonValue update : item.allOf("update-to")) {
      Optional<Doi> updated = Doi.parse(update.textOf("DOI"));
      Optional<Notice> notice = notice(update.textOf("type"));
      if (updated.isPresent() && notice.isPresent()) {
        target.notice(updated.get(), notice.get());
      }
    }
  }

  private static Optional<Notice> notice(String type) {
    return switch (type) {
      case "retraction", "removal", "withdrawal", "partial_retraction" ->
          Optional.of(Notice.RETRACTION);
      case "expression_of_concern" -> Optional.of(Notice.EXPRESSION_OF_CONCERN);
      case "correction", "corrigendum", "erratum" -> Optional.of(Notice.CORRECTION);
      default -> Optional.empty();
    };
  }
}
