package org.evidencecatalog.citation;

import java.util.List;

/** Where a source stands among the citations of a text, in the terms that styles ask for. */
enum CitePosition {
  /** It was not cited before. */
  FIRST("first"),
  /** It was cited before, farther away than the style calls near. */
  SUBSEQUENT("subsequent"),
  /** It was cited before, not far away. */
  NEAR("subsequent near-note"),
  /** It is what was cited right before, at the same place. */
  IBID("ibid subsequent near-note"),
  /** It is what was cited right before, at another place. */
  IBID_WITH_LOCATOR("ibid-with-locator ibid subsequent near-note");

  private final String tests;

  CitePosition(String tests) {
    this.tests = tests;
  }

  /** Whether the test of a style holds here. */
  boolean passes(String test) {
    return List.of(tests.split(" ", -1)).contains(test);
  }

  /** Whether the source was cited before. */
  boolean isRepeated() {
    return this != FIRST;
  }
}
