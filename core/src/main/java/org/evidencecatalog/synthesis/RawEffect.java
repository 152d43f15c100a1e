package org.evidencecatalog.synthesis;

import java.util.Optional;

/**
 * An effect and its variance before it is known whose they are, or what is wrong with them.
 *
 * @param yi the effect
 * @param vi its variance
 * @param defect why it cannot be pooled; empty if it can
 */
record RawEffect(double yi, double vi, Optional<String> defect) {

  static RawEffect of(double yi, double vi) {
    return new RawEffect(yi, vi, EffectSize.defect(yi, vi));
  }

  static RawEffect none(String defect) {
    return new RawEffect(Double.NaN, Double.NaN, Optional.of(defect));
  }
}
