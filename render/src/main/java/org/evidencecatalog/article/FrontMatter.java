package org.evidencecatalog.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article says of itself between two lines of three hyphens at its start. Keys that are not
 * ours may stand there too and are left alone.
 *
 * @param title title of the page
 * @param csl name of the citation style
 * @param locale language tag of the article, such as {@code en-GB}
 * @param framework code of the framework its grades come from
 * @param asOf the day its facts are held to be true
 * @param referencesTitle heading of the list of references
 */
public record FrontMatter(
    Optional<String> title,
    Optional<String> csl,
    Optional<String> locale,
    Optional<String> framework,
    Optional<LocalDate> asOf,
    Optional<String> referencesTitle) {

  /** An article that says nothing of itself. */
  public static final FrontMatter EMPTY =
      new FrontMatter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Checks that nothing is null. */
  public FrontMatter {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(csl, "csl");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(referencesTitle, "referencesTitle");
  }
}
