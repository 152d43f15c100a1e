package org.evidencecatalog.store;

import org.evidencecatalog.model.ProblemCode;

/**
 * A text is no catalog of a version that can be read, no policy, or breaks the format. Nothing of
 * it was taken.
 */
public final class CatalogFormatException extends RuntimeException {
  private static final int LONGEST_MESSAGE = 1500;

  private final ProblemCode code;
  private final String file;
  private final int line;
  private final int column;
  private final String path;

  CatalogFormatException(
      ProblemCode code, String file, int line, int column, String path, String message) {
    super(
        file
            + ":"
            + line
            + ":"
            + column
            + ": "
            + (path.isEmpty() ? "" : path + ": ")
            + shortened(message));
    this.code = code;
    this.file = file;
    this.line = line;
    this.column = column;
    this.path = path;
  }

  private static String shortened(String message) {
    return message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, message.offsetByCodePoints(0, LONGEST_MESSAGE / 2)) + "…";
  }

  /**
   * What is wrong: {@link ProblemCode#LIMIT_EXCEEDED}, {@link ProblemCode#ENCODING_INVALID}, or
   * {@link ProblemCode#FORMAT_UNRECOGNISED} for everything else.
   */
  public ProblemCode code() {
    return code;
  }

  /** The file as the caller named it. */
  public String file() {
    return file;
  }

  /** 1-based line of the fault; for an object that lacks something, of its start. */
  public int line() {
    return line;
  }

  /** 1-based column of the fault, counted in bytes. */
  public int column() {
    return column;
  }

  /**
   * The value in question, for example {@code sources[12].reports[0].kind}, counted from 0 in the
   * order of the file; empty for the whole text.
   */
  public String path() {
    return path;
  }
}
