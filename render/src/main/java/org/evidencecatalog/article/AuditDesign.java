package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencecatalog.model.StudyDesign;

/** The field {@code design}: design words in a claim against the design of the study. */
final class AuditDesign implements AuditField {

  @Override
  public String name() {
    return "design";
  }

  @Override
  public String title() {
    return "design";
  }

  /** Words of a design and what they are taken for. */
  private record Match(List<String> phrase, AuditDesignTerm term) {}

  @Override
  public Stream<AuditMention> mentions(AuditWords words, Subject subject) {
    StudyDesign design = subject.study().design();
    // A review that is called one: its other design words speak of what it included.
    return design == StudyDesign.SYSTEMATIC_REVIEW && mentionsReview(words)
        ? Stream.empty()
        : matches(words).stream()
            .map(
                match ->
                    new AuditMention(
                        String.join(" ", match.phrase()), match.term().verdict(design)));
  }

  /** Whether a claim speaks of a review. */
  private static boolean mentionsReview(AuditWords words) {
    return IntStream.range(0, words.size())
        .anyMatch(place -> words.anyPhraseAt(place, AuditDesignTerm.REVIEW.phrases()).isPresent());
  }

  private static List<Match> matches(AuditWords words) {
    List<Match> matches = new ArrayList<>();
    int place = 0;
    while (place < words.size()) {
      Optional<Match> match = match(words, place);
      match.ifPresent(matches::add);
      place += match.map(found -> found.phrase().size()).orElse(1);
    }
    return matches;
  }

  private static Optional<Match> match(AuditWords words, int place) {
    return AuditDesignTerm.ALL.stream()
        .flatMap(
            term ->
                words.anyPhraseAt(place, term.phrases()).stream()
                    .map(phrase -> new Match(phrase, term)))
        .findFirst();
  }

  @Override
  public List<String> known(Subject subject) {
    StudyDesign design = subject.study().design();
    return design == StudyDesign.UNKNOWN ? List.of() : List.of(design.code());
  }
}
