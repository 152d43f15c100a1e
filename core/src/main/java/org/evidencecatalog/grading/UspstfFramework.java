package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;

/**
 * The recommendation grades of the US Preventive Services Task Force (since 2012): certainty of net
 * benefit by its magnitude, both judged by people. Nothing is computed from studies: without both
 * judgements there is no grade. Immutable and thread-safe.
 *
 * <p>As judgements, the certainty takes 0 for high, −1 for moderate and −2 for low; the magnitude 0
 * for substantial, −1 for moderate, −2 for small and −3 for zero or negative.
 */
public final class UspstfFramework extends RuleBased {
  private static final String SOURCE = "USPSTF grade definitions since July 2012";
  private static final String CERTAINTY = "USPSTF.certainty";
  private static final String MAGNITUDE = "USPSTF.magnitude";

  private static final List<Rule> RULES =
      List.of(new Rule(CERTAINTY, -2, 0), new Rule(MAGNITUDE, -3, 0));

  /** By certainty, then magnitude, each by the steps taken. */
  private static final List<String> BY_CERTAINTY = List.of("ABCD", "BBCD", "IIII");

  private static final String WORST_TO_BEST = "IDCBA";

  private UspstfFramework(PanelJudgements panel) {
    super(panel);
  }

  /** The framework. */
  public static UspstfFramework standard() {
    return new UspstfFramework(PanelJudgements.NONE);
  }

  @Override
  public UspstfFramework withJudgements(PanelJudgements judgements) {
    return new UspstfFramework(panel().and(judgements));
  }

  @Override
  public String code() {
    return "uspstf";
  }

  @Override
  public String title() {
    return "Recommendation grades of the US Preventive Services Task Force, as judged by people";
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  Optional<String> obstacle(BodyOfEvidence body) {
    return Optional.empty();
  }

  @Override
  List<Judgement> propose(BodyOfEvidence body) {
    return List.of(
        Judgement.notAssessed(
            CERTAINTY, "Not assessed: the certainty of net benefit is for people.", SOURCE),
        Judgement.notAssessed(
            MAGNITUDE, "Not assessed: the magnitude of net benefit is for people.", SOURCE));
  }

  @Override
  Grade conclude(BodyOfEvidence body, List<Judgement> judgements) {
    if (judgements.stream().anyMatch(each -> each.override().isEmpty())) {
      return notGraded(
          body,
          "not applicable: a recommendation grade is never computed from studies; it needs people's"
              + " judgements on "
              + CERTAINTY
              + " and "
              + MAGNITUDE,
          judgements);
    }
    char grade = BY_CERTAINTY.get(-judgements.get(0).change()).charAt(-judgements.get(1).change());
    String code = String.valueOf(grade);
    return graded(
        body,
        new Level(code, "Grade " + code, Optional.empty(), WORST_TO_BEST.indexOf(grade)),
        judgements);
  }
}
