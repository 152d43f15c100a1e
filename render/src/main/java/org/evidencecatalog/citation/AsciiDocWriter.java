package org.evidencecatalog.citation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** AsciiDoc with unconstrained marks, which hold wherever they stand. */
final class AsciiDocWriter implements RunWriter {
  private static final Map<Face, String> OPENING =
      new EnumMap<>(
          Map.of(
              Face.ISOLATE, "\u2068",
              Face.BOLD, "**",
              Face.ITALIC, "__",
              Face.SMALL_CAPS, "[.small-caps]##",
              Face.UNDERLINE, "[.underline]##",
              Face.SUPERSCRIPT, "^",
              Face.SUBSCRIPT, "~"));

  @Override
  public String runs(List<Run> runs) {
    StringBuilder out = new StringBuilder();
    String href = "";
    for (Run run : runs) {
      String next = RunWriter.safe(run.href()).orElse("");
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
      out.append(']');
    }
    if (to.startsWith("#")) {
      out.append("xref:").append(id(to.substring(1))).append('[');
    } else if (!to.isEmpty()) {
      out.append("link:++").append(MarkdownText.destination(to).replace("+", "%2B")).append("++[");
    }
  }

  private static void run(StringBuilder out, Run run) {
    boolean raised = run.faces().contains(Face.SUPERSCRIPT) || run.faces().contains(Face.SUBSCRIPT);
    StringBuilder after = new StringBuilder();
    for (Face face : Face.values()) {
      if (run.faces().contains(face)) {
        String mark = OPENING.getOrDefault(face, "");
        out.append(mark);
        after.insert(0, face == Face.ISOLATE ? "\u2069" : mark.replaceFirst("^\\[.*?\\]", ""));
      }
    }
    boolean start = out.isEmpty();
    String text = AsciiDocText.escape(run.text(), start);
    out.append(raised ? text.replace(" ", "&#32;") : text).append(after);
  }

  /** Ids here may not hold tildes. */
  private static String id(String anchor) {
    return anchor.replace('~', ':');
  }

  @Override
  public String citation(List<Run> runs, boolean superscript, String id) {
    return superscript ? "^" + runs(runs).replace(" ", "&#32;") + "^" : runs(runs);
  }

  @Override
  public String list(List<ListItem> items, boolean numbered) {
    StringBuilder out = new StringBuilder();
    for (ListItem item : items) {
      out.append(numbered ? ". " : "* ");
      out.append("[[").append(id(Anchors.reference(item.key()))).append("]]");
      out.append(item.text()).append('\n');
    }
    return out.toString();
  }

  @Override
  public String noteMark(int number, String id) {
    return "^xref:" + Anchors.note(number) + "[" + number + "]^";
  }

  @Override
  public String notes(List<NoteItem> notes) {
    StringBuilder out = new StringBuilder();
    for (NoteItem note : notes) {
      out.append(". [[").append(Anchors.note(note.number())).append("]]");
      out.append(note.text()).append('\n');
    }
    return out.toString();
  }
}
