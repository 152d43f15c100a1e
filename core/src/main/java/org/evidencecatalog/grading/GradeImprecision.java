package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evidencecatalog.grading.Judgement.Figure;

/**
 * {@code GRADE.imprecision}: the 95 % confidence interval first, the information size second, never
 * summed. Zeng 2022, J Clin Epidemiol 150:216; Core GRADE 2, Guyatt 2025, BMJ 389:e081904. Without
 * a pooled effect the number of participants decides.
 */
final class GradeImprecision {
  static final String RULE = "GRADE.imprecision";

  private GradeImprecision() {}

  static Judgement judge(GradeContext context) {
    return context
        .effect()
        .map(effect -> judgement(effect, new ImprecisionSteps(effect, context.policy()).judge()))
        .orElseGet(() -> ParticipantsOnly.judge(context));
  }

  private static Judgement judgement(PooledEffect effect, ImprecisionStep step) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("ci_low", effect.interval().low()));
    figures.add(new Figure("ci_high", effect.interval().high()));
    figures.addAll(step.figures());
    return Judgement.computed(
        RULE,
        step.change(),
        effect.inWords() + ". " + step.reason() + unused(effect) + partial(effect),
        step.source(),
        figures.toArray(Figure[]::new));
  }

  private static String unused(PooledEffect effect) {
    return effect.unusedDifference().isPresent()
        ? " The minimal important difference given cannot be used (see the target)."
        : "";
  }

  /** Names the studies that the interval does not speak for. */
  private static String partial(PooledEffect effect) {
    return effect.omitted().isEmpty()
        ? ""
        : effect.omitted().stream()
            .map(omission -> omission.study() + " (" + omission.reason() + ")")
            .collect(Collectors.joining(", ", " Not in the pooled estimate: ", "."));
  }
}
