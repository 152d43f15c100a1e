package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.Study;
import org.jspecify.annotations.Nullable;

/**
 * Levels of evidence of the Oxford Centre for Evidence-Based Medicine, 2011. The level is that of
 * the best study or review by its design and the kind of question; moving it down for quality,
 * imprecision, indirectness, inconsistency or a very small effect, and up for a large one, is for
 * people, by one for each reason (house rule). Immutable and thread-safe.
 */
public final class OcebmFramework extends RuleBased {
  private static final String SOURCE =
      "OCEBM Levels of Evidence Working Group 2011; rows of rare harm and screening to be confirmed";
  private static final String DESIGN = "OCEBM.design";
  private static final int WORST = 5;

  private static final List<Rule> RULES =
      List.of(
          new Rule("OCEBM.quality", -1, 0),
          new Rule("OCEBM.imprecision", -1, 0),
          new Rule("OCEBM.indirectness", -1, 0),
          new Rule("OCEBM.inconsistency", -1, 0),
          new Rule("OCEBM.small-effect", -1, 0),
          new Rule("OCEBM.large-effect", 0, 2));

  private OcebmFramework(PanelJudgements panel) {
    super(panel);
  }

  /** The framework. */
  public static OcebmFramework standard() {
    return new OcebmFramework(PanelJudgements.NONE);
  }

  @Override
  public OcebmFramework withJudgements(PanelJudgements judgements) {
    return new OcebmFramework(panel().and(judgements));
  }

  @Override
  public String code() {
    return "ocebm";
  }

  @Override
  public String title() {
    return "OCEBM 2011 Levels of Evidence";
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  Optional<String> obstacle(BodyOfEvidence body) {
    return best(body).isEmpty()
        ? Optional.of(
            "not gradable: no level for the designs of these studies on a question of "
                + body.question().type().label())
        : Optional.empty();
  }

  @Override
  List<Judgement> propose(BodyOfEvidence body) {
    Placed best = best(body).orElseThrow();
    List<Judgement> judgements = new ArrayList<>();
    judgements.add(
        Judgement.computed(
            DESIGN,
            0,
            "Level "
                + best.level()
                + " by "
                + best.why()
                + ": "
                + best.study().id()
                + "; question of "
                + body.question().type().label()
                + ".",
            SOURCE,
            new Figure("level", best.level())));
    for (Rule rule : RULES) {
      judgements.add(
          Judgement.notAssessed(rule.id(), "Not assessed: moving a level is for people.", SOURCE));
    }
    return judgements;
  }

  @Override
  Grade conclude(BodyOfEvidence body, List<Judgement> judgements) {
    int level = best(body).orElseThrow().level() - sum(judgements);
    int clamped = Math.max(1, Math.min(WORST, level));
    return graded(
        body,
        new Level(Integer.toString(clamped), "Level " + clamped, Optional.empty(), WORST - clamped),
        judgements);
  }

  /** A study with its level. */
  private record Placed(Study study, int level, String why) {}

  /** The best of the primary studies and reviews; reviews come first among equals. */
  private static Optional<Placed> best(BodyOfEvidence body) {
    Placed best = null;
    for (Study review : body.reviews()) {
      best = better(best, review, OcebmLevels.ofReview(review, body.question().type()));
    }
    for (Contribution each : body.contributions()) {
      if (!each.study().isReview()) {
        best =
            better(
                best, each.study(), OcebmLevels.of(each.study().design(), body.question().type()));
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable Placed better(@Nullable Placed best, Study study, OptionalInt level) {
    if (level.isEmpty() || (best != null && best.level() <= level.getAsInt())) {
      return best;
    }
    return new Placed(
        study, level.getAsInt(), study.isReview() ? "a systematic review" : "its design");
  }
}
