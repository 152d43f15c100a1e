package org.evidencecatalog.grading;

import java.util.List;
import java.util.stream.Collectors;
import org.evidencecatalog.grading.Judgement.Figure;

/** Where GRADE starts and how it sums up: start, mixed bodies, arithmetic. */
final class GradeStart {
  private static final String BALSHEM = "Balshem 2011, J Clin Epidemiol 64:401";

  private GradeStart() {}

  static Certainty of(BodyOfEvidence body, GradePolicy policy) {
    return StartingPoint.of(body, policy).level();
  }

  static Judgement judge(GradeContext context) {
    StartingPoint start = StartingPoint.of(context.body(), context.policy());
    return Judgement.computed(
        "GRADE.start",
        0,
        start.level().label() + ": " + start.because() + ".",
        start.source(),
        new Figure("start_level", start.level().rank()));
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
        "after Cuello-Garcia 2022, J Clin Epidemiol 142:200; the randomised body among equals: house"
            + " rule");
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
