package org.evidencecatalog.citation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** LaTeX in UTF-8, with links by the package {@code hyperref}. */
final class LatexWriter implements RunWriter {
  private static final Map<Face, String> COMMANDS =
      new EnumMap<>(
          Map.of(
              Face.BOLD, "\\textbf{",
              Face.ITALIC, "\\textit{",
              Face.SMALL_CAPS, "\\textsc{",
              Face.UNDERLINE, "\\underline{",
              Face.SUPERSCRIPT, "\\textsuperscript{",
              Face.SUBSCRIPT, "\\textsubscript{"));

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
      out.append('}');
    }
    if (to.startsWith("#")) {
      out.append("\\hyperlink{").append(id(to.substring(1))).append("}{");
    } else if (!to.isEmpty()) {
      out.append("\\href{").append(LatexText.address(to)).append("}{");
    }
  }

  private static void run(StringBuilder out, Run run) {
    int open = 0;
    for (Face face : Face.values()) {
      if (run.faces().contains(face) && COMMANDS.containsKey(face)) {
        out.append(COMMANDS.get(face));
        open++;
      }
    }
    out.append(LatexText.escape(run.text())).append("}".repeat(open));
  }

  /** Ids without characters that mean something to TeX. */
  private static String id(String anchor) {
    return anchor.replace('~', ':').replace("_", ":5f:");
  }

  @Override
  public String citation(List<Run> runs, boolean superscript, String id) {
    return superscript ? "\\textsuperscript{" + runs(runs) + "}" : runs(runs);
  }

  @Override
  public String list(List<ListItem> items, boolean numbered) {
    if (items.isEmpty()) {
      return "";
    }
    String environment = numbered ? "enumerate" : "itemize";
    StringBuilder out = new StringBuilder("\\begin{" + environment + "}\n");
    for (ListItem item : items) {
      out.append(numbered ? "\\item[" + item.number() + ".] " : "\\item[] ");
      out.append("\\hypertarget{").append(id(Anchors.reference(item.key()))).append("}{}");
      out.append(item.text()).append('\n');
    }
    return out.append("\\end{").append(environment).append("}\n").toString();
  }

  @Override
  public String noteMark(int number, String id) {
    return "\\footnotemark[" + number + "]";
  }

  @Override
  public String notes(List<NoteItem> notes) {
    StringBuilder out = new StringBuilder();
    for (NoteItem note : notes) {
      out.append("\\footnotetext[").append(note.number()).append("]{");
      out.append(note.text()).append("}\n");
    }
    return out.toString();
  }

  @Override
  public String gap(boolean superscript) {
    return superscript ? "" : "~";
  }
}
