package org.evidencecatalog.citation;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;

/** Writes runs, citations and lists in one format. */
interface RunWriter {

  /**
   * One entry as a list prints it.
   *
   * @param key its key
   * @param number its number; present in numbered lists only
   * @param text the written reference
   * @param backlink id of the first citation of it; empty if there is none
   * @param language tag of the language it is in; empty if unknown or that of the style
   */
  record ListItem(CitationKey key, int number, String text, String backlink, String language) {}

  /**
   * A note.
   *
   * @param number its number, from 1
   * @param text the written note
   * @param place id of the place it belongs to
   */
  record NoteItem(int number, String text, String place) {}

  /** The runs, escaped. */
  String runs(List<Run> runs);

  /**
   * A citation.
   *
   * @param runs what it prints
   * @param superscript whether it is raised
   * @param id id of the place, empty for none
   */
  String citation(List<Run> runs, boolean superscript, String id);

  /** The whole list; empty if there is no entry. */
  String list(List<ListItem> items, boolean numbered);

  /**
   * What leads to a note.
   *
   * @param number number of the note, from 1
   * @param id id of the place
   */
  String noteMark(int number, String id);

  /** All notes; empty if there is none. */
  String notes(List<NoteItem> notes);

  /** What stands between the authors in a sentence and a citation. */
  default String gap(boolean superscript) {
    return superscript ? "" : " ";
  }

  /** What is rendered as a whole, with what must stand around it. */
  default String document(String body) {
    return body;
  }

  static RunWriter of(OutputFormat format) {
    return switch (format) {
      case TEXT -> new TextWriter();
      case HTML -> new HtmlWriter();
      case MARKDOWN -> new MarkdownWriter();
      case ASCIIDOC -> new AsciiDocWriter();
      case LATEX -> new LatexWriter();
      case RTF -> new RtfWriter();
    };
  }

  /** The address if it is one that may be opened: http, https, or a place on the page. */
  static Optional<String> safe(String href) {
    boolean safe =
        href.startsWith("#")
            || href.regionMatches(true, 0, "https://", 0, 8)
            || href.regionMatches(true, 0, "http://", 0, 7);
    return safe ? Optional.of(href) : Optional.empty();
  }
}
