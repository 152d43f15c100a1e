package org.evidencecatalog.importer.value;

import java.util.Locale;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.ProblemCode;

/** Reads yes, no and unclear. */
public final class Answers {

  private Answers() {}

  /** Reads a text. */
  public static Parsed<Answer> read(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true", "1" -> Parsed.plain(Answer.YES);
      case "no", "n", "false", "0" -> Parsed.plain(Answer.NO);
      case "unclear" -> Parsed.plain(Answer.UNCLEAR);
      case "unknown" -> Parsed.plain(Answer.UNKNOWN);
      default ->
          Parsed.refused(
              ProblemCode.VALUE_NOT_PERMITTED, "this is no answer", "yes, no or unclear; or blank");
    };
  }
}
