package org.evidencecatalog.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * CommonMark. Italics and bold are asterisks where those cannot fail, else inline HTML; raised and
 * lowered text and anchors are inline HTML.
 */
final class MarkdownWriter implements RunWriter {

  @Override
  public String runs(List<Run> runs) {
    StringBuilder out = new StringBuilder();
    String href = "";
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
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
      out.append("](").append(MarkdownText.destination(from)).append(')');
    }
    if (!to.isEmpty()) {
      int last = out.length() - 1;
      if (last >= 0 && out.charAt(last) == '!') {
        // "![" would open an image.
        out.insert(last, '\\');
      }
      out.append('[');
    }
  }

  private static void run(StringBuilder out, Run run) {
    String text = MarkdownText.escape(run.text(), out.isEmpty());
    Set<Face> faces = run.faces();
    boolean asterisks = canTakeAsterisks(out, run);
    StringBuilder after = new StringBuilder();
    for (Face face : Face.values()) {
      if (faces.contains(face)) {
        Optional<String> stars = asterisks ? asterisks(face) : Optional.empty();
        mark(out, after, face, stars.orElse(""));
      }
    }
    out.append(text).append(after);
  }

  private static void mark(StringBuilder out, StringBuilder after, Face face, String asterisks) {
    if (!asterisks.isEmpty()) {
      out.append(asterisks);
      after.insert(0, asterisks);
    } else if (face == Face.ISOLATE) {
      out.append('\u2068');
      after.insert(0, '\u2069');
    } else {
      String style = face == Face.SMALL_CAPS ? " style=\"font-variant: small-caps\"" : "";
      out.append('<').append(face.tag()).append(style).append('>');
      after.insert(0, "</" + face.tag() + ">");
    }
  }

  private static Optional<String> asterisks(Face face) {
    return switch (face) {
      case BOLD -> Optional.of("**");
      case ITALIC -> Optional.of("*");
      default -> Optional.empty();
    };
  }

  /** Asterisks open and close for certain only at a letter or digit, and not beside others. */
  private static boolean canTakeAsterisks(StringBuilder out, Run run) {
    String text = run.text();
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    return Character.isLetterOrDigit(first)
        && Character.isLetterOrDigit(last)
        && !run.faces().contains(Face.SUPERSCRIPT)
        && !run.faces().contains(Face.SUBSCRIPT)
        && (out.isEmpty() || out.charAt(out.length() - 1) != '*');
  }

  @Override
  public String citation(List<Run> runs, boolean superscript, String id) {
    return superscript ? "<sup>" + runs(runs) + "</sup>" : runs(runs);
  }

  @Override
  public String list(List<ListItem> items, boolean numbered) {
    StringBuilder out = new StringBuilder();
    for (ListItem item : items) {
      out.append(numbered ? item.number() + ". " : "- ");
      out.append("<a id=\"").append(Anchors.reference(item.key())).append("\"></a>");
      out.append(item.text()).append('\n');
    }
    return out.toString();
  }

  /** Footnotes as GitHub, Pandoc and others read them. */
  @Override
  public String noteMark(int number, String id) {
    return "[^" + Anchors.note(number) + "]";
  }

  @Override
  public String notes(List<NoteItem> notes) {
    StringBuilder out = new StringBuilder();
    for (NoteItem note : notes) {
      out.append("[^").append(Anchors.note(note.number())).append("]: ");
      out.append(note.text()).append("\n");
    }
    return out.toString();
  }
}
