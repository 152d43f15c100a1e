package org.evidencecatalog.importer.bibtex;

import java.util.List;
import java.util.Map;
import org.evidencecatalog.importer.bibliography.FieldTable;
import org.evidencecatalog.importer.bibliography.NamedText;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.model.ReferenceType;

/** What the types and fields of BibTeX and BibLaTeX mean. */
final class BibtexFields {
  private static final Map<String, ReferenceType> TYPES =
      Map.ofEntries(
          Map.entry("article", ReferenceType.ARTICLE_JOURNAL),
          Map.entry("book", ReferenceType.BOOK),
          Map.entry("mvbook", ReferenceType.BOOK),
          Map.entry("booklet", ReferenceType.BOOK),
          Map.entry("collection", ReferenceType.BOOK),
          Map.entry("proceedings", ReferenceType.BOOK),
          Map.entry("inbook", ReferenceType.CHAPTER),
          Map.entry("incollection", ReferenceType.CHAPTER),
          Map.entry("inproceedings", ReferenceType.CONFERENCE_PAPER),
          Map.entry("conference", ReferenceType.CONFERENCE_PAPER),
          Map.entry("phdthesis", ReferenceType.THESIS),
          Map.entry("mastersthesis", ReferenceType.THESIS),
          Map.entry("thesis", ReferenceType.THESIS),
          Map.entry("techreport", ReferenceType.REPORT),
          Map.entry("report", ReferenceType.REPORT),
          Map.entry("manual", ReferenceType.REPORT),
          Map.entry("online", ReferenceType.WEBPAGE),
          Map.entry("electronic", ReferenceType.WEBPAGE),
          Map.entry("www", ReferenceType.WEBPAGE),
          Map.entry("dataset", ReferenceType.DATASET));

  private static final FieldTable TABLE =
      FieldTable.builder()
          .feed(BibtexNames::read, "author")
          .feed(PublicationFields::date, "date", "year")
          .feed((into, name, text) -> into.monthAndDay(text), "month")
          .feed(PublicationFields::accessed, "urldate")
          .feed(PublicationFields::container, "journaltitle", "journal")
          .feed(PublicationFields::container, "booktitle", "maintitle")
          .feed(PublicationFields::container, "shortjournal")
          .feed((into, name, text) -> into.record().volume(text), "volume")
          .feed((into, name, text) -> into.record().issue(text), "number", "issue")
          .feed(BibtexFields::pages, "pages")
          .feed(BibtexFields::pages, "eid", "article-number", "articleno")
          .feed((into, name, text) -> into.record().publisher(text), "publisher")
          .feed((into, name, text) -> into.record().publisher(text), "school", "institution")
          .feed(PublicationFields::language, "language", "langid")
          .feed(PublicationFields::doi, "doi")
          .feed(PublicationFields::pmid, "pmid")
          .feed(PublicationFields::pmcid, "pmcid")
          .feed(PublicationFields::url, "url")
          .feed(PublicationFields::serial, "issn")
          .feed(PublicationFields::serial, "isbn")
          .feed(PublicationFields::note, "note", "annote", "addendum", "annotation")
          .keep("editor", "translator", "series", "edition", "chapter", "address", "location")
          .keep("howpublished", "organization", "type", "crossref", "key", "eprint", "eprinttype")
          .keep("archiveprefix", "primaryclass", "venue", "eventtitle", "pubstate", "version")
          .keep("entrysubtype", "shorttitle", "pagetotal", "copyright", "rights", "issue_date")
          .leave("title", "subtitle", "abstract", "keywords", "file", "urlabstract", "timestamp")
          .leave("owner", "date-added", "date-modified", "bdsk-url-1", "bdsk-url-2", "groups")
          .leave("mendeley-groups", "numpages", "options", "author_keywords", "affiliation")
          .build();

  private BibtexFields() {}

  static void read(String type, List<NamedText> fields, PublicationFields into) {
    into.record().type(TYPES.getOrDefault(type, ReferenceType.OTHER));
    String title = first(fields, "title");
    String subtitle = first(fields, "subtitle");
    into.title("title", subtitle.isBlank() ? title : title + ": " + subtitle);
    if (first(fields, "eprinttype").equalsIgnoreCase("pubmed")) {
      into.pmid("eprint", first(fields, "eprint"));
    }
    TABLE.read(fields, into);
  }

  private static String first(List<NamedText> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(NamedText::text)
        .findFirst()
        .orElse("");
  }

  /** Pages with one dash, as other formats write them. */
  private static void pages(PublicationFields into, String name, String text) {
    into.record().pages(text.replaceAll("\\s*[–—-]+\\s*", "-"));
  }
}
