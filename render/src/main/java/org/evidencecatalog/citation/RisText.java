package org.evidencecatalog.citation;

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

/** References as RIS, in the tags that most programs read; lines end in CR LF as its rules ask. */
final class RisText {
  private final StringBuilder out = new StringBuilder();

  private RisText() {}

  static String of(List<Report> reports) {
    RisText text = new RisText();
    reports.forEach(text::record);
    return text.out.toString();
  }

  private void record(Report report) {
    Reference reference = report.reference();
    line("TY", Optional.of(type(reference.type())));
    line("ID", Optional.of(report.key().value()));
    line("TI", Optional.of(reference.title()));
    reference.authors().forEach(author -> line("AU", Optional.of(name(author))));
    line("PY", reference.issued().map(date -> Integer.toString(date.year())));
    line("DA", reference.issued().filter(date -> date.month().isPresent()).map(RisText::date));
    line(reference.type() == ReferenceType.BOOK ? "T3" : "T2", reference.container());
    line("VL", reference.volume());
    line("IS", reference.issue());
    pages(reference.pages());
    line("PB", reference.publisher());
    line("LA", reference.language());
    line("Y2", reference.accessed().map(RisText::date));
    line("DO", reference.identifier(Doi.class).map(Identifier::value));
    reference
        .identifier(Pmid.class)
        .ifPresent(
            pmid -> {
              line("AN", Optional.of(pmid.value()));
              line("DB", Optional.of("PubMed"));
            });
    line("C2", reference.identifier(Pmcid.class).map(Identifier::value));
    line("UR", reference.identifier(Url.class).map(Identifier::value));
    List<String> numbers = reference.registryNumbers().stream().map(RegistryNumber::value).toList();
    line("CN", Optional.of(String.join("; ", numbers)).filter(text -> !text.isEmpty()));
    out.append("ER  - \r\n\r\n");
  }

  private void pages(Optional<String> pages) {
    String text = pages.orElse("");
    int dash = Math.max(text.indexOf('-'), text.indexOf('–'));
    boolean range = dash > 0 && dash == text.lastIndexOf('-') + text.lastIndexOf('–') + 1;
    line("SP", pages.map(value -> range ? value.substring(0, dash) : value));
    line("EP", pages.filter(value -> range).map(value -> value.substring(dash + 1)));
  }

  private void line(String tag, Optional<String> value) {
    value
        .map(PlainText::oneLine)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> out.append(tag).append("  - ").append(text).append("\r\n"));
  }

  private static String name(Contributor author) {
    return author
        .person()
        .map(person -> person.family() + person.given().map(given -> ", " + given).orElse(","))
        .orElseGet(author::listedName);
  }

  private static String date(PartialDate date) {
    StringBuilder text = new StringBuilder(Integer.toString(date.year()));
    date.month().ifPresent(month -> text.append(String.format(Locale.ROOT, "/%02d", month)));
    date.day().ifPresent(day -> text.append(String.format(Locale.ROOT, "/%02d", day)));
    return text.append("/".repeat(3 - (int) slashes(text))).toString();
  }

  private static long slashes(CharSequence text) {
    return text.chars().filter(c -> c == '/').count();
  }

  private static String type(ReferenceType type) {
    return switch (type) {
      case ARTICLE_JOURNAL -> "JOUR";
      case WEBPAGE -> "ELEC";
      case BOOK -> "BOOK";
      case CHAPTER -> "CHAP";
      case REPORT -> "RPRT";
      case THESIS -> "THES";
      case CONFERENCE_PAPER -> "CONF";
      case DATASET -> "DATA";
      case REGISTRATION, OTHER -> "GEN";
    };
  }
}
