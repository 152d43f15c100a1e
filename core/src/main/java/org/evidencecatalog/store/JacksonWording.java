package org.evidencecatalog.store;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the parser's messages speak to people who do not know the parser. */
final class JacksonWording {
  private static final Pattern SETTING =
      Pattern.compile(
          "(?:, from `[^`]*`)|(?:: enable `[^`]*` to allow)|(?: \\(start marker at .*)",
          Pattern.DOTALL);

  private JacksonWording() {}

  /** The message without the names of the parser's classes and settings. */
  static String plain(String message) {
    return SETTING.matcher(message).replaceAll("");
  }

  static boolean isEncoding(String message) {
    return message.toLowerCase(Locale.ROOT).contains("utf-8");
  }
}
