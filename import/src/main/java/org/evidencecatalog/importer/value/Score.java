package org.evidencecatalog.importer.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.model.ProblemCode;

/** Reads a total score with its greatest value: {@code 8} or {@code 8/10}. */
public final class Score {
  private static final Pattern OF = Pattern.compile("(\\d{1,4})\\s*(/|of|out of)\\s*(\\d{1,4})");

  private Score() {}

  /** Reads a text. */
  public static Parsed<Integer> read(String text, int most) {
    Matcher matcher = OF.matcher(text);
    if (!matcher.matches()) {
      return Numbers.whole(text, 0, most);
    }
    if (Integer.parseInt(matcher.group(3)) != most) {
      return Parsed.refused(
          ProblemCode.VALUE_OUT_OF_RANGE,
          "the score is of another scale",
          "a score from 0 to " + most + ", for example 8 or 8/" + most);
    }
    Parsed<Integer> score = Numbers.whole(matcher.group(1), 0, most);
    return matcher.group(2).equals("/") || score.value().isEmpty()
        ? score
        : Parsed.interpreted(score.value().get(), "read as " + score.value().get());
  }
}
