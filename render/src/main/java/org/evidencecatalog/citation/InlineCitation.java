package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;

/** Puts a citation together from its sources, as a style lays it out. */
final class InlineCitation {
  private final CitationKind kind;
  private final CitationLayout layout;
  private final RunWriter writer;
  private final SourceText sources;
  private final Cluster cluster;
  private final LocaleTerms terms;

  InlineCitation(CitationStyle style, Engine engine, RunWriter writer, LocaleTerms terms) {
    this.kind = style.kind();
    this.layout = style.parts().layout();
    this.writer = writer;
    this.terms = terms;
    this.sources = new SourceText(style, engine, terms);
    this.cluster = new Cluster(style, engine, sources);
  }

  /**
   * A source in a citation, and what it is.
   *
   * @param item what the author wrote
   * @param cited what it means
   * @param position where it stands among the citations of the text
   */
  record Part(CitationItem item, Cited cited, CitePosition position) {
    /** Whether anything but the source itself is printed. */
    boolean isAdorned() {
      return item.hasAffix() || item.locator().isPresent();
    }
  }

  /** A citation in its sentence, in any style but one of notes. */
  String write(Citation citation, List<Part> parts, String id) {
    if (citation.mode() != CitationMode.NARRATIVE) {
      return wrapped(cluster.runs(citation, parts), id);
    }
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      out.append(out.isEmpty() ? "" : "; ").append(narrative(part, out.isEmpty() ? id : ""));
    }
    return out.toString();
  }

  private String narrative(Part part, String id) {
    List<Run> authors = authors(part);
    if (kind == CitationKind.AUTHOR_DATE && sources.date(part.cited()).isEmpty()) {
      List<Run> runs = new ArrayList<>(part.cited().linked(authors));
      runs.addAll(sources.affixed(part, sources.located(part.item(), List.of())));
      return writer.citation(Run.tidy(runs), false, id);
    }
    List<Run> runs = sources.affixed(part, sources.source(part, true));
    boolean raised = isRaised(runs);
    return writer.runs(authors) + writer.gap(raised) + wrapped(runs, id);
  }

  private List<Run> authors(Part part) {
    return AuthorsInText.of(part.cited().report(), terms);
  }

  /** The authors of a note that names them in the sentence; empty for any other. */
  String before(Citation citation, List<Part> parts) {
    if (citation.mode() != CitationMode.NARRATIVE) {
      return "";
    }
    List<String> names = parts.stream().map(part -> writer.runs(authors(part))).toList();
    return String.join("; ", names) + writer.gap(true);
  }

  /** The text of a note. */
  List<Run> note(Citation citation, List<Part> parts) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(layout.prefix()));
    runs.addAll(cluster.runs(citation, parts));
    List<Run> tidy = Run.tidy(runs);
    return Mend.closed(
        startsWithTerm(parts) ? Mend.capitalised(tidy) : tidy, layout.suffix(), terms);
  }

  /** A note starts with a capital; "ibid." is the word that styles start one with. */
  private static boolean startsWithTerm(List<Part> parts) {
    Part first = parts.get(0);
    boolean ibid =
        first.position() == CitePosition.IBID || first.position() == CitePosition.IBID_WITH_LOCATOR;
    return ibid && first.item().prefix().isBlank();
  }

  private String wrapped(List<Run> runs, String id) {
    boolean raised = isRaised(runs);
    List<Run> all = new ArrayList<>();
    all.add(Run.plain(layout.prefix()));
    runs.forEach(run -> all.add(raised ? run.without(Face.SUPERSCRIPT) : run));
    return writer.citation(Mend.closed(Run.tidy(all), layout.suffix(), terms), raised, id);
  }

  private boolean isRaised(List<Run> runs) {
    return layout.superscript()
        || (!runs.isEmpty()
            && runs.stream()
                .filter(run -> !run.href().isEmpty())
                .allMatch(run -> run.faces().contains(Face.SUPERSCRIPT)));
  }
}
