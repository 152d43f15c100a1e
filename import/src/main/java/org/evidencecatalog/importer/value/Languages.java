package org.evidencecatalog.importer.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * Reads languages as databases print them: English names, and codes of ISO 639-1, 639-2/T and
 * 639-2/B. The result is a BCP 47 tag.
 */
public final class Languages {
  /** The codes of ISO 639-2/B that differ from those of 639-2/T. */
  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("mao", "mi"),
          Map.entry("may", "ms"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("tib", "bo"),
          Map.entry("wel", "cy"));

  private static final Map<String, String> TAGS = tags();

  private Languages() {}

  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>(BIBLIOGRAPHIC);
    for (String code : Locale.getISOLanguages()) {
      Locale language = new Locale.Builder().setLanguage(code).build();
      String tag = language.toLanguageTag();
      tags.put(code, tag);
      tags.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
      try {
        tags.put(language.getISO3Language(), tag);
      } catch (MissingResourceException e) {
        // Not every language has a code of three letters.
      }
    }
    return Map.copyOf(tags);
  }

  /** The tag of the language, or of the first of several; empty if none is known by that name. */
  public static Optional<String> tag(String text) {
    String first = text.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < first.length() && ";,/|&(".indexOf(first.charAt(end)) < 0) {
      end++;
    }
    return Optional.ofNullable(TAGS.get(first.substring(0, end).strip())).or(() -> regional(first));
  }

  /** A tag that names a region too, such as {@code en-us}. */
  private static Optional<String> regional(String lower) {
    Locale locale = Locale.forLanguageTag(lower.replace('_', '-'));
    return TAGS.containsValue(locale.getLanguage()) && !locale.getCountry().isEmpty()
        ? Optional.of(locale.toLanguageTag())
        : Optional.empty();
  }
}
