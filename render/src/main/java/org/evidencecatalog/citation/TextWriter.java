package org.evidencecatalog.citation;

import java.util.List;

/** Plain text: no markup, no links. */
final class TextWriter implements RunWriter {

  @Override
  public String runs(List<Run> runs) {
    return Run.text(runs);
  }

  @Override
  public String citation(List<Run> runs, boolean superscript, String id) {
    String text = Run.text(runs);
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
