package org.evidencecatalog.article;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which sentences of a claim claim something: all but questions. */
final class AuditSentences {
  private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?][\"'”’)]?)\\s+");
  private static final Pattern QUESTION = Pattern.compile("\\?[\"'”’)]*\\s*$");

  private AuditSentences() {}

  /** The text without the sentences that end in a question mark. */
  static String statements(String text) {
    return Arrays.stream(BETWEEN.split(text))
        .filter(sentence -> !QUESTION.matcher(sentence).find())
        .collect(Collectors.joining(" "));
  }
}
