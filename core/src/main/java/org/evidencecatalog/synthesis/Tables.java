package org.evidencecatalog.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the models on two-by-two tables share. */
final class Tables {
  private Tables() {}

  static List<TwoByTwoTable> of(List<EffectSize> effects) {
    return effects.stream().flatMap(effect -> effect.table().stream()).toList();
  }

  static double sum(List<TwoByTwoTable> tables, ToDoubleFunction<TwoByTwoTable> term) {
    double sum = 0;
    for (TwoByTwoTable table : tables) {
      sum += term.applyAsDouble(table);
    }
    return sum;
  }

  /** Studies with weights in proportion to a term of their tables. */
  static List<PooledStudy> weighted(
      List<EffectSize> effects,
      List<TwoByTwoTable> tables,
      ToDoubleFunction<TwoByTwoTable> weight) {
    double total = sum(tables, weight);
    List<PooledStudy> studies = new ArrayList<>(effects.size());
    for (int i = 0; i < effects.size(); i++) {
      double share = weight.applyAsDouble(tables.get(i)) / total;
      studies.add(new PooledStudy(effects.get(i), 100 * share));
    }
    return studies;
  }
}
