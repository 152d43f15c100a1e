package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.citation.InlineCitation.Part;

/** The sources of one citation: sorted, grouped and drawn together as the style says. */
final class Cluster {
  /** Fewer numbers that follow each other are not drawn together. */
  private static final int SHORTEST_RANGE = 3;

  private final CitationStyle style;
  private final CitationLayout layout;
  private final CiteRules.Collapse collapse;
  private final Engine engine;
  private final SourceText sources;

  Cluster(CitationStyle style, Engine engine, SourceText sources) {
    this.style = style;
    this.layout = style.parts().layout();
    this.collapse = style.parts().rules().collapse();
    this.engine = engine;
    this.sources = sources;
  }

  /** A source as it is printed beside others: its text, and what its author group is called. */
  private record Piece(Part part, List<Run> runs, String authors) {}

  List<Run> runs(Citation citation, List<Part> parts) {
    List<Part> ordered = ordered(parts);
    String delimiter = delimiter(parts);
    if (collapse == CiteRules.Collapse.CITATION_NUMBER && style.isNumeric()) {
      return numbers(citation, ordered, delimiter);
    }
    if (collapse.byAuthor() && style.kind() == CitationKind.AUTHOR_DATE) {
      return years(citation, ordered, delimiter);
    }
    List<Run> runs = new ArrayList<>();
    ordered.forEach(part -> add(runs, whole(citation, part), delimiter));
    return runs;
  }

  private List<Run> whole(Citation citation, Part part) {
    return sources.affixed(part, sources.source(part, citation.suppressesAuthor(part.item())));
  }

  /** Where the author put words around the sources, they stay in the order written. */
  private List<Part> ordered(List<Part> parts) {
    if (parts.size() < 2 || parts.stream().anyMatch(part -> part.item().hasAffix())) {
      return parts;
    }
    if (style.isNumeric()) {
      return parts.stream().sorted(Comparator.comparingInt(part -> part.cited().number())).toList();
    }
    StyleParts.Sorting sorting = style.parts().citing();
    return sorting.isEmpty()
        ? parts
        : ReferenceOrder.sorted(parts, Part::cited, sorting, style, engine);
  }

  /** The style's own; where words or places stand beside numbers, one that keeps them apart. */
  private String delimiter(List<Part> parts) {
    boolean bracketed = style.isNumeric() && layout.prefix().isEmpty();
    boolean words =
        parts.stream().anyMatch(part -> part.item().hasAffix() || (part.isAdorned() && !bracketed));
    return words && !layout.delimiter().endsWith(" ") ? "; " : layout.delimiter();
  }

  private static void add(List<Run> runs, List<Run> source, String delimiter) {
    if (!runs.isEmpty()) {
      runs.add(Run.plain(delimiter));
    }
    runs.addAll(source);
  }

  private List<Run> numbers(Citation citation, List<Part> parts, String delimiter) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int end = rangeEnd(parts, i);
      add(runs, whole(citation, parts.get(i)), delimiter);
      if (end - i + 1 >= SHORTEST_RANGE) {
        runs.add(Run.plain("–"));
        runs.addAll(whole(citation, parts.get(end)));
        i = end;
      }
    }
    return runs;
  }

  private static int rangeEnd(List<Part> parts, int start) {
    int end = start;
    while (end + 1 < parts.size()
        && !parts.get(end).isAdorned()
        && !parts.get(end + 1).isAdorned()
        && parts.get(end + 1).cited().number() == parts.get(end).cited().number() + 1) {
      end++;
    }
    return end;
  }

  private List<Run> years(Citation citation, List<Part> parts, String delimiter) {
    Map<String, List<Piece>> groups = new LinkedHashMap<>();
    for (Part part : parts) {
      Piece piece = piece(citation, part);
      String name = piece.authors().isEmpty() ? " " + groups.size() : piece.authors();
      groups.computeIfAbsent(name, k -> new ArrayList<>()).add(piece);
    }
    List<Run> runs = new ArrayList<>();
    String between = delimiter;
    for (List<Piece> group : groups.values()) {
      add(runs, group.get(0).runs(), between);
      for (int i = 1; i < group.size(); i++) {
        next(runs, group.get(i - 1).part().cited(), group.get(i).part().cited());
      }
      between = group.size() > 1 ? layout.collapsed() : delimiter;
    }
    return runs;
  }

  /** A source that is printed without anything else, and its text up to the year. */
  private Piece piece(Citation citation, Part part) {
    List<Run> runs = whole(citation, part);
    String text = Run.text(runs);
    Optional<String> date = sources.date(part.cited()).filter(text::endsWith);
    boolean alone = !part.isAdorned() && !citation.suppressesAuthor(part.item());
    String authors =
        alone ? date.map(year -> text.substring(0, text.length() - year.length())).orElse("") : "";
    return new Piece(part, runs, authors);
  }

  private void next(List<Run> runs, Cited before, Cited cited) {
    String letter = cited.distinction().yearSuffix();
    boolean sameYear =
        !letter.isEmpty()
            && !before.distinction().yearSuffix().isEmpty()
            && year(before).equals(year(cited));
    boolean letters = sameYear && collapse != CiteRules.Collapse.YEAR;
    String shown = letters ? letter : sources.date(cited).orElse(letter);
    runs.add(Run.plain(letters ? layout.letters() : layout.group()));
    runs.addAll(cited.linked(List.of(Run.plain(shown))));
  }

  private static Optional<Integer> year(Cited cited) {
    return cited.report().year();
  }
}
