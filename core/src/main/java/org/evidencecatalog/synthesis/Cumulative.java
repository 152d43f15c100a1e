package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The synthesis of all studies up to one: Lau 1992, N Engl J Med 327:248.
 *
 * @param added the study added last
 * @param soFar what pooling it and those before it came to
 */
public record Cumulative(String added, SynthesisResult soFar) {

  /** Checks that nothing is null. */
  public Cumulative {
    Objects.requireNonNull(added, "added");
    Objects.requireNonNull(soFar, "soFar");
  }

  /** Adds one study after the other, in the order given, which usually is that of their years. */
  public static List<Cumulative> of(Synthesis synthesis, List<EffectSize> effects) {
    return IntStream.range(0, effects.size())
        .mapToObj(
            i -> new Cumulative(effects.get(i).study(), synthesis.pool(effects.subList(0, i + 1))))
        .toList();
  }
}
