package org.evidencecatalog.model;

import java.util.List;
import java.util.Optional;

/** Builds a {@link Reference} step by step. Mutable and not thread-safe. */
public final class ReferenceBuilder {
  private final String title;
  private ReferenceType type = ReferenceType.ARTICLE_JOURNAL;
  private List<Contributor> authors = List.of();
  private Optional<PartialDate> issued = Optional.empty();
  private Optional<String> container = Optional.empty();
  private Optional<String> volume = Optional.empty();
  private Optional<String> issue = Optional.empty();
  private Optional<String> pages = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<PartialDate> accessed = Optional.empty();
  private List<Identifier> identifiers = List.of();

  ReferenceBuilder(String title) {
    this.title = title;
  }

  /** Kind of publication; a journal article unless set. */
  public ReferenceBuilder type(ReferenceType value) {
    this.type = value;
    return this;
  }

  /** Authors in order. */
  public ReferenceBuilder authors(List<Contributor> value) {
    this.authors = value;
    return this;
  }

  /** When it was published. */
  public ReferenceBuilder issued(Optional<PartialDate> value) {
    this.issued = value;
    return this;
  }

  /** Journal, book or site. */
  public ReferenceBuilder container(Optional<String> value) {
    this.container = value;
    return this;
  }

  /** Volume as printed. */
  public ReferenceBuilder volume(Optional<String> value) {
    this.volume = value;
    return this;
  }

  /** Issue as printed. */
  public ReferenceBuilder issue(Optional<String> value) {
    this.issue = value;
    return this;
  }

  /** Page range or article number as printed. */
  public ReferenceBuilder pages(Optional<String> value) {
    this.pages = value;
    return this;
  }

  /** Who published it. */
  public ReferenceBuilder publisher(Optional<String> value) {
    this.publisher = value;
    return this;
  }

  /** BCP 47 tag. */
  public ReferenceBuilder language(Optional<String> value) {
    this.language = value;
    return this;
  }

  /** When a web page was looked at. */
  public ReferenceBuilder accessed(Optional<PartialDate> value) {
    this.accessed = value;
    return this;
  }

  /** DOI, PMID, PMCID, registry numbers, addresses. */
  public ReferenceBuilder identifiers(List<Identifier> value) {
    this.identifiers = value;
    return this;
  }

  /** The reference. */
  public Reference build() {
    return new Reference(
        type,
        title,
        authors,
        issued,
        container,
        volume,
        issue,
        pages,
        publisher,
        language,
        accessed,
        identifiers);
  }
}
