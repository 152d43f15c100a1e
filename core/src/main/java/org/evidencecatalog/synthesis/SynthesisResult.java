package org.evidencecatalog.synthesis;

import java.util.Optional;
import java.util.function.Function;

/** What pooling came to: an estimate, or the reason why there is none. */
public sealed interface SynthesisResult permits Pooled, NotPooled {

  /** Applies the function for whichever of the two it is. */
  default <T> T fold(
      Function<? super Pooled, ? extends T> estimate,
      Function<? super NotPooled, ? extends T> none) {
    if (this instanceof Pooled result) {
      return estimate.apply(result);
    }
    return none.apply((NotPooled) this);
  }

  /** The estimate; empty if there is none. */
  default Optional<Pooled> pooled() {
    return fold(Optional::of, none -> Optional.empty());
  }

  /** The reason why there is no estimate; empty if there is one. */
  default Optional<String> whyNot() {
    return fold(estimate -> Optional.empty(), none -> Optional.of(none.reason()));
  }
}
