package org.evidencecatalog.importer.delimited;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.model.ReferenceType;

/** Forms of publication, in the words of databases and reference managers. */
final class PublicationForms {
  private static final Map<String, ReferenceType> WORDS =
      Map.ofEntries(
          Map.entry("journalarticle", ReferenceType.ARTICLE_JOURNAL),
          Map.entry("article", ReferenceType.ARTICLE_JOURNAL),
          Map.entry("review", ReferenceType.ARTICLE_JOURNAL),
          Map.entry("letter", ReferenceType.ARTICLE_JOURNAL),
          Map.entry("editorial", ReferenceType.ARTICLE_JOURNAL),
          Map.entry("magazinearticle", ReferenceType.ARTICLE_JOURNAL),
          Map.entry("book", ReferenceType.BOOK),
          Map.entry("booksection", ReferenceType.CHAPTER),
          Map.entry("bookchapter", ReferenceType.CHAPTER),
          Map.entry("chapter", ReferenceType.CHAPTER),
          Map.entry("conferencepaper", ReferenceType.CONFERENCE_PAPER),
          Map.entry("conferenceabstract", ReferenceType.CONFERENCE_PAPER),
          Map.entry("conferenceproceedingsarticle", ReferenceType.CONFERENCE_PAPER),
          Map.entry("conferenceproceedings", ReferenceType.CONFERENCE_PAPER),
          Map.entry("proceedingsarticle", ReferenceType.CONFERENCE_PAPER),
          Map.entry("thesis", ReferenceType.THESIS),
          Map.entry("dissertation", ReferenceType.THESIS),
          Map.entry("report", ReferenceType.REPORT),
          Map.entry("dataset", ReferenceType.DATASET),
          Map.entry("webpage", ReferenceType.WEBPAGE),
          Map.entry("blogpost", ReferenceType.WEBPAGE),
          Map.entry("trialregistryrecord", ReferenceType.REGISTRATION));

  private PublicationForms() {}

  /** The form that a word names. */
  static Optional<ReferenceType> of(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return Optional.ofNullable(WORDS.get(letters.toString()));
  }
}
