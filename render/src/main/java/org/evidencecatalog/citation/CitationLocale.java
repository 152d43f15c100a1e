package org.evidencecatalog.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.vocabulary.Nearest;

/**
 * The language and region whose words and dates a style prints.
 *
 * @param tag a tag such as {@code en-US} for which the Citation Style Language has a locale
 */
public record CitationLocale(String tag) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z]{2,8}){0,2}");

  /** American English, the default. */
  public static final CitationLocale EN_US = new CitationLocale("en-US");

  /**
   * Checks that the locale exists.
   *
   * @throws CitationStyleException if it does not; the message names the nearest
   */
  public CitationLocale {
    if (!FORM.matcher(tag).matches() || !StyleLibrary.hasLocale(tag)) {
      throw unknown(tag);
    }
  }

  /**
   * The locale with a tag, in whatever case and with hyphens or underscores.
   *
   * @throws CitationStyleException if there is none; the message names the nearest
   */
  public static CitationLocale of(String tag) {
    String wanted = tag.strip().replace('_', '-');
    if (FORM.matcher(wanted).matches() && StyleLibrary.hasLocale(wanted)) {
      return new CitationLocale(wanted);
    }
    for (String known : StyleLibrary.locales()) {
      if (known.equalsIgnoreCase(wanted)) {
        return new CitationLocale(known);
      }
    }
    throw unknown(tag);
  }

  private static CitationStyleException unknown(String tag) {
    String shown = PlainText.shown(tag);
    Set<String> known = StyleLibrary.locales();
    String language = shown.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    List<String> nearest =
        known.stream().filter(name -> name.split("-", 2)[0].equals(language)).toList();
    if (nearest.isEmpty() && shown.length() <= 20) {
      nearest = Nearest.within(shown, known, 2, 3);
    }
    return new CitationStyleException("there is no citation locale \"" + shown + "\"", nearest);
  }

  @Override
  public String toString() {
    return tag;
  }
}
