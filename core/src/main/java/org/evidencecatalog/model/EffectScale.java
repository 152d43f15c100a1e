package org.evidencecatalog.model;

import org.evidencecatalog.vocabulary.Coded;

/** The scale on which an effect and its interval are given. */
public enum EffectScale implements Coded {
  /** As a reader sees it: 0.8 for a risk ratio. */
  NATURAL,
  /** Natural logarithm, for ratios. */
  LOG
}
