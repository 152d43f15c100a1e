package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.grading.Judgement.Figure;

/**
 * What a step of {@code GRADE.imprecision} says.
 *
 * @param change levels, none to three down
 * @param reason why, in sentences
 * @param source the literature, or "house rule"
 * @param figures numbers it rests on
 */
record ImprecisionStep(int change, String reason, String source, List<Figure> figures) {

  ImprecisionStep {
    figures = List.copyOf(figures);
  }

  static ImprecisionStep of(int change, String reason, String source, Figure... figures) {
    return new ImprecisionStep(change, reason, source, List.of(figures));
  }

  /** The same, after what an earlier step found without deciding. */
  ImprecisionStep after(String earlier, List<Figure> numbers) {
    List<Figure> all = new ArrayList<>(numbers);
    all.addAll(figures);
    return new ImprecisionStep(change, earlier + " " + reason, source, all);
  }
}
