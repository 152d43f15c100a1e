package org.evidencecatalog.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One condition, intervention or outcome.
 *
 * @param kind which vocabulary it belongs to
 * @param id slug of the label, unique within its kind; not a code of any terminology
 * @param label preferred label, as printed to readers; not blank
 * @param synonyms other labels that mean the same
 * @param broader labels of the next broader concepts
 * @param related labels of concepts that are related without being broader or narrower
 * @param codes codes of published terminologies, only from a release that {@code codeSource} names
 * @param codeSource the release the codes were taken from
 * @param note a remark for people
 * @param outcome polarity, importance and minimal important difference; {@link
 *     OutcomeTraits#UNKNOWN} for conditions and interventions
 */
public record Concept(
    ConceptKind kind,
    String id,
    String label,
    List<String> synonyms,
    List<String> broader,
    List<String> related,
    List<Code> codes,
    Optional<String> codeSource,
    Optional<String> note,
    OutcomeTraits outcome) {

  /**
   * Validates and copies.
   *
   * @throws IllegalArgumentException if id or label is blank, or a code has no source
   */
  public Concept {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(codeSource, "codeSource");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(outcome, "outcome");
    if (id.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("id and label must not be blank");
    }
    synonyms = List.copyOf(synonyms);
    broader = List.copyOf(broader);
    related = List.copyOf(related);
    codes = List.copyOf(codes);
    if (!codes.isEmpty() && codeSource.isEmpty()) {
      throw new IllegalArgumentException("codes of \"" + label + "\" need a code source");
    }
  }

  /** A concept of which only the label is known: a root without synonyms. */
  public static Concept ofLabel(ConceptKind kind, String label) {
    return new Concept(
        kind,
        Labels.slug(label),
        label,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OutcomeTraits.UNKNOWN);
  }
}
