package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * GRADE: certainty of a body of evidence, from where its designs start through what lowers and
 * raises it. Rules that need judgement or data the catalog does not hold are present as "not
 * assessed". Immutable and thread-safe.
 */
public final class GradeFramework extends RuleBased {
  static final String CODE = "grade";

  private static final List<Rule> RULES =
      List.of(
          Rule.lowering("GRADE.risk-of-bias"),
          Rule.lowering("GRADE.inconsistency"),
          Rule.lowering("GRADE.indirectness"),
          Rule.lowering("GRADE.imprecision"),
          Rule.lowering("GRADE.publication-bias"),
          Rule.raising("GRADE.large-effect"),
          Rule.raising("GRADE.dose-response"),
          Rule.raising("GRADE.opposing-confounding"));

  private final GradePolicy policy;

  private GradeFramework(GradePolicy policy, PanelJudgements panel) {
    super(panel);
    this.policy = policy;
  }

  /** The framework with its standard policy. */
  public static GradeFramework standard() {
    return new GradeFramework(GradePolicy.standard(), PanelJudgements.NONE);
  }

  /** The framework with other thresholds. */
  public GradeFramework withPolicy(GradePolicy other) {
    return new GradeFramework(Objects.requireNonNull(other, "policy"), panel());
  }

  @Override
  public GradeFramework withJudgements(PanelJudgements judgements) {
    return new GradeFramework(policy, panel().and(judgements));
  }

  /** The thresholds in use. */
  public GradePolicy policy() {
    return policy;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String title() {
    return "GRADE (Grading of Recommendations Assessment, Development and Evaluation)";
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
    return proposal(body).judgements();
  }

  @Override
  Proposal proposal(BodyOfEvidence body) {
    GradeContext context = GradeContext.of(body, policy);
    List<Judgement> judgements =
        new ArrayList<>(
            List.of(
                GradeTarget.judge(context),
                GradeStart.judge(context),
                GradeStart.mixed(body),
                GradeRiskOfBias.judge(context),
                GradeInconsistency.judge(context),
                GradeIndirectness.judge(context),
                GradeImprecision.judge(context),
                GradePublicationBias.judge(context)));
    List<PanelJudgement> people = panel().on(code(), body.question());
    judgements.addAll(
        GradeUpgrades.judge(
            context, judgements.stream().map(each -> Overriding.applied(each, people)).toList()));
    return new Proposal(judgements, context.effect());
  }

  @Override
  Grade conclude(BodyOfEvidence body, List<Judgement> judgements) {
    Certainty start = GradeStart.of(body, policy);
    Certainty reached = Certainty.clamped(start.rank() + sum(judgements));
    List<Judgement> all = new ArrayList<>(judgements);
    all.add(GradeStart.arithmetic(start, judgements, reached));
    return graded(body, reached.level(), all);
  }
}
