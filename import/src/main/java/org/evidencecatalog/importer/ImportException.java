package org.evidencecatalog.importer;

import java.util.Objects;
import org.evidencecatalog.vocabulary.Coded;

/** An input that cannot be read at all. Nothing of the import is kept. */
public final class ImportException extends RuntimeException {

  /** What is wrong; the constant's name is the code that is printed. */
  public enum Reason implements Coded {
    /** No format that this version reads. */
    FORMAT_UNRECOGNISED,
    /** Bytes that are no text. */
    ENCODING_INVALID,
    /** Larger than a documented limit. */
    LIMIT_EXCEEDED,
    /** No such file or folder. */
    FILE_NOT_FOUND,
    /** A file or folder that the system does not let us read. */
    FILE_UNREADABLE;

    /** The constant's name. */
    @Override
    public String code() {
      return name();
    }
  }

  private final Reason reason;
  private final String file;
  private final int line;

  ImportException(Reason reason, String file, int line, String message) {
    super(message);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.file = Objects.requireNonNull(file, "file");
    this.line = line;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The file or folder as the user named it. */
  public String file() {
    return file;
  }

  /** 1-based physical line; 1 for a whole file. */
  public int line() {
    return line;
  }

  /** One sentence without the place: {@link #file} and {@link #line} tell it. */
  @Override
  public String getMessage() {
    return Objects.requireNonNullElse(super.getMessage(), reason.code());
  }
}
