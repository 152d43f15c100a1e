package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Url;

/** References as BibTeX in UTF-8, with the fields of biblatex where BibTeX has none. */
final class BibtexText {
  private final List<String> fields = new ArrayList<>();

  private BibtexText() {}

  static String of(List<Report> reports) {
    StringBuilder out = new StringBuilder();
    reports.forEach(report -> out.append(new BibtexText().entry(report)).append('\n'));
    return out.toString();
  }

  private String entry(Report report) {
    Reference reference = report.reference();
    List<String> authors = reference.authors().stream().map(BibtexText::name).toList();
    field("author", String.join(" and ", authors));
    // The inner braces keep capitals as they are.
    field("title", "{" + RichLatex.of(reference.title()) + "}");
    text(container(reference.type()), reference.container());
    reference.issued().ifPresent(this::issued);
    text("volume", reference.volume());
    text("number", reference.issue());
    text("pages", reference.pages());
    text(reference.type() == ReferenceType.THESIS ? "school" : "publisher", reference.publisher());
    text("langid", reference.language());
    text("doi", reference.identifier(Doi.class).map(Identifier::value));
    text("pmid", reference.identifier(Pmid.class).map(Identifier::value));
    text("pmcid", reference.identifier(Pmcid.class).map(Identifier::value));
    text("url", reference.identifier(Url.class).map(Identifier::value));
    text("urldate", reference.accessed().map(PartialDate::toString));
    List<String> numbers = reference.registryNumbers().stream().map(RegistryNumber::value).toList();
    field("note", LatexText.escape(String.join("; ", numbers)));
    return "@"
        + type(reference.type())
        + "{"
        + key(report.key())
        + ",\n"
        + String.join(",\n", fields)
        + "\n}\n";
  }

  private void issued(PartialDate date) {
    field("year", Integer.toString(date.year()));
    date.month().ifPresent(month -> field("month", Integer.toString(month)));
    date.day().ifPresent(day -> field("day", Integer.toString(day)));
  }

  private void text(String name, Optional<String> value) {
    value.ifPresent(text -> field(name, escaped(text)));
  }

  private static String escaped(String text) {
    return LatexText.escape(PlainText.oneLine(text));
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      fields.add("  " + name + " = {" + value + "}");
    }
  }

  private static String name(Contributor author) {
    return author
        .person()
        .map(
            person ->
                word(person.family()) + person.given().map(given -> ", " + word(given)).orElse(","))
        .orElseGet(() -> "{" + escaped(author.listedName()) + "}");
  }

  /** Commas and the word "and" would end a part of a name. */
  private static String word(String part) {
    String text = escaped(part);
    return text.contains(",") || (" " + text + " ").contains(" and ") ? "{" + text + "}" : text;
  }

  /** The key; what BibTeX cannot hold in one is written as its code between colons. */
  private static String key(CitationKey key) {
    StringBuilder out = new StringBuilder();
    key.value()
        .codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && (Character.isLetterOrDigit(c) || "_.+-/".indexOf(c) >= 0)) {
                out.appendCodePoint(c);
              } else {
                out.append(':').append(Integer.toHexString(c)).append(':');
              }
            });
    return out.toString();
  }

  private static String container(ReferenceType type) {
    return switch (type) {
      case ARTICLE_JOURNAL -> "journal";
      case CHAPTER, CONFERENCE_PAPER -> "booktitle";
      case BOOK, REPORT -> "series";
      case WEBPAGE, DATASET, THESIS, REGISTRATION, OTHER -> "howpublished";
    };
  }

  private static String type(ReferenceType type) {
    return switch (type) {
      case ARTICLE_JOURNAL -> "article";
      case WEBPAGE -> "online";
      case BOOK -> "book";
      case CHAPTER -> "incollection";
      case REPORT -> "techreport";
      case THESIS -> "phdthesis";
      case CONFERENCE_PAPER -> "inproceedings";
      case DATASET -> "dataset";
      case REGISTRATION, OTHER -> "misc";
    };
  }
}
