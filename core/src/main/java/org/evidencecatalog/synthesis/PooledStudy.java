package org.evidencecatalog.synthesis;

import java.util.Objects;

/**
 * A study as it entered a pooled estimate.
 *
 * @param effect its effect
 * @param weight its weight in percent, from 0 to 100; the weights of all studies add up to 100
 */
public record PooledStudy(EffectSize effect, double weight) {

  /** Checks that nothing is null. */
  public PooledStudy {
    Objects.requireNonNull(effect, "effect");
  }
}
