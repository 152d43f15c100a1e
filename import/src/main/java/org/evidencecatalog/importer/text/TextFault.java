package org.evidencecatalog.importer.text;

import java.util.Locale;
import java.util.Objects;
import org.evidencecatalog.model.ProblemCode;

/** A fault that ends the reading of a whole input: no text, or more than a limit allows. */
public final class TextFault extends Exception {
  private final ProblemCode code;
  private final int line;

  /** A fault on a physical line, with one sentence that says what is wrong. */
  public TextFault(ProblemCode code, int line, String message) {
    super(message);
    this.code = code;
    this.line = line;
  }

  /** More than a limit allows; the message holds the limit as {@code %,d}. */
  public static TextFault over(int line, String message, int limit) {
    return new TextFault(
        ProblemCode.LIMIT_EXCEEDED, line, String.format(Locale.ROOT, message, limit));
  }

  /** What is wrong, in one sentence. */
  @Override
  public String getMessage() {
    return Objects.requireNonNullElse(super.getMessage(), code.code());
  }

  /**
   * What is wrong: {@code ENCODING_INVALID}, {@code LIMIT_EXCEEDED} or {@code FORMAT_UNRECOGNISED}.
   */
  public ProblemCode code() {
    return code;
  }

  /** 1-based physical line. */
  public int line() {
    return line;
  }
}
