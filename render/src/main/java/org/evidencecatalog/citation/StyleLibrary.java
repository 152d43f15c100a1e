package org.evidencecatalog.citation;

import de.undercouch.citeproc.CSL;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.evidencecatalog.vocabulary.Nearest;
import org.w3c.dom.Document;

/** The styles and locales on the class path, found by name and never by network. */
final class StyleLibrary {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,199}");
  private static final int MOST_PARENTS = 5;

  /** Names people use for a style, and what the library calls it. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("vancouver", "nlm-citation-sequence"),
          Map.entry("nlm", "nlm-citation-sequence"),
          Map.entry("icmje", "nlm-citation-sequence"),
          Map.entry("national-library-of-medicine", "nlm-citation-sequence"),
          Map.entry("vancouver-brackets", "nlm-citation-sequence-brackets"),
          Map.entry("vancouver-superscript", "nlm-citation-sequence-superscript"),
          Map.entry("vancouver-author-date", "nlm-name-year"),
          Map.entry("ama", "american-medical-association"),
          Map.entry("jama", "american-medical-association"),
          Map.entry("harvard", "harvard-cite-them-right"),
          Map.entry("harvard1", "harvard-cite-them-right"),
          Map.entry("chicago", "chicago-author-date"),
          Map.entry("chicago-note", "chicago-notes-bibliography"),
          Map.entry("mla", "modern-language-association"),
          Map.entry("apa7", "apa"),
          Map.entry("lancet", "the-lancet"),
          Map.entry("nejm", "the-new-england-journal-of-medicine"),
          Map.entry("elsevier", "elsevier-vancouver"),
          Map.entry("springer", "springer-vancouver"),
          Map.entry("din-1505", "din-1505-2"),
          Map.entry("asa", "american-sociological-association"));

  static final List<String> WELL_KNOWN =
      List.of(
          "numeric",
          "apa",
          "vancouver",
          "ama",
          "harvard-cite-them-right",
          "chicago-author-date",
          "chicago-notes-bibliography",
          "mla",
          "ieee",
          "nature",
          "the-lancet",
          "bmj",
          "elsevier-vancouver",
          "din-1505-2");

  private StyleLibrary() {}

  /** The document of the independent style that a name means. */
  static Document style(String name) {
    String wanted = normalised(name);
    String known = ALIASES.getOrDefault(wanted, wanted);
    if (!NAME.matcher(known).matches()) {
      throw unknown(name, wanted);
    }
    Optional<Document> document = file(known).or(() -> file("dependent/" + known));
    return independent(document.orElseThrow(() -> unknown(name, wanted)));
  }

  /** A style, or the independent style that a dependent one stands for. */
  static Document independent(Document style) {
    Document document = style;
    for (int i = 0; i < MOST_PARENTS; i++) {
      Optional<String> parent = StyleGate.parent(document);
      if (parent.isEmpty()) {
        return document;
      }
      String href = parent.get();
      String name = href.substring(href.lastIndexOf('/') + 1);
      document =
          Optional.of(name)
              .filter(id -> NAME.matcher(id).matches())
              .flatMap(id -> file(id).or(() -> file("dependent/" + id)))
              .orElseThrow(
                  () ->
                      new CitationStyleException(
                          "the style depends on \""
                              + PlainText.shown(href)
                              + "\", which is not in the library of styles"));
    }
    throw new CitationStyleException("the style depends on styles that depend on each other");
  }

  private static String normalised(String name) {
    String bare = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    bare = bare.startsWith("dependent/") ? bare.substring("dependent/".length()) : bare;
    return bare.endsWith(".csl") ? bare.substring(0, bare.length() - ".csl".length()) : bare;
  }

  private static Optional<Document> file(String name) {
    return bytes(name + ".csl").map(StyleGate::document);
  }

  private static CitationStyleException unknown(String name, String wanted) {
    return new CitationStyleException(
        "there is no citation style \"" + PlainText.shown(name) + "\"", near(wanted));
  }

  /** At most three names that look like one that is not there, nearest first. */
  static List<String> nearest(String name) {
    return near(normalised(name));
  }

  private static List<String> near(String wanted) {
    if (!NAME.matcher(wanted).matches() || wanted.length() > 80) {
      return List.of();
    }
    Set<String> known = new HashSet<>(ALIASES.keySet());
    known.add(CitationStyle.NUMERIC_NAME);
    styles().forEach(id -> known.add(id.substring(id.lastIndexOf('/') + 1)));
    return Nearest.within(wanted, known, Math.min(3, 1 + wanted.length() / 4), 3);
  }

  /** Names people use, each with the id it stands for. */
  static Map<String, String> aliases() {
    return ALIASES;
  }

  /** The files of all styles, without their extension; dependent ones lie in a folder. */
  static Set<String> styles() {
    try {
      return CSL.getSupportedStyles();
    } catch (IOException e) {
      throw new UncheckedIOException("the library of styles cannot be read", e);
    }
  }

  /** The tags of all locales, in order. */
  static Set<String> locales() {
    try {
      return new TreeSet<>(CSL.getSupportedLocales());
    } catch (IOException e) {
      throw new UncheckedIOException("the library of locales cannot be read", e);
    }
  }

  /** Whether there is a locale with this very tag, which must hold letters and hyphens only. */
  static boolean hasLocale(String tag) {
    return StyleLibrary.class.getClassLoader().getResource("locales-" + tag + ".xml") != null;
  }

  /** The text of a locale, if there is one. */
  static Optional<String> locale(String tag) {
    return bytes("locales-" + tag + ".xml").map(text -> new String(text, StandardCharsets.UTF_8));
  }

  /** A file at the root of the class path. */
  static Optional<byte[]> bytes(String file) {
    try (InputStream in = StyleLibrary.class.getClassLoader().getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read from the class path", e);
    }
  }
}
