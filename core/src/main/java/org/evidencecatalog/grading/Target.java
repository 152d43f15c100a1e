package org.evidencecatalog.grading;

import org.evidencecatalog.vocabulary.Coded;
import org.evidencecatalog.vocabulary.Polarity;

/**
 * What the certainty of a body is about: on which side of a threshold the true effect lies.
 * Hultcrantz 2017, J Clin Epidemiol 87:4; Core GRADE 2, Guyatt 2025, BMJ 389:e081904.
 */
public enum Target implements Coded {
  /** At least the minimal important difference better. */
  IMPORTANT_BENEFIT("an important benefit"),
  /** At least the minimal important difference worse. */
  IMPORTANT_HARM("an important harm"),
  /** At least the minimal important difference more; whether that is better is unknown. */
  IMPORTANT_INCREASE("an important increase"),
  /** At least the minimal important difference less; whether that is better is unknown. */
  IMPORTANT_DECREASE("an important decrease"),
  /** Less than what matters. */
  LITTLE_OR_NO_DIFFERENCE("little or no difference"),
  /** Not exactly no effect. */
  EFFECT_EXISTS("that an effect exists");

  private final String words;

  Target(String words) {
    this.words = words;
  }

  /** For reasons: "the target is …". */
  String words() {
    return words;
  }

  /** The target of an important effect. */
  static Target important(boolean increase, Polarity polarity) {
    return switch (polarity) {
      case HIGHER -> increase ? IMPORTANT_BENEFIT : IMPORTANT_HARM;
      case LOWER -> increase ? IMPORTANT_HARM : IMPORTANT_BENEFIT;
      case UNKNOWN -> increase ? IMPORTANT_INCREASE : IMPORTANT_DECREASE;
    };
  }
}
