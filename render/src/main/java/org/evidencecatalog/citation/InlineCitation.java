package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidencecatalog.model.PartialDate;

/** Puts a citation together from its sources, as a style lays it out. */
final class InlineCitation {
  /** Locators the engine's parser of numbers is sure to read. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z]?[0-9]{1,9}(?:[-–][A-Za-z]?[0-9]{1,9})?");

  private final Engine engine;
  private final CitationKind kind;
  private final CitationLayout layout;
  private final RunWriter writer;

  InlineCitation(CitationStyle style, Engine engine, RunWriter writer) {
    this.engine = engine;
    this.kind = style.kind();
    this.layout = kind == CitationKind.NOTE ? CitationLayout.NUMBERS : style.parts().layout();
    this.writer = writer;
  }

  /** A source in a citation, and what it is. */
  record Part(CitationItem item, Cited cited) {}

  String write(Citation citation, List<Part> parts, String id) {
    if (citation.mode() != CitationMode.NARRATIVE) {
      List<Run> runs = new ArrayList<>();
      for (Part part : ordered(parts)) {
        List<Run> source = source(part, citation.suppressesAuthor(part.item()));
        add(runs, affixed(part, source), delimiter(parts));
      }
      return wrapped(runs, id);
    }
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      out.append(out.isEmpty() ? "" : "; ").append(narrative(part, out.isEmpty() ? id : ""));
    }
    return out.toString();
  }

  private String narrative(Part part, String id) {
    List<Run> authors = AuthorsInText.of(part.cited().report());
    if (!kind.isNumbered()
        && part.cited().report().year().isEmpty()
        && kind != CitationKind.LABEL) {
      List<Run> runs = new ArrayList<>(part.cited().linked(authors));
      runs.addAll(affixed(part, located(part.item(), List.of())));
      return writer.citation(Run.tidy(runs), false, id);
    }
    List<Run> runs = affixed(part, source(part, true));
    boolean raised = isRaised(runs);
    return writer.runs(authors) + writer.gap(raised) + wrapped(runs, id);
  }

  private List<Part> ordered(List<Part> parts) {
    boolean sorted = kind.isNumbered() && parts.stream().noneMatch(part -> part.item().hasAffix());
    return sorted
        ? parts.stream().sorted(Comparator.comparingInt(part -> part.cited().number())).toList()
        : parts;
  }

  /** The style's own; where words stand beside the numbers, one that does not run into them. */
  private String delimiter(List<Part> parts) {
    boolean words = parts.stream().anyMatch(part -> part.item().hasAffix());
    return words && !layout.delimiter().endsWith(" ") ? "; " : layout.delimiter();
  }

  private static void add(List<Run> runs, List<Run> source, String delimiter) {
    if (!runs.isEmpty()) {
      runs.add(Run.plain(delimiter));
    }
    runs.addAll(source);
  }

  private String wrapped(List<Run> runs, String id) {
    boolean raised = isRaised(runs);
    List<Run> all = new ArrayList<>();
    all.add(Run.plain(layout.prefix()));
    runs.forEach(run -> all.add(raised ? run.without(Face.SUPERSCRIPT) : run));
    all.add(Run.plain(layout.suffix()));
    return writer.citation(Run.tidy(all), raised, id);
  }

  private boolean isRaised(List<Run> runs) {
    return layout.superscript()
        || (!runs.isEmpty()
            && runs.stream()
                .filter(run -> !run.href().isEmpty())
                .allMatch(run -> run.faces().contains(Face.SUPERSCRIPT)));
  }

  /** A source without what the author put around it: the link, and its locator. */
  private List<Run> source(Part part, boolean suppressed) {
    Cited cited = part.cited();
    if (kind == CitationKind.NOTE) {
      return located(part.item(), cited.linked(List.of(number(cited))));
    }
    if (kind == CitationKind.AUTHOR_DATE && suppressed) {
      return located(part.item(), cited.linked(List.of(Run.plain(date(cited)))));
    }
    Optional<Locator> plain =
        part.item()
            .locator()
            .filter(l -> PLAIN.matcher(l.value()).matches() && Engine.knows(l.label()));
    List<Run> runs = new ArrayList<>();
    for (Run run : engine.citation(cited.item(), plain)) {
      String text = run.text().replace(EngineItem.NUMBER, Integer.toString(cited.number()));
      runs.add(run.withText(text));
    }
    if (Run.text(runs).codePoints().noneMatch(Character::isLetterOrDigit)) {
      runs.clear();
      runs.add(Run.plain(AuthorsInText.title(cited.report())));
    }
    boolean printed =
        plain.isPresent() && Run.text(runs).contains(plain.get().value().split("[-–]", 2)[0]);
    return printed ? cited.linked(runs) : located(part.item(), cited.linked(runs));
  }

  private static Run number(Cited cited) {
    return Run.plain(Integer.toString(cited.number()));
  }

  private static String date(Cited cited) {
    return cited
        .report()
        .reference()
        .issued()
        .map(PartialDate::year)
        .map(year -> Integer.toString(year))
        .orElseGet(() -> AuthorsInText.title(cited.report()));
  }

  /** A source with its locator after it: {@code 1(p. 33)}, {@code 2014, p. 33}. */
  private List<Run> located(CitationItem item, List<Run> source) {
    if (item.locator().isEmpty()) {
      return source;
    }
    String locator = PlainText.clean(item.locator().get().toString());
    List<Run> runs = new ArrayList<>(source);
    boolean bracketed = kind.isNumbered() && layout.prefix().isEmpty();
    runs.add(Run.plain(bracketed ? "(" + locator + ")" : ", " + locator));
    return runs;
  }

  private static List<Run> affixed(Part part, List<Run> source) {
    String prefix = PlainText.clean(part.item().prefix());
    String suffix = PlainText.clean(part.item().suffix());
    List<Run> runs = new ArrayList<>();
    if (!prefix.isEmpty()) {
      runs.add(Run.plain(prefix + " "));
    }
    runs.addAll(source);
    if (!suffix.isEmpty()) {
      runs.add(Run.plain(separator(suffix) + suffix));
    }
    return runs;
  }

  private static String separator(String suffix) {
    int first = suffix.codePointAt(0);
    return Character.isLetterOrDigit(first) ? ", " : ",.;:!?)".indexOf(first) >= 0 ? "" : " ";
  }
}
