package org.evidencecatalog.synthesis;

import java.util.Objects;

/**
 * Confidence intervals of how much effects differ: the Q-profile of τ² (Viechtbauer 2007, Stat Med
 * 26:37), and those of I² and H² that follow from it.
 *
 * @param tau2 of the variance between studies
 * @param i2 of I², in percent
 * @param h2 of H²
 */
public record HeterogeneityIntervals(Interval tau2, Interval i2, Interval h2) {

  /** Checks that nothing is null. */
  public HeterogeneityIntervals {
    Objects.requireNonNull(tau2, "tau2");
    Objects.requireNonNull(i2, "i2");
    Objects.requireNonNull(h2, "h2");
  }
}
