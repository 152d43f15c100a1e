package org.evidencecatalog.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Url;

/** Turns one report into the fields of the engine. Used once. */
final class ItemMapper {
  /** The engine takes time quadratic in the length of a text; longer ones pass it as a marker. */
  private static final int LONGEST = 1000;

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");

  /** Two words of five letters at most; a house rule. */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,5}(?: \\p{Lu}{2,5})?");

  private static final Pattern LOOSE_END = Pattern.compile("[ ,;:]+$");

  private final List<String> links = new ArrayList<>();
  private final List<String> opaque = new ArrayList<>();
  private final CSLItemDataBuilder data = new CSLItemDataBuilder();

  private final boolean hyphens;

  private ItemMapper(boolean hyphens) {
    this.hyphens = hyphens;
  }

  /**
   * Maps.
   *
   * @param hyphens whether initials of a hyphenated given name keep the hyphen
   */
  static EngineItem map(Report report, boolean hyphens) {
    ItemMapper mapper = new ItemMapper(hyphens);
    CSLItemData data = mapper.data(report);
    return new EngineItem(data, mapper.links, mapper.opaque);
  }

  private CSLItemData data(Report report) {
    Reference reference = report.reference();
    data.id(report.key().value()).type(type(reference.type()));
    data.citationLabel(bounded(PlainText.clean(report.key().value())));
    data.annote(EngineItem.NUMBER);
    rich(Optional.of(reference.title()), data::title);
    rich(reference.container(), value -> data.containerTitle(keptInCapitals(value)));
    plain(reference.publisher(), data::publisher);
    plain(reference.volume(), data::volume);
    plain(reference.issue(), data::issue);
    plain(reference.pages(), data::page);
    reference.language().filter(tag -> tag.length() <= 35).ifPresent(data::language);
    reference.issued().map(ItemMapper::date).ifPresent(data::issued);
    reference.accessed().map(ItemMapper::date).ifPresent(data::accessed);
    data.author(authors(reference.authors()));
    identifiers(reference);
    return data.build();
  }

  private void identifiers(Reference reference) {
    reference.identifier(Doi.class).ifPresent(doi -> data.DOI(PlainText.clean(doi.value())));
    reference.identifier(Url.class).ifPresent(url -> data.URL(PlainText.clean(url.value())));
    reference.identifier(Pmid.class).ifPresent(pmid -> data.PMID(linked(pmid)));
    reference.identifier(Pmcid.class).ifPresent(pmcid -> data.PMCID(linked(pmcid)));
    if (reference.type() == ReferenceType.REGISTRATION) {
      reference.registryNumbers().stream()
          .findFirst()
          .ifPresent(number -> data.callNumber(linked(number)));
    }
  }

  private String linked(Identifier identifier) {
    Optional<String> link = identifier.link();
    if (link.isEmpty()) {
      return identifier.value();
    }
    links.add(link.get());
    char index = (char) (EngineItem.FIRST_INDEX + links.size() - 1);
    return "" + EngineItem.LINK_OPEN + index + identifier.value() + EngineItem.LINK_CLOSE;
  }

  private void rich(Optional<String> text, Consumer<String> field) {
    text.map(value -> RichText.mark(PlainText.clean(value)))
        .map(value -> LOOSE_END.matcher(value).replaceFirst(""))
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> field.accept(isolated(bounded(value))));
  }

  /**
   * The engine takes a name in capitals for shouting; {@code BMJ} and {@code PLOS ONE} are none.
   */
  private String keptInCapitals(String container) {
    return CAPITALS.matcher(container).matches() && opaque.size() < EngineItem.MAX_INDEX
        ? opaque(container)
        : container;
  }

  private String opaque(String text) {
    opaque.add(text);
    return "" + EngineItem.OPAQUE + (char) (EngineItem.FIRST_INDEX + opaque.size() - 1);
  }

  /** Text from right to left is kept from turning the punctuation beside it. */
  private static String isolated(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? Face.ISOLATE.opening() + text + Face.ISOLATE.closing()
        : text;
  }

  private void plain(Optional<String> text, Consumer<String> field) {
    text.map(PlainText::clean)
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> field.accept(isolated(bounded(value))));
  }

  private String bounded(String text) {
    if (text.length() <= LONGEST || opaque.size() >= EngineItem.MAX_INDEX) {
      return text;
    }
    // The last character stays outside, so that a full stop after it is not doubled.
    int end = text.offsetByCodePoints(text.length(), -1);
    return opaque(text.substring(0, end)) + text.substring(end);
  }

  private CSLName[] authors(List<Contributor> authors) {
    return authors.stream().flatMap(author -> name(author).stream()).toArray(CSLName[]::new);
  }

  private Optional<CSLName> name(Contributor author) {
    String listed = bounded(PlainText.clean(author.listedName()));
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    if (author instanceof Contributor.Person person) {
      CSLNameBuilder name = new CSLNameBuilder().family(isolated(listed));
      person
          .given()
          .map(PlainText::clean)
          .filter(given -> !given.isEmpty())
          .ifPresent(
              given ->
                  name.given(isolated(bounded(spaced(hyphens ? given : given.replace('-', ' '))))));
      return Optional.of(name.build());
    }
    return Optional.of(new CSLNameBuilder().literal(isolated(listed)).build());
  }

  /** Sets initials apart, as the engine takes {@code MP} for one name and shortens it to M. */
  private static String spaced(String given) {
    return INITIALS.matcher(given).matches()
        ? String.join(" ", given.codePoints().mapToObj(c -> Character.toString(c) + ".").toList())
        : given;
  }

  private static CSLDate date(PartialDate date) {
    OptionalInt month = date.month();
    OptionalInt day = date.day();
    CSLDateBuilder builder = new CSLDateBuilder();
    if (month.isPresent() && day.isPresent()) {
      return builder.dateParts(date.year(), month.getAsInt(), day.getAsInt()).build();
    }
    return month.isPresent()
        ? builder.dateParts(date.year(), month.getAsInt()).build()
        : builder.dateParts(date.year()).build();
  }

  private static CSLType type(ReferenceType type) {
    return switch (type) {
      case ARTICLE_JOURNAL -> CSLType.ARTICLE_JOURNAL;
      case WEBPAGE -> CSLType.WEBPAGE;
      case BOOK -> CSLType.BOOK;
      case CHAPTER -> CSLType.CHAPTER;
      case REPORT -> CSLType.REPORT;
      case THESIS -> CSLType.THESIS;
      case CONFERENCE_PAPER -> CSLType.PAPER_CONFERENCE;
      case DATASET -> CSLType.DATASET;
      case REGISTRATION, OTHER -> CSLType.DOCUMENT;
    };
  }
}
