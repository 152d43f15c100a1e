package org.evidencecatalog.citation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rich Text Format 1.9 in ASCII, which every word processor reads. */
final class RtfWriter implements RunWriter {
  private static final Map<Face, String> WORDS =
      new EnumMap<>(
          Map.of(
              Face.BOLD, "\\b",
              Face.ITALIC, "\\i",
              Face.SMALL_CAPS, "\\scaps",
              Face.UNDERLINE, "\\ul",
              Face.SUPERSCRIPT, "\\super",
              Face.SUBSCRIPT, "\\sub"));

  @Override
  public String runs(List<Run> runs) {
    StringBuilder out = new StringBuilder();
    String href = "";
    for (Run run : runs) {
      // Places in the text are not linked: what they lead to may stand in another document.
      String next = RunWriter.safe(run.href()).filter(to -> !to.startsWith("#")).orElse("");
      if (!next.equals(href)) {
        link(out, href, next);
        href = next;
      }
      run(out, run);
    }
    link(out, href, "");
    return out.toString();
  }

  private static void link(StringBuilder out, String from, String to) {
    if (!from.isEmpty()) {
      out.append("}}");
    }
    if (!to.isEmpty()) {
      String address = MarkdownText.destination(to);
      out.append("{\\field{\\*\\fldinst{HYPERLINK \"").append(escape(address));
      out.append("\"}}{\\fldrslt ");
    }
  }

  private static void run(StringBuilder out, Run run) {
    StringBuilder words = new StringBuilder();
    for (Face face : Face.values()) {
      if (run.faces().contains(face) && WORDS.containsKey(face)) {
        words.append(WORDS.get(face));
      }
    }
    String text = escape(run.text());
    out.append(words.isEmpty() ? text : "{" + words + " " + text + "}");
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String source = text;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\' || c == '{' || c == '}') {
        out.append('\\').append(c);
      } else if (c < 0x80) {
        out.append(c);
      } else {
        // A signed number of a UTF-16 unit, and what a reader without Unicode shows.
        out.append("\\u").append((short) c).append('?');
      }
    }
    return out.toString();
  }

  @Override
  public String citation(List<Run> runs, boolean superscript, String id) {
    return superscript ? "{\\super " + runs(runs) + "}" : runs(runs);
  }

  @Override
  public String list(List<ListItem> items, boolean numbered) {
    StringBuilder out = new StringBuilder();
    for (ListItem item : items) {
      out.append("\\pard\\fi-360\\li360 ");
      out.append(numbered ? item.number() + ".\\tab " : "");
      out.append(item.text()).append("\\par\n");
    }
    return out.toString();
  }

  @Override
  public String noteMark(int number, String id) {
    return "{\\super " + number + "}";
  }

  @Override
  public String notes(List<NoteItem> notes) {
    StringBuilder out = new StringBuilder();
    for (NoteItem note : notes) {
      out.append("\\pard\\fi-360\\li360 ").append(note.number()).append(".\\tab ");
      out.append(note.text()).append("\\par\n");
    }
    return out.toString();
  }

  @Override
  public String document(String body) {
    return body.isEmpty()
        ? ""
        : "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Times New Roman;}}\\f0\\fs24\n"
            + body
            + "}\n";
  }
}
