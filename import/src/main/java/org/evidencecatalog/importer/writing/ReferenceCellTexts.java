package org.evidencecatalog.importer.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.OtherIdentifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.Url;

/** The cells of a report that studies and references files share, by field. */
final class ReferenceCellTexts {

  private ReferenceCellTexts() {}

  static void put(Report report, Map<String, String> cells) {
    Reference reference = report.reference();
    cells.put("id", report.key().value());
    cells.put("title", reference.title());
    cells.put("authors", ListCells.authors(reference.authors()));
    cells.put("year", reference.issued().map(date -> String.valueOf(date.year())).orElse(""));
    cells.put(
        "issued",
        reference
            .issued()
            .filter(date -> date.month().isPresent())
            .map(PartialDate::toString)
            .orElse(""));
    cells.put("volume", reference.volume().orElse(""));
    cells.put("issue", reference.issue().orElse(""));
    cells.put("pages", reference.pages().orElse(""));
    cells.put("publisher", reference.publisher().orElse(""));
    cells.put("language", reference.language().orElse(""));
    cells.put("accessed", reference.accessed().map(PartialDate::toString).orElse(""));
    cells.put("study", report.study().orElse(""));
    cells.put("notice", ListCells.codes(report.notices()));
    cells.put("report_kind", report.kind() == ReportKind.UNKNOWN ? "" : report.kind().code());
    putIdentifiers(reference, cells);
  }

  private static void putIdentifiers(Reference reference, Map<String, String> cells) {
    List<String> others = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (Identifier identifier : reference.identifiers()) {
      if (identifier instanceof RegistryNumber number) {
        numbers.add(number.value());
      } else {
        String field = field(identifier);
        boolean first = cells.getOrDefault(field, "").isEmpty();
        if (first && !field.isEmpty()) {
          cells.put(field, identifier.value());
        } else {
          others.add(scheme(identifier, field) + ":" + identifier.value());
        }
      }
    }
    cells.put("registration", ListCells.texts(numbers));
    cells.put("identifiers", ListCells.texts(others));
  }

  private static String field(Identifier identifier) {
    if (identifier instanceof Doi) {
      return "doi";
    }
    if (identifier instanceof Pmid) {
      return "pmid";
    }
    if (identifier instanceof Pmcid) {
      return "pmcid";
    }
    return identifier instanceof Url ? "url" : "";
  }

  private static String scheme(Identifier identifier, String field) {
    return Optional.of(identifier)
        .filter(OtherIdentifier.class::isInstance)
        .map(other -> ((OtherIdentifier) other).scheme())
        .orElse(field);
  }
}
