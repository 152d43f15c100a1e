package org.evidencecatalog.importer;

import java.util.Optional;

/**
 * Whether a format was found.
 *
 * @param input the input that can be read, if it was
 * @param why why not, in words, if it was not
 */
record Recognised(Optional<RecognisedInput> input, String why) {

  static Recognised as(RecognisedInput input) {
    return new Recognised(Optional.of(input), "");
  }

  static Recognised not(String why) {
    return new Recognised(Optional.empty(), why);
  }
}
