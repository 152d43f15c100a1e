package org.evidencecatalog.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How labels are compared and turned into ids. */
public final class Labels {
  private static final Pattern TRAILING_PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}_]+");
  private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Labels() {}

  /**
   * The form in which two labels are equal: NFKC, case-folded, typographic apostrophes as {@code
   * '}, hyphens as blanks, runs of blanks as one, a trailing parenthesis dropped.
   */
  public static String normalise(String label) {
    String folded = fold(label);
    String stripped = TRAILING_PARENTHESIS.matcher(folded).replaceFirst("");
    return stripped.isEmpty() ? folded : stripped;
  }

  /** An id made of the label: lower-case letters and digits joined by hyphens. */
  public static String slug(String label) {
    String plain =
        Normalizer.normalize(normalise(label).replace("'", ""), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "");
    String slug = NOT_IN_SLUG.matcher(plain).replaceAll("-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "concept" : slug;
  }

  private static String fold(String label) {
    // Upper then lower: the JDK's nearest thing to Unicode case folding (ß = ss, final sigma).
    String text =
        Normalizer.normalize(label, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT)
            .replace('\u2018', '\'')
            .replace('\u2019', '\'')
            .replace('\u02bc', '\'')
            .replace('\u00a0', ' ');
    return GAPS.matcher(text).replaceAll(" ").strip();
  }
}
