package org.evidencecatalog.importer.value;

import java.util.Locale;
import java.util.Set;

/** Titles as databases print them. */
public final class Titles {
  /** A shorter last word may be an abbreviation that keeps its point: a house rule. */
  private static final int SHORTEST_WORD = 3;

  private static final Set<String> ABBREVIATIONS =
      Set.of("etc", "spp", "ssp", "var", "vol", "inc", "ltd", "approx");

  private Titles() {}

  /**
   * A title on one line without the full stop that some exports of a database put behind it and
   * others do not.
   */
  public static String read(String text) {
    String line = text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", " ").strip();
    int last = line.length() - 1;
    if (last < SHORTEST_WORD || line.charAt(last) != '.') {
      return line;
    }
    for (int i = last - 1; i >= last - SHORTEST_WORD; i--) {
      if (!Character.isLetterOrDigit(line.charAt(i)) && ")]\"'”’".indexOf(line.charAt(i)) < 0) {
        return line;
      }
    }
    String word = line.substring(line.lastIndexOf(' ') + 1, last).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(word) ? line : line.substring(0, last);
  }
}
