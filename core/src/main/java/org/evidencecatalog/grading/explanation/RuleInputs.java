package org.evidencecatalog.grading.explanation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencecatalog.grading.BodyKind;
import org.evidencecatalog.grading.BodyOfEvidence;

/**
 * What the rules of all frameworks look at. Rules of one name look at the same in every framework.
 *
 * @param inputs what of the studies
 * @param weighing how the rule weighs them
 */
record RuleInputs(Set<Input> inputs, Weighing weighing) {

  /** How a rule weighs studies. */
  enum Weighing {
    /** Each counts, or the best one does. */
    NONE,
    /** By their share of the body. */
    SHARES,
    /** By their weight in the pooled estimate; by their share where nothing is pooled. */
    POOLED
  }

  private static final RuleInputs NOTHING =
      new RuleInputs(EnumSet.noneOf(Input.class), Weighing.NONE);
  private static final RuleInputs EFFECTS = pooled(Input.EFFECT);
  private static final RuleInputs CONSISTENCY = pooled(Input.EFFECT, Input.DIRECTION);
  private static final RuleInputs PRECISION = pooled(Input.EFFECT, Input.PARTICIPANTS);
  private static final RuleInputs BIAS = shares(Input.APPRAISAL);
  private static final RuleInputs DIRECT = shares(Input.DIRECTNESS);
  private static final RuleInputs REPORTING =
      pooled(Input.EFFECT, Input.PARTICIPANTS, Input.FUNDING, Input.ONGOING);
  private static final RuleInputs QUALITY = unweighted(Input.DESIGN, Input.APPRAISAL);

  private static final Map<String, RuleInputs> BY_NAME =
      Map.ofEntries(
          Map.entry("target", EFFECTS),
          Map.entry("start", unweighted(Input.DESIGN)),
          Map.entry("mixed", NOTHING),
          Map.entry("risk-of-bias", BIAS),
          Map.entry("study-limitations", BIAS),
          Map.entry("inconsistency", CONSISTENCY),
          Map.entry("consistency", CONSISTENCY),
          Map.entry("indirectness", DIRECT),
          Map.entry("directness", DIRECT),
          Map.entry("imprecision", PRECISION),
          Map.entry("precision", PRECISION),
          Map.entry("publication-bias", REPORTING),
          Map.entry("reporting-bias", REPORTING),
          Map.entry("large-effect", EFFECTS),
          Map.entry("small-effect", EFFECTS),
          Map.entry("strength-of-association", NOTHING),
          Map.entry("clinical-impact", EFFECTS),
          Map.entry("dose-response", NOTHING),
          Map.entry("opposing-confounding", NOTHING),
          Map.entry("plausible-confounding", NOTHING),
          Map.entry("generalisability", NOTHING),
          Map.entry("applicability", NOTHING),
          Map.entry("patient-oriented", NOTHING),
          Map.entry("certainty", NOTHING),
          Map.entry("magnitude", NOTHING),
          Map.entry("arithmetic", NOTHING),
          Map.entry("review", unweighted(Input.REVIEWS)),
          Map.entry("design", unweighted(Input.DESIGN)),
          Map.entry("quality", QUALITY),
          Map.entry("evidence-base", shares(Input.DESIGN, Input.APPRAISAL)));

  private static RuleInputs unweighted(Input first, Input... more) {
    return new RuleInputs(EnumSet.of(first, more), Weighing.NONE);
  }

  private static RuleInputs shares(Input first, Input... more) {
    return new RuleInputs(EnumSet.of(first, more), Weighing.SHARES);
  }

  private static RuleInputs pooled(Input first, Input... more) {
    return new RuleInputs(EnumSet.of(first, more), Weighing.POOLED);
  }

  /** Those of a rule on a body; empty for a rule that nobody described. */
  static Optional<RuleInputs> of(String rule, BodyOfEvidence body) {
    if (rule.equals("GRADE.large-effect") && !mayBeRaised(body.kind())) {
      return Optional.of(NOTHING);
    }
    String name = rule.substring(rule.indexOf('.') + 1);
    RuleInputs known = BY_NAME.get(name);
    // Where such studies start depends on the tool of their appraisals.
    return name.equals("start") && body.kind() == BodyKind.NON_RANDOMISED
        ? Optional.of(QUALITY)
        : Optional.ofNullable(known);
  }

  /** GRADE raises only what was not randomised, and looks at no effect of others. */
  private static boolean mayBeRaised(BodyKind kind) {
    return kind == BodyKind.NON_RANDOMISED || kind == BodyKind.UNCONTROLLED;
  }

  /** Those of a rule of which nothing is described: none. */
  static RuleInputs none() {
    return NOTHING;
  }
}
