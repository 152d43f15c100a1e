package org.evidencecatalog.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;

/**
 * How citations and references are printed: a style of the Citation Style Language 1.0.2 in a
 * locale. Immutable; share it freely.
 */
public final class CitationStyle {
  static final String NUMERIC_NAME = "numeric";

  private final String name;
  private final StyleParts parts;
  private final CitationLocale locale;

  private CitationStyle(String name, StyleParts parts, CitationLocale locale) {
    this.name = name;
    this.parts = parts;
    this.locale = locale;
  }

  /**
   * The style of this library: superscript numbers in order of first citation, and references that
   * print what is known and nothing else.
   */
  public static CitationStyle numeric() {
    try (InputStream in = CitationStyle.class.getResourceAsStream("numeric.csl")) {
      Objects.requireNonNull(in, "numeric.csl");
      return of(NUMERIC_NAME, StyleGate.document(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A style by name: {@code numeric}, a name people use ({@code vancouver}, {@code ama}, {@code
   * harvard}, {@code chicago}, {@code mla}, {@code lancet}, …), or the id of any style in the
   * library of CSL styles, journals included. Case, and blanks for hyphens, do not matter.
   *
   * @throws CitationStyleException if there is none; the message names the nearest
   */
  public static CitationStyle named(String name) {
    if (name.strip().equalsIgnoreCase(NUMERIC_NAME)) {
      return numeric();
    }
    return of(PlainText.shown(name), StyleLibrary.style(name));
  }

  /** Names of styles of different families, which previews and checks go through, in order. */
  public static List<String> wellKnown() {
    return StyleLibrary.WELL_KNOWN;
  }

  /**
   * The styles whose id, or one of whose other names, holds every word given; all styles if there
   * is none. Case does not matter. Ours comes first, then by id.
   *
   * @param words parts of a name, set apart by anything but letters and digits
   */
  public static List<StyleListing> search(String words) {
    return new StyleSearch().find(words);
  }

  /**
   * The names nearest to one that is not found, at most three, nearest first; often none.
   *
   * @param name what was asked for
   */
  public static List<String> nearest(String name) {
    return StyleLibrary.nearest(name);
  }

  /**
   * A style from a file.
   *
   * @throws CitationStyleException if the file cannot be read, or its text is refused as {@link
   *     #ofXml} says
   */
  public static CitationStyle read(Path file) {
    String shown = PlainText.shown(file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(StyleGate.MAX_SIZE + 1);
      return of(
          PlainText.shown(String.valueOf(file.getFileName())),
          StyleLibrary.independent(StyleGate.document(bytes)));
    } catch (NoSuchFileException e) {
      throw new CitationStyleException("there is no style file " + shown, e);
    } catch (IOException e) {
      throw new CitationStyleException("the style file " + shown + " cannot be read", e);
    } catch (CitationStyleException e) {
      throw new CitationStyleException(shown + ": " + e.getMessage(), e);
    }
  }

  /**
   * A style from its text. A dependent style is replaced by its parent in the library of styles.
   *
   * @throws CitationStyleException if the text is no well-formed XML, is larger than 1 MiB, has a
   *     document type or entities, is nested deeper than 100 elements, is no CSL style, cites
   *     nothing, calls macros that are missing, call themselves or multiply without bound, or
   *     depends on a style that is not in the library
   */
  public static CitationStyle ofXml(String xml) {
    Document document = StyleLibrary.independent(StyleGate.document(xml));
    return of("style", document);
  }

  private static CitationStyle of(String name, Document document) {
    StyleParts parts = StyleParts.of(document);
    CitationLocale locale =
        parts
            .locale()
            .filter(tag -> tag.matches("[A-Za-z-]{2,20}") && StyleLibrary.hasLocale(tag))
            .map(CitationLocale::new)
            .orElse(CitationLocale.EN_US);
    CitationStyle style = new CitationStyle(name, parts, locale);
    // What the engine refuses when it reads the style is to be said here, not at the first use.
    new Engine(style).prepare();
    return style;
  }

  /** The same style with the words and dates of another locale. */
  public CitationStyle in(CitationLocale other) {
    return new CitationStyle(name, parts, other);
  }

  /** The name it was asked for by; of a file, the file's name. */
  public String name() {
    return name;
  }

  /** Its title, in the words of its authors. */
  public String title() {
    return parts.title();
  }

  /** The locale it prints in: American English unless the style or {@link #in} says otherwise. */
  public CitationLocale locale() {
    return locale;
  }

  /** How its citations point to the list. */
  public CitationKind kind() {
    return parts.kind();
  }

  /** Whether its citations are numbers. */
  public boolean isNumeric() {
    return parts.kind() == CitationKind.NUMERIC;
  }

  StyleParts parts() {
    return parts;
  }

  @Override
  public String toString() {
    return name + " (" + locale + ")";
  }
}
