package org.evidencecatalog.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.CodePoints;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.OutcomeTraits;

/**
 * The studies of one class of design that answer one question: the unit that is graded. Nothing
 * else is needed to grade it.
 *
 * @param question the question as asked
 * @param kind class of design
 * @param contributions the studies, by id
 * @param reviews systematic reviews of the question, by id; never added to the primary studies
 * @param otherKinds classes of design of which the question has bodies beside this one
 * @param comparators distinct comparators it lumps together, in code-point order
 * @param outcomes distinct outcomes it lumps together, in code-point order
 * @param traits polarity, importance and minimal important difference of its outcome; {@link
 *     OutcomeTraits#UNKNOWN} unless it has exactly one
 * @param exclusions studies left out, by id
 * @param ongoing studies without results yet, by id
 */
public record BodyOfEvidence(
    Question question,
    BodyKind kind,
    List<Contribution> contributions,
    List<Study> reviews,
    List<BodyKind> otherKinds,
    List<String> comparators,
    List<String> outcomes,
    OutcomeTraits traits,
    List<Exclusion> exclusions,
    List<Study> ongoing) {

  /**
   * Sorts and copies.
   *
   * @throws IllegalArgumentException if a study contributes twice
   */
  public BodyOfEvidence {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(kind, "kind");
    contributions = contributions.stream().sorted(Comparator.comparing(Contribution::id)).toList();
    reviews = reviews.stream().sorted(Comparator.comparing(Study::id)).toList();
    otherKinds = otherKinds.stream().sorted().toList();
    comparators = comparators.stream().distinct().sorted(CodePoints.ORDER).toList();
    outcomes = outcomes.stream().distinct().sorted(CodePoints.ORDER).toList();
    Objects.requireNonNull(traits, "traits");
    exclusions = exclusions.stream().sorted(Comparator.comparing(Exclusion::id)).toList();
    ongoing = ongoing.stream().sorted(Comparator.comparing(Study::id)).toList();
    if (contributions.stream().map(Contribution::id).distinct().count() < contributions.size()) {
      throw new IllegalArgumentException("a study contributes to a body once");
    }
  }

  /** Number of studies. */
  public int size() {
    return contributions.size();
  }

  /** Ids of the studies. */
  public List<CitationKey> ids() {
    return contributions.stream().map(Contribution::id).toList();
  }

  /** Ids of the studies that have a report under an expression of concern. */
  public List<CitationKey> concerns() {
    return contributions.stream()
        .filter(contribution -> contribution.study().has(Notice.EXPRESSION_OF_CONCERN))
        .map(Contribution::id)
        .toList();
  }

  /**
   * Participants of all studies: analysed, else randomised; empty if any study's are unknown. Of
   * reviews, which overlap, the greatest number only.
   */
  public OptionalInt participants() {
    return total(Contribution::participants);
  }

  /** Participants of all studies as randomised; empty if any study's are unknown. */
  public OptionalInt participantsRandomised() {
    return total(
        contribution -> {
          SampleSize size = contribution.study().sampleSize();
          return contribution.study().isReview() ? size.includedParticipants() : size.randomised();
        });
  }

  /** Participants of those studies of which they are known: the body has at least so many. */
  public int participantsAtLeast() {
    return combined(
        contributions.stream().mapToInt(contribution -> contribution.participants().orElse(0)));
  }

  private OptionalInt total(Function<Contribution, OptionalInt> count) {
    List<OptionalInt> counts = contributions.stream().map(count).toList();
    return counts.stream().anyMatch(OptionalInt::isEmpty)
        ? OptionalInt.empty()
        : OptionalInt.of(combined(counts.stream().mapToInt(OptionalInt::getAsInt)));
  }

  private int combined(IntStream counts) {
    return kind == BodyKind.REVIEW ? counts.max().orElse(0) : counts.sum();
  }
}
