package org.evidencecatalog.grading;

import java.util.Locale;
import java.util.Optional;
import org.evidencecatalog.vocabulary.Coded;

/** Certainty of evidence in the sense of GRADE, lowest first. */
public enum Certainty implements Coded {
  /** The effect is probably substantially different from the estimate. */
  VERY_LOW(1, "Very low", "⊕◯◯◯"),
  /** The effect may be substantially different from the estimate. */
  LOW(2, "Low", "⊕⊕◯◯"),
  /** The effect is probably close to the estimate. */
  MODERATE(3, "Moderate", "⊕⊕⊕◯"),
  /** The effect lies close to the estimate. */
  HIGH(4, "High", "⊕⊕⊕⊕");

  private final int rank;
  private final String label;
  private final String symbol;

  Certainty(int rank, String label, String symbol) {
    this.rank = rank;
    this.label = label;
    this.symbol = symbol;
  }

  /** For readers: {@code Very low}. */
  public String label() {
    return label;
  }

  /** For readers: {@code ⊕◯◯◯}. */
  public String symbol() {
    return symbol;
  }

  /** 1 for very low to 4 for high. */
  public int rank() {
    return rank;
  }

  /** The certainty of that rank, with ranks outside 1–4 taken to the nearest. */
  public static Certainty clamped(int rank) {
    Certainty nearest = VERY_LOW;
    for (Certainty certainty : values()) {
      if (certainty.rank <= rank) {
        nearest = certainty;
      }
    }
    return nearest;
  }

  /** As a level of a framework. */
  public Level level() {
    return new Level(code(), label, Optional.of(symbol), rank());
  }

  /** Reads {@code very-low}, {@code very_low} or {@code Very low}. */
  public static Optional<Certainty> parse(String text) {
    String code = text.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (Certainty certainty : values()) {
      if (certainty.code().equals(code)) {
        return Optional.of(certainty);
      }
    }
    return Optional.empty();
  }
}
