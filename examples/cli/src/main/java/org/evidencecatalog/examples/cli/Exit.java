package org.evidencecatalog.examples.cli;

/** Exit codes, as documented in the README. */
final class Exit {
  /** No error. */
  static final int OK = 0;

  /** At least one error in what was read, or with {@code --strict} a warning. */
  static final int ERRORS_FOUND = 1;

  /** Wrong usage, unreadable or over-limit input; nothing was written. */
  static final int UNUSABLE = 2;

  /** A fault of this program. */
  static final int FAULT = 70;

  private Exit() {}
}
