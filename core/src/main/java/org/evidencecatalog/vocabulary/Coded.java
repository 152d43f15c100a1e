package org.evidencecatalog.vocabulary;

import java.util.Locale;

/**
 * An enum constant with a stable text form, used in CSV cells, JSON and messages: the constant's
 * name in lower case with underscores.
 */
public interface Coded {

  /** The constant's name as declared; every enum has it. */
  String name();

  /** The stable text form, for example {@code randomised_trial}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
