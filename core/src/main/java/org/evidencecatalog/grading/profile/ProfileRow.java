package org.evidencecatalog.grading.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Statement;

/**
 * One outcome of a profile by one body of evidence.
 *
 * @param grade the grade, with body, level and pooled effect
 * @param rating importance of the outcome from 1 to 9; empty if nobody judged it
 * @param domains what lowered and raised the certainty; none if nothing was judged
 * @param arms people and events of the arms, if results give them
 */
public record ProfileRow(
    Grade grade, OptionalInt rating, List<DomainCell> domains, Optional<ArmCounts> arms) {

  /** Copies. */
  public ProfileRow {
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(rating, "rating");
    domains = List.copyOf(domains);
    Objects.requireNonNull(arms, "arms");
  }

  static ProfileRow of(Grade grade, Footnotes footnotes) {
    BodyOfEvidence body = grade.body();
    return new ProfileRow(
        grade,
        body.traits().importance(),
        new DomainWords(grade, footnotes).cells(),
        ArmCounts.of(body));
  }

  /** The outcome asked about; empty if none was. */
  public Optional<String> outcome() {
    return grade.question().outcome();
  }

  /** The importance in words. */
  public Importance importance() {
    return Importance.of(rating);
  }

  /** What is expected of 1000 people with and without the intervention. */
  public Optional<AnticipatedRisks> risks() {
    return grade.effect().flatMap(AnticipatedRisks::of);
  }

  /** The design of the studies in words, in the plural unless there is one. */
  public String design() {
    return grade.body().kind().noun(grade.body().size());
  }

  /** What the evidence says, in sentences. */
  public String statement() {
    return Statement.of(grade);
  }
}
