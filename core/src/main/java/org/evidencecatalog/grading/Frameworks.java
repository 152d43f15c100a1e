package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;

/** The frameworks of this library by their codes. */
public final class Frameworks {

  private Frameworks() {}

  /** All frameworks, the standard one first; GRADE with the given policy. */
  public static List<Framework> all(GradePolicy policy) {
    return List.of(
        GradeFramework.standard().withPolicy(policy),
        PollockFramework.withSynthesis(policy.synthesis()),
        OcebmFramework.standard(),
        NhmrcFramework.withPolicy(policy),
        SortFramework.withPolicy(policy),
        BestEvidenceFramework.withPolicy(policy),
        AhrqFramework.withPolicy(policy),
        UspstfFramework.standard());
  }

  /** The codes of all frameworks, the standard one first. */
  public static List<String> codes() {
    return all(GradePolicy.standard()).stream().map(Framework::code).toList();
  }

  /** The framework with that code; GRADE with the given policy. */
  public static Optional<Framework> named(String code, GradePolicy policy) {
    return all(policy).stream().filter(framework -> framework.code().equals(code)).findFirst();
  }
}
