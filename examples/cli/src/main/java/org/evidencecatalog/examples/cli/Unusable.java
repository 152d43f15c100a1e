package org.evidencecatalog.examples.cli;

import org.jspecify.annotations.Nullable;

/** Something that leaves nothing to do but say so: exit code 2, and nothing is written. */
final class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final @Nullable String file;
  private final @Nullable Integer line;

  Unusable(String code, String message, @Nullable String file, @Nullable Integer line) {
    super(message);
    this.code = code;
    this.file = file;
    this.line = line;
  }

  /** Wrong use of the command. */
  static Unusable usage(String message) {
    return new Unusable("USAGE", message, null, null);
  }

  String code() {
    return code;
  }

  @Nullable String file() {
    return file;
  }

  @Nullable Integer line() {
    return line;
  }
}
