package org.evidencecatalog.importer.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.FieldTable;
import org.evidencecatalog.importer.bibliography.NamedText;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.bibliography.PublicationTarget;
import org.evidencecatalog.importer.bibliography.RecordFormat;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.importer.bibliography.ReferenceTypes;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.ReferenceType;

/** EndNote's XML: records whose texts stand inside elements for style. */
public final class EndNoteXml implements RecordFormat {
  private static final Pattern START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>)?\\s*<xml>\\s*<records>|<source-app name=\"EndNote\"");
  private static final Pattern MEDLINE = Pattern.compile("(?i)medline|pubmed|nlm");

  private static final FieldTable TABLE =
      FieldTable.builder()
          .feed(PublicationFields::publicationTypes, "work-type")
          .feed(PublicationFields::title, "titles/title")
          .feed(PublicationFields::title, "titles/short-title")
          .feed(PublicationFields::date, "dates/year")
          .feed((into, name, text) -> into.monthAndDay(text), "dates/pub-dates/date")
          .feed(PublicationFields::container, "periodical/full-title")
          .feed(PublicationFields::container, "titles/secondary-title")
          .feed(PublicationFields::container, "alt-periodical/full-title", "titles/alt-title")
          .feed(PublicationFields::container, "periodical/abbr-1")
          .feed(PublicationFields::author, "contributors/authors/author")
          .feed((into, name, text) -> into.record().volume(text), "volume")
          .feed(PublicationFields::issue, "number")
          .feed((into, name, text) -> into.record().pages(text), "pages", "electronic-pages")
          .feed((into, name, text) -> into.record().publisher(text), "publisher")
          .feed(PublicationFields::language, "language")
          .feed(PublicationFields::doi, "electronic-resource-num")
          .feed(PublicationFields::pmcidIfAny, "custom2")
          .feed(PublicationFields::pmidIfAny, "custom5")
          .feed(PublicationFields::serial, "isbn")
          .feed(PublicationFields::urlOrText, "urls/related-urls/url", "urls/web-urls/url")
          .feed(PublicationFields::accessed, "access-date")
          .feed(PublicationFields::note, "notes", "research-notes")
          .keep("caption", "label", "custom1", "custom3", "custom4", "custom6", "custom7")
          .keep(
              "edition", "section", "pub-location", "call-num", "remote-database-name", "num-vols")
          .keep("remote-database-provider", "reprint-edition", "orig-pub", "titles/tertiary-title")
          .keep("titles/translated-title", "contributors/secondary-authors/author", "reviewed-item")
          .keep("contributors/tertiary-authors/author", "contributors/subsidiary-authors/author")
          .keep("contributors/translated-authors/author", "misc1", "misc2", "misc3", "status")
          .keep("alt-periodical/abbr-1", "periodical/abbr-2", "periodical/abbr-3", "modified-date")
          .leave("database", "source-app", "rec-number", "foreign-keys/key", "ref-type", "abstract")
          .leave("auth-address", "keywords/keyword", "urls/pdf-urls/url", "accession-num")
          .leave("urls/image-urls/url", "urls/text-urls/url", "auth-affiliaton", "added-date")
          .build();

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("it has the elements xml and records of EndNote")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, RowLimits limits, RecordLog log, PublicationTarget target)
      throws IOException, TextFault {
    XmlFile.read(
        text, Set.of("record"), limits, log, target, (record, path) -> read(record, log, target));
  }

  private static void read(Element record, RecordLog log, PublicationTarget target) {
    log.start(record.line());
    PublicationFields fields = new PublicationFields(log);
    fields.record().type(type(record));
    accession(record, fields);
    List<NamedText> leaves = new ArrayList<>();
    record.children().forEach(child -> flatten("", child, leaves));
    TABLE.read(leaves, fields);
    target.accept(fields.finish());
  }

  private static ReferenceType type(Element record) {
    return record
        .first("ref-type")
        .flatMap(type -> ReferenceTypes.find(type.attribute("name")))
        .orElse(ReferenceType.OTHER);
  }

  /** An accession number is a PMID where the database is PubMed's. */
  private static void accession(Element record, PublicationFields fields) {
    String number = record.textOf("accession-num");
    String database =
        record.textOf("remote-database-name") + record.textOf("remote-database-provider");
    Optional<Pmid> pmid = MEDLINE.matcher(database).find() ? Pmid.parse(number) : Optional.empty();
    pmid.ifPresentOrElse(fields::add, () -> fields.other("accession", number));
  }

  /** The elements that hold text, by the names on the way to them; styles are no names. */
  private static void flatten(String path, Element element, List<NamedText> leaves) {
    if (element.isText()) {
      return;
    }
    String name = path.isEmpty() ? element.name() : path + "/" + element.name();
    boolean inner =
        element.children().stream()
            .anyMatch(child -> !child.isText() && !child.name().equals("style"));
    if (inner) {
      element.children().forEach(child -> flatten(name, child, leaves));
    } else {
      // EndNote separates lines with a character reference to CR.
      leaves.add(new NamedText(name, element.text().replace('\r', '\n')));
    }
  }
}
