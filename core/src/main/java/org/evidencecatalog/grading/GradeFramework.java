package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * GRADE: certainty of a body of evidence, from where its designs start through what lowers and
 * raises it. Rules that need judgement or data the catalog does not hold are present as "not
 * assessed". Immutable and thread-safe.
 */
public final class GradeFramework implements Framework {
  private final GradePolicy policy;

  private GradeFramework(GradePolicy policy) {
    this.policy = policy;
  }

  /** The framework with its standard policy. */
  public static GradeFramework standard() {
    return new GradeFramework(GradePolicy.standard());
  }

  /** The framework with other thresholds. */
  public GradeFramework withPolicy(GradePolicy other) {
    return new GradeFramework(Objects.requireNonNull(other, "policy"));
  }

  /** The thresholds in use. */
  public GradePolicy policy() {
    return policy;
  }

  @Override
  public String code() {
    return "grade";
  }

  @Override
  public String title() {
    return "GRADE (Grading of Recommendations Assessment, Development and Evaluation)";
  }

  @Override
  public Grade grade(BodyOfEvidence body) {
    if (body.contributions().isEmpty()) {
      return new Grade.NotGraded(code(), body, NoEvidence.reason(body), List.of());
    }
    Certainty start = GradeStart.of(body);
    List<Judgement> judgements =
        new ArrayList<>(
            List.of(
                GradeStart.target(),
                GradeStart.judge(body),
                GradeStart.mixed(body),
                GradeRiskOfBias.judge(body, policy),
                GradeInconsistency.judge(body),
                GradeIndirectness.judge(body, policy),
                GradeImprecision.judge(body, policy),
                GradePublicationBias.judge(body, policy)));
    judgements.addAll(GradeUpgrades.judge(body));
    int sum = judgements.stream().mapToInt(Judgement::change).sum();
    Certainty reached = Certainty.clamped(start.rank() + sum);
    judgements.add(GradeStart.arithmetic(start, judgements, reached));
    return new Grade.Graded(code(), body, reached.level(), judgements, List.of());
  }
}
