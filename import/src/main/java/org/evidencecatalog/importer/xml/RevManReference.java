package org.evidencecatalog.importer.xml;

import java.util.Optional;
import org.evidencecatalog.importer.bibliography.PublicationBuilder;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.importer.value.AuthorNames;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Identifiers;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.RegistryNumber;

/** Reads references of RevMan 5. */
final class RevManReference {

  private RevManReference() {}

  /** A reference with a key; its name stands for a title that is missing. */
  static PublicationBuilder read(Element reference, String key, RecordLog log) {
    PublicationFields fields = new PublicationFields(log);
    fields.key(key);
    fields.record().type(type(reference.attribute("TYPE")));
    title(reference, key, fields);
    authors(reference.textOf("AU"), fields);
    date(reference.textOf("YR"), fields);
    String source = reference.textOf("SO");
    if (!source.isBlank()) {
      fields.container("SO", source);
    }
    fields
        .record()
        .volume(reference.textOf("VL"))
        .issue(reference.textOf("NO"))
        .pages(reference.textOf("PG"))
        .publisher(reference.textOf("PB"));
    identifiers(reference, fields);
    return fields.finish();
  }

  private static void title(Element reference, String key, PublicationFields fields) {
    String title = reference.textOf("TI");
    if (!title.isBlank()) {
      fields.title("TI", title);
    } else if (!key.isBlank()) {
      fields
          .log()
          .tell("TI", key, Finding.interpreted("there is no title; the name stands for it"));
      fields.title("TI", key);
    }
  }

  private static void authors(String text, PublicationFields fields) {
    if (!text.isBlank()) {
      fields
          .log()
          .read("authors", "AU", text, names -> new AuthorNames().read(names, ';'))
          .ifPresent(authors -> authors.forEach(fields.record()::author));
    }
  }

  private static void date(String text, PublicationFields fields) {
    if (!text.isBlank()) {
      fields.date("YR", text);
    }
  }

  /** Identifiers of the reference, or of the study it belongs to. */
  static void identifiers(Element element, PublicationFields fields) {
    element.all("IDENTIFIERS").stream()
        .flatMap(list -> list.all("IDENTIFIER").stream())
        .forEach(one -> identifier(one.attribute("TYPE"), one.attribute("VALUE"), fields));
  }

  private static void identifier(String type, String value, PublicationFields fields) {
    if (value.isBlank()) {
      return;
    }
    switch (type) {
      case "DOI" -> fields.doi(type, value);
      case "PUBMED", "MEDLINE" -> fields.pmid(type, value);
      case "CTG", "ISRCTN", "OTHER" -> registered(type, value, fields);
      default -> fields.other(type.isBlank() ? "identifier" : type, value);
    }
  }

  private static void registered(String type, String value, PublicationFields fields) {
    Optional<RegistryNumber> number = Identifiers.registryNumber(value).value();
    number.ifPresentOrElse(fields::add, () -> fields.other(type, value));
  }

  private static ReferenceType type(String type) {
    return switch (type) {
      case "JOURNAL_ARTICLE", "COCHRANE_REVIEW", "COCHRANE_PROTOCOL" ->
          ReferenceType.ARTICLE_JOURNAL;
      case "BOOK" -> ReferenceType.BOOK;
      case "BOOK_SECTION" -> ReferenceType.CHAPTER;
      case "CONFERENCE_PROC" -> ReferenceType.CONFERENCE_PAPER;
      default -> ReferenceType.OTHER;
    };
  }
}
