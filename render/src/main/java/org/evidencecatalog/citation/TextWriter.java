package org.evidencecatalog.citation;

import java.util.List;
import java.util.stream.Collectors;

/** Plain text: no markup, no links. */
final class TextWriter implements RunWriter {

  @Override
  public String runs(List<Run> runs) {
    return runs.stream().map(TextWriter::isolated).collect(Collectors.joining());
  }

  private static String isolated(Run run) {
    return run.faces().contains(Face.ISOLATE) ? "\u2068" + run.text() + "\u2069" : run.text();
  }

  @Override
  public String citation(List<Run> runs, boolean superscript, String id) {
    String text = runs(runs);
    boolean bracketed = text.startsWith("[") || text.startsWith("(");
    return superscript && !bracketed ? "[" + text + "]" : text;
  }

  @Override
  public String list(List<ListItem> items, boolean numbered) {
    StringBuilder out = new StringBuilder();
    for (ListItem item : items) {
      if (numbered) {
        out.append(item.number()).append(". ");
      }
      out.append(item.text()).append('\n');
    }
    return out.toString();
  }

  @Override
  public String noteMark(int number, String id) {
    return "[" + number + "]";
  }

  @Override
  public String notes(List<NoteItem> notes) {
    StringBuilder out = new StringBuilder();
    notes.forEach(note -> out.append(note.number()).append(". ").append(note.text()).append('\n'));
    return out.toString();
  }

  @Override
  public String gap(boolean superscript) {
    return " ";
  }
}
