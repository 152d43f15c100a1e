package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes of a text in their order, and where each source stands among them. Mutable. */
final class Notes {
  private final CitationStyle style;
  private final RunWriter writer;
  private final List<RunWriter.NoteItem> notes = new ArrayList<>();
  private List<InlineCitation.Part> before = List.of();
  private int citations;

  Notes(CitationStyle style, RunWriter writer) {
    this.style = style;
    this.writer = writer;
  }

  /**
   * The sources of the next citation with their places. Styles without notes may ask for places
   * too; there every citation counts as one.
   */
  List<InlineCitation.Part> placed(Citation citation, List<Cited> sources) {
    citations++;
    List<InlineCitation.Part> parts = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      CitationItem item = citation.items().get(i);
      Cited cited = sources.get(i);
      parts.add(new InlineCitation.Part(item, cited, position(item, cited, previous(parts))));
      cited.citedIn(citations);
    }
    before = List.copyOf(parts);
    return before;
  }

  /** The source right before: in this citation, or the only one of the citation before. */
  private Optional<InlineCitation.Part> previous(List<InlineCitation.Part> parts) {
    if (!parts.isEmpty()) {
      return Optional.of(parts.get(parts.size() - 1));
    }
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }

  private CitePosition position(
      CitationItem item, Cited cited, Optional<InlineCitation.Part> previous) {
    if (cited.firstNote() == 0) {
      return CitePosition.FIRST;
    }
    if (previous.isPresent() && previous.get().cited() == cited) {
      Optional<Locator> there = previous.get().item().locator();
      if (item.locator().equals(there)) {
        return CitePosition.IBID;
      }
      if (item.locator().isPresent()) {
        return CitePosition.IBID_WITH_LOCATOR;
      }
    }
    boolean near = citations - cited.lastNote() <= style.parts().rules().nearNotes();
    return near ? CitePosition.NEAR : CitePosition.SUBSEQUENT;
  }

  /** Adds a note and returns its mark. */
  String add(List<Run> text, String place) {
    int number = notes.size() + 1;
    notes.add(new RunWriter.NoteItem(number, writer.runs(text), place));
    return writer.noteMark(number, place);
  }

  String render() {
    return writer.notes(notes);
  }
}
