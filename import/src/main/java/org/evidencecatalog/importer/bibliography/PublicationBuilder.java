package org.evidencecatalog.importer.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.SourceLocation;

/**
 * Builds a {@link Publication} from fields in any order. Of what can be there once, the first text
 * that is not blank stays; lists grow, each item once. Mutable and not thread-safe.
 */
public final class PublicationBuilder {
  private final SourceLocation location;
  private Optional<CitationKey> key = Optional.empty();
  private ReferenceType type = ReferenceType.OTHER;
  private Optional<String> title = Optional.empty();
  private Optional<PartialDate> issued = Optional.empty();
  private Optional<String> container = Optional.empty();
  private Optional<String> volume = Optional.empty();
  private Optional<String> issue = Optional.empty();
  private Optional<String> pages = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<PartialDate> accessed = Optional.empty();
  private Optional<String> study = Optional.empty();
  private final List<Contributor> authors = new ArrayList<>();
  private final List<Identifier> identifiers = new ArrayList<>();
  private final List<String> publicationTypes = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();
  private final List<ExtraField> extra = new ArrayList<>();

  PublicationBuilder(SourceLocation location) {
    this.location = location;
  }

  /** Where the record starts. */
  public SourceLocation location() {
    return location;
  }

  /** The key its format gives it. */
  public PublicationBuilder key(Optional<CitationKey> value) {
    key = key.or(() -> value);
    return this;
  }

  /** The key, if its format gives one. */
  public Optional<CitationKey> key() {
    return key;
  }

  /** Kind of publication; anything else unless set. The last one stays. */
  public PublicationBuilder type(ReferenceType value) {
    type = value;
    return this;
  }

  /** Title, without which nothing can be built. */
  public PublicationBuilder title(String value) {
    title = first(title, value);
    return this;
  }

  /** The title, if one was given. */
  public Optional<String> title() {
    return title;
  }

  /** One author more. */
  public PublicationBuilder author(Contributor value) {
    add(authors, value);
    return this;
  }

  /** The authors so far. */
  public List<Contributor> authors() {
    return List.copyOf(authors);
  }

  /** When it was published. */
  public PublicationBuilder issued(Optional<PartialDate> value) {
    issued = issued.or(() -> value);
    return this;
  }

  /** When it was published, told more exactly than before. */
  public PublicationBuilder issuedMore(PartialDate value) {
    boolean more = issued.map(known -> known.day().isEmpty()).orElse(true);
    issued = more ? Optional.of(value) : issued;
    return this;
  }

  /** When it was published, if that was given. */
  public Optional<PartialDate> issued() {
    return issued;
  }

  /** Journal, book or site. */
  public PublicationBuilder container(String value) {
    container = first(container, value);
    return this;
  }

  /** Volume as printed. */
  public PublicationBuilder volume(String value) {
    volume = first(volume, value);
    return this;
  }

  /** Issue as printed. */
  public PublicationBuilder issue(String value) {
    issue = first(issue, value);
    return this;
  }

  /** Page range or article number as printed. */
  public PublicationBuilder pages(String value) {
    pages = first(pages, value);
    return this;
  }

  /** A first and a last page; either may be blank, and they may be equal. */
  public PublicationBuilder pages(String start, String end) {
    boolean range = !start.isBlank() && !end.isBlank() && !start.strip().equals(end.strip());
    return pages(range ? start.strip() + "-" + end.strip() : start.isBlank() ? end : start);
  }

  /** Who published it. */
  public PublicationBuilder publisher(String value) {
    publisher = first(publisher, value);
    return this;
  }

  /** BCP 47 tag. */
  public PublicationBuilder language(Optional<String> value) {
    language = language.or(() -> value);
    return this;
  }

  /** When a web page was looked at. */
  public PublicationBuilder accessed(Optional<PartialDate> value) {
    accessed = accessed.or(() -> value);
    return this;
  }

  /** The study the record says it belongs to. */
  public PublicationBuilder study(String value) {
    study = first(study, value);
    return this;
  }

  /** One DOI, PMID, PMCID, registry number, address or other identifier more. */
  public PublicationBuilder identifier(Identifier value) {
    add(identifiers, value);
    return this;
  }

  /** The identifiers so far. */
  public List<Identifier> identifiers() {
    return List.copyOf(identifiers);
  }

  /** One word on what it is more, as printed; blank is none. */
  public PublicationBuilder publicationType(String value) {
    if (!value.isBlank()) {
      add(publicationTypes, value.strip());
    }
    return this;
  }

  /** One editorial notice more. */
  public PublicationBuilder notice(Notice value) {
    add(notices, value);
    return this;
  }

  /** How values were interpreted or refused. */
  public PublicationBuilder readings(List<Reading> value) {
    readings.addAll(value);
    return this;
  }

  /** One field more that is kept as it is; blank is none. */
  public PublicationBuilder extra(String field, String value) {
    if (!value.isBlank()) {
      add(extra, new ExtraField(field, value.strip()));
    }
    return this;
  }

  private static Optional<String> first(Optional<String> known, String value) {
    return known.isPresent() || value.isBlank() ? known : Optional.of(value.strip());
  }

  private static <T> void add(List<T> list, T value) {
    if (!list.contains(value)) {
      list.add(value);
    }
  }

  /** The publication; empty without a title, for then nothing can be cited. */
  public Optional<Publication> build() {
    return title.map(
        known ->
            new Publication(
                location,
                key,
                reference(known),
                publicationTypes,
                notices,
                study,
                readings,
                extra));
  }

  private Reference reference(String known) {
    return Reference.builder(known)
        .type(type)
        .authors(authors)
        .issued(issued)
        .container(container)
        .volume(volume)
        .issue(issue)
        .pages(pages)
        .publisher(publisher)
        .language(language)
        .accessed(accessed)
        .identifiers(identifiers)
        .build();
  }
}
