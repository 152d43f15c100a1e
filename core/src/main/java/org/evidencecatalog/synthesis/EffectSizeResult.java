package org.evidencecatalog.synthesis;

import java.util.function.Function;

/** What became of the numbers of one study: an effect size, or the reason why there is none. */
public sealed interface EffectSizeResult permits EffectSize, Omission {

  /** The study, as the caller named it. */
  String study();

  /** Applies the function for whichever of the two it is. */
  default <T> T fold(
      Function<? super EffectSize, ? extends T> effect,
      Function<? super Omission, ? extends T> omission) {
    if (this instanceof EffectSize size) {
      return effect.apply(size);
    }
    return omission.apply((Omission) this);
  }
}
