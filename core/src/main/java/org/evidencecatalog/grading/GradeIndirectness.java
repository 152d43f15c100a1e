package org.evidencecatalog.grading;

import static org.evidencecatalog.grading.GradeThreshold.HALF_WEIGHT;

import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.grading.Judgement.Figure;

/**
 * {@code GRADE.indirectness}: the share of the weight of studies that are on another condition,
 * intervention, comparator or outcome than asked about.
 */
final class GradeIndirectness {
  private static final String RULE = "GRADE.indirectness";
  private static final String SOURCE =
      "Guyatt 2011, J Clin Epidemiol 64:1303; Core GRADE 5, BMJ 2025;389:e083865; shares are house"
          + " rules";
  private static final String OF_TESTS = SOURCE + "; Schünemann 2008, BMJ 336:1106";
  private static final List<String> ELEMENTS =
      List.of("condition", "intervention", "comparator", "outcome");

  private GradeIndirectness() {}

  static Judgement judge(GradeContext context) {
    Weight weight = context.weight();
    double indirect = weight.share(each -> !each.directness().isDirect());
    double manifold = weight.share(each -> elements(each).size() > 1);
    double allButManifold = weight.share(each -> elements(each).size() < 2);
    int change = allButManifold == 0 ? -2 : context.reaches(indirect, HALF_WEIGHT) ? -1 : 0;
    boolean accuracy = isTestAccuracy(context.body());
    return Judgement.computed(
        RULE,
        accuracy ? Math.min(change, -1) : change,
        reason(context, indirect) + (accuracy ? accuracy() : "") + population(context.body()),
        accuracy ? OF_TESTS : SOURCE,
        new Figure("indirect_share", indirect),
        new Figure("several_elements_share", manifold));
  }

  /** Randomised studies of tests look at what becomes of people, all others at accuracy. */
  private static boolean isTestAccuracy(BodyOfEvidence body) {
    return body.question().type() == QuestionType.DIAGNOSIS && body.kind() != BodyKind.RANDOMISED;
  }

  private static String accuracy() {
    return " The accuracy of a test stands for what becomes of people, which takes at least one"
        + " level.";
  }

  private static String reason(GradeContext context, double share) {
    List<String> parts = new ArrayList<>();
    for (String element : ELEMENTS) {
      List<String> ids =
          context.body().contributions().stream()
              .filter(each -> elements(each).contains(element))
              .map(each -> each.id().value())
              .toList();
      if (!ids.isEmpty()) {
        parts.add(element + " (" + Wording.list(ids) + ")");
      }
    }
    return parts.isEmpty()
        ? "All studies are on the condition, intervention, comparator and outcome asked about or"
            + " narrower ones."
        : Wording.percent(share)
            + " of the "
            + context.weight().unit().words()
            + context.weight().unit().be()
            + " in indirect studies: another "
            + String.join("; another ", parts)
            + ".";
  }

  /** Populations are free text and no question names one, so a person has to compare them. */
  private static String population(BodyOfEvidence body) {
    List<String> unknown =
        body.contributions().stream()
            .filter(each -> each.study().population().isEmpty())
            .map(each -> each.id().value())
            .toList();
    return unknown.isEmpty()
        ? " Whether the people studied are those asked about was not judged."
        : " The population is unknown in "
            + Wording.list(unknown)
            + ", so its match was not judged.";
  }

  private static List<String> elements(Contribution contribution) {
    return contribution.directness().indirectElements();
  }
}
