package org.evidencecatalog.grading;

import java.util.List;
import java.util.stream.Collectors;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.StudyDesign;

/** Where GRADE starts and how it sums up: target, start, mixed bodies, arithmetic. */
final class GradeStart {
  private static final String BALSHEM = "Balshem 2011, J Clin Epidemiol 64:401";

  private GradeStart() {}

  static Certainty of(BodyOfEvidence body, GradePolicy policy) {
    return switch (body.kind()) {
      case RANDOMISED -> Certainty.HIGH;
      case NON_RANDOMISED, UNCONTROLLED -> Certainty.LOW;
      case REVIEW -> allRandomised(body) ? Certainty.HIGH : Certainty.LOW;
    };
  }

  /** Whether every review states that it included randomised trials only. */
  private static boolean allRandomised(BodyOfEvidence body) {
    return body.contributions().stream()
        .map(contribution -> contribution.study().includedDesigns())
        .allMatch(
            designs -> !designs.isEmpty() && designs.stream().allMatch(GradeStart::randomised));
  }

  private static boolean randomised(StudyDesign design) {
    return BodyKind.of(design).filter(kind -> kind == BodyKind.RANDOMISED).isPresent();
  }

  static Judgement target() {
    return Judgement.notAssessed(
        "GRADE.target",
        "Not assessed: no effect was extracted and no minimal important difference given, so the"
            + " certainty is that an effect exists.",
        "Hultcrantz 2017, J Clin Epidemiol 87:4; Guyatt 2025, BMJ 389:e081904");
  }

  static Judgement judge(GradeContext context) {
    BodyOfEvidence body = context.body();
    Certainty start = of(body, context.policy());
    String because =
        switch (body.kind()) {
          case RANDOMISED -> "randomised trials start there";
          case NON_RANDOMISED -> "non-randomised studies start there" + unknownAllocation(body);
          case UNCONTROLLED -> "studies without a comparison group start there";
          case REVIEW ->
              "a review stands in for primary studies, of which there are none (house rule); its"
                  + (start == Certainty.HIGH
                      ? " studies are randomised trials"
                      : " studies are not known to be all randomised");
        };
    return Judgement.computed(
        "GRADE.start",
        0,
        start.label() + ": " + because + ".",
        BALSHEM,
        new Figure("start_level", start.rank()));
  }

  private static String unknownAllocation(BodyOfEvidence body) {
    List<String> unknown =
        body.contributions().stream()
            .filter(
                contribution ->
                    contribution.study().design() == StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN)
            .map(contribution -> contribution.id().value())
            .toList();
    return unknown.isEmpty()
        ? ""
        : "; how people were allocated is unknown in " + Wording.list(unknown);
  }

  static Judgement mixed(BodyOfEvidence body) {
    List<String> others = body.otherKinds().stream().map(kind -> kind.noun(2)).toList();
    return Judgement.computed(
        "GRADE.mixed",
        0,
        others.isEmpty()
            ? "All studies of the question are in this body."
            : "The question also has "
                + Wording.list(others)
                + ", in bodies of their own that are never pooled with this one.",
        "Cuello-Garcia 2022, J Clin Epidemiol 142:200");
  }

  static Judgement arithmetic(Certainty start, List<Judgement> judgements, Certainty reached) {
    int sum = judgements.stream().mapToInt(Judgement::change).sum();
    String changes =
        judgements.stream()
            .filter(judgement -> judgement.change() != 0)
            .map(judgement -> signed(judgement.change()) + " (" + name(judgement.rule()) + ")")
            .collect(Collectors.joining(" "));
    String reason =
        start.label()
            + (changes.isEmpty() ? ", unchanged" : " " + changes + " = " + reached.label());
    return Judgement.computed(
        "GRADE.arithmetic",
        0,
        reason + ".",
        BALSHEM,
        new Figure("start_level", start.rank()),
        new Figure("sum", sum),
        new Figure("level", reached.rank()));
  }

  private static String signed(int change) {
    return change < 0 ? "−" + -change : "+" + change;
  }

  private static String name(String rule) {
    return rule.substring(rule.indexOf('.') + 1).replace('-', ' ');
  }
}
