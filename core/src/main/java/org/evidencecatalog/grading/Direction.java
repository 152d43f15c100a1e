package org.evidencecatalog.grading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.vocabulary.Coded;

/** Which way the evidence points for the people treated. */
public enum Direction implements Coded {
  /** In favour of the intervention. */
  BENEFIT,
  /** Against it. */
  HARM,
  /** Little or no difference. */
  NONE,
  /** No side can be named. */
  UNCERTAIN,
  /** Nothing is known of the results. */
  UNKNOWN;

  /** Share of studies that must agree on a side; the common operational form, a house rule. */
  public static final double AGREEMENT = 0.75;

  /**
   * The direction of a body by the standard policy; see {@link #of(BodyOfEvidence, GradePolicy)}.
   */
  public static Direction of(BodyOfEvidence body) {
    return of(body, GradePolicy.standard());
  }

  /**
   * The direction of a body. Where there is a pooled effect: benefit or harm if its 95 % interval
   * lies on one side of no effect; else none if its target is little or no difference; else
   * uncertain. Without one: that side which at least {@link #AGREEMENT} of the studies with a known
   * direction name, else uncertain; unknown if no study has one. Where it is unknown which
   * direction of the outcome is better, an effect on one side claims nothing, and the studies'
   * directions are asked.
   *
   * @param policy says how effects are pooled
   */
  public static Direction of(BodyOfEvidence body, GradePolicy policy) {
    return PooledEffect.of(BodySynthesis.of(body, policy.synthesis()), policy)
        .map(PooledEffect::direction)
        .orElseGet(() -> ofVotes(body));
  }

  /** The direction of an effect that lies on one side of no effect. */
  static Direction ofEffect(boolean increase, BodyOfEvidence body) {
    return switch (body.traits().polarity()) {
      case HIGHER -> increase ? BENEFIT : HARM;
      case LOWER -> increase ? HARM : BENEFIT;
      case UNKNOWN -> ofVotes(body);
    };
  }

  /** What the studies of a body say, one vote each. */
  private static Direction ofVotes(BodyOfEvidence body) {
    List<Direction> known = ofStudies(body);
    if (known.isEmpty()) {
      return UNKNOWN;
    }
    Map<Direction, Integer> votes = new TreeMap<>();
    known.forEach(direction -> votes.merge(direction, 1, Integer::sum));
    return votes.entrySet().stream()
        .filter(vote -> vote.getKey() != UNCERTAIN && vote.getKey() != NONE)
        .filter(vote -> vote.getValue() >= AGREEMENT * known.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(UNCERTAIN);
  }

  /** The known directions of the studies of a body, in the order of the studies. */
  static List<Direction> ofStudies(BodyOfEvidence body) {
    return body.contributions().stream()
        .map(contribution -> of(contribution.results()))
        .filter(direction -> direction != UNKNOWN)
        .toList();
  }

  /** What the results of one study say; uncertain if they differ. */
  private static Direction of(List<OutcomeResult> results) {
    List<Direction> stated =
        results.stream()
            .map(result -> of(result.favours()))
            .filter(direction -> direction != UNKNOWN)
            .distinct()
            .toList();
    return stated.isEmpty() ? UNKNOWN : stated.size() == 1 ? stated.get(0) : UNCERTAIN;
  }

  private static Direction of(Favours favours) {
    return switch (favours) {
      case ARM1 -> BENEFIT;
      case ARM2 -> HARM;
      case NEITHER -> NONE;
      case UNCLEAR -> UNCERTAIN;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
