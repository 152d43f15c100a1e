package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/**
 * References as CSL-JSON, schema of CSL 1.0.2: an array of items with the fields that are known.
 */
final class CslJson {
  private final List<String> fields = new ArrayList<>();

  private CslJson() {}

  static String of(List<Report> reports) {
    List<String> items = reports.stream().map(report -> new CslJson().item(report)).toList();
    return items.isEmpty() ? "[]\n" : "[\n  " + String.join(",\n  ", items) + "\n]\n";
  }

  private String item(Report report) {
    Reference reference = report.reference();
    text("id", Optional.of(report.key().value()));
    text("type", Optional.of(type(reference.type())));
    text("title", Optional.of(reference.title()));
    List<String> authors = reference.authors().stream().map(CslJson::name).toList();
    if (!authors.isEmpty()) {
      fields.add(quoted("author") + ": [" + String.join(", ", authors) + "]");
    }
    reference.issued().ifPresent(date -> date("issued", date));
    text("container-title", reference.container());
    text("volume", reference.volume());
    text("issue", reference.issue());
    text("page", reference.pages());
    text("publisher", reference.publisher());
    text("language", reference.language());
    reference.accessed().ifPresent(date -> date("accessed", date));
    text("DOI", reference.identifier(Doi.class).map(Identifier::value));
    text("PMID", reference.identifier(Pmid.class).map(Identifier::value));
    text("PMCID", reference.identifier(Pmcid.class).map(Identifier::value));
    text("URL", reference.identifier(Url.class).map(Identifier::value));
    List<String> numbers = reference.registryNumbers().stream().map(RegistryNumber::value).toList();
    if (!numbers.isEmpty()) {
      // Styles print the number of an article; what registers a trial is no such number.
      boolean registration = reference.type() == ReferenceType.REGISTRATION;
      text(registration ? "number" : "note", Optional.of(String.join("; ", numbers)));
    }
    return "{" + String.join(", ", fields) + "}";
  }

  private void text(String name, Optional<String> value) {
    value.ifPresent(text -> fields.add(quoted(name) + ": " + quoted(text)));
  }

  private static String name(Contributor author) {
    if (author instanceof Contributor.Person person) {
      String given =
          person.given().map(text -> ", " + quoted("given") + ": " + quoted(text)).orElse("");
      return "{" + quoted("family") + ": " + quoted(person.family()) + given + "}";
    }
    return "{" + quoted("literal") + ": " + quoted(author.listedName()) + "}";
  }

  private void date(String name, PartialDate date) {
    StringBuilder parts = new StringBuilder(Integer.toString(date.year()));
    date.month().ifPresent(month -> parts.append(", ").append(month));
    date.day().ifPresent(day -> parts.append(", ").append(day));
    fields.add(quoted(name) + ": {" + quoted("date-parts") + ": [[" + parts + "]]}");
  }

  static String type(ReferenceType type) {
    return switch (type) {
      case ARTICLE_JOURNAL -> "article-journal";
      case WEBPAGE -> "webpage";
      case BOOK -> "book";
      case CHAPTER -> "chapter";
      case REPORT -> "report";
      case THESIS -> "thesis";
      case CONFERENCE_PAPER -> "paper-conference";
      case DATASET -> "dataset";
      case REGISTRATION, OTHER -> "document";
    };
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
        // Also what some readers take for the end of a line, and halves of pairs.
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
