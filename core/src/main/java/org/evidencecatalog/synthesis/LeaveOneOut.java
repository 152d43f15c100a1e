package org.evidencecatalog.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The synthesis of all studies but one.
 *
 * @param leftOut the study left out
 * @param rest what pooling the others came to
 */
public record LeaveOneOut(String leftOut, SynthesisResult rest) {

  /** Checks that nothing is null. */
  public LeaveOneOut {
    Objects.requireNonNull(leftOut, "leftOut");
    Objects.requireNonNull(rest, "rest");
  }

  /** Leaves out each study in turn, in the order given. */
  public static List<LeaveOneOut> of(Synthesis synthesis, List<EffectSize> effects) {
    return IntStream.range(0, effects.size())
        .mapToObj(i -> new LeaveOneOut(effects.get(i).study(), synthesis.pool(without(effects, i))))
        .toList();
  }

  static List<EffectSize> without(List<EffectSize> effects, int index) {
    List<EffectSize> rest = new ArrayList<>(effects);
    rest.remove(index);
    return rest;
  }
}
