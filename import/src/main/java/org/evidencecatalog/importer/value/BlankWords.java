package org.evidencecatalog.importer.value;

import java.util.Locale;
import java.util.Set;

/** Words that stand in a cell for nothing. */
public final class BlankWords {
  /** They match in any case, but {@code Na} is a family name. */
  private static final Set<String> WORDS = Set.of("null", "na", "n/a", "not reported", "-");

  /** Length of the longest. */
  public static final int LONGEST = "not reported".length();

  private BlankWords() {}

  /** Whether a text is one of them. */
  public static boolean contains(String text) {
    return text.length() <= LONGEST
        && isFirstLetter(text)
        && WORDS.contains(text.toLowerCase(Locale.ROOT))
        && !text.equals("Na");
  }

  private static boolean isFirstLetter(String text) {
    return !text.isEmpty() && "nN-".indexOf(text.charAt(0)) >= 0;
  }
}
