package org.evidencecatalog.citation;

import java.util.Comparator;
import java.util.List;

/** HTML 5, as a fragment that is well-formed XML too. */
final class HtmlWriter implements RunWriter {

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
      out.append("</a>");
    }
    if (!to.isEmpty()) {
      out.append("<a href=\"").append(escape(to)).append("\">");
    }
  }

  private static void run(StringBuilder out, Run run) {
    List<Face> faces = run.faces().stream().sorted().toList();
    for (Face face : faces) {
      String style = face == Face.SMALL_CAPS ? " style=\"font-variant: small-caps\"" : "";
      out.append('<').append(face.tag()).append(style).append('>');
    }
    out.append(escape(run.text()));
    faces.stream()
        .sorted(Comparator.reverseOrder())
        .forEach(face -> out.append("</").append(face.tag()).append('>'));
  }

  @Override
  public String citation(List<Run> runs, boolean superscript, String id) {
    String tag = superscript ? "sup" : "span";
    String attribute = id.isEmpty() ? "" : " id=\"" + escape(id) + "\"";
    return "<" + tag + " class=\"citation\"" + attribute + ">" + runs(runs) + "</" + tag + ">";
  }

  @Override
  public String list(List<ListItem> items, boolean numbered) {
    if (items.isEmpty()) {
      return "";
    }
    String tag = numbered ? "ol" : "ul";
    StringBuilder out = new StringBuilder("<" + tag + " class=\"references\">\n");
    for (ListItem item : items) {
      out.append("<li id=\"").append(escape(Anchors.reference(item.key()))).append('"');
      out.append(item.language().isEmpty() ? "" : " lang=\"" + escape(item.language()) + "\"");
      out.append('>').append(item.text());
      if (!item.backlink().isEmpty()) {
        backlink(out, item.backlink(), "Back to first citation");
      }
      out.append("</li>\n");
    }
    return out.append("</").append(tag).append(">\n").toString();
  }

  private static void backlink(StringBuilder out, String place, String label) {
    out.append(" <a class=\"backlink\" href=\"#").append(escape(place));
    out.append("\" aria-label=\"").append(label).append("\">↩</a>");
  }

  @Override
  public String noteMark(int number, String id) {
    Run mark = Run.plain(Integer.toString(number)).withHref("#" + Anchors.note(number));
    return citation(List.of(mark), true, id);
  }

  @Override
  public String notes(List<NoteItem> notes) {
    if (notes.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<ol class=\"notes\">\n");
    for (NoteItem note : notes) {
      out.append("<li id=\"").append(Anchors.note(note.number())).append("\">");
      out.append(note.text());
      backlink(out, note.place(), "Back to the text");
      out.append("</li>\n");
    }
    return out.append("</ol>\n").toString();
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
