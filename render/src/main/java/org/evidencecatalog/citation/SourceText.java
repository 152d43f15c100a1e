package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidencecatalog.citation.InlineCitation.Part;
import org.evidencecatalog.model.PartialDate;

/** What a citation prints of one source: the link, its locator, and what the author put around. */
final class SourceText {
  /** Locators the engine's parser of numbers is sure to read. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z]?[0-9]{1,9}(?:[-–][A-Za-z]?[0-9]{1,9})?");

  private static final Pattern SEVERAL = Pattern.compile(".*\\d\\s*[-–,&]\\s*\\d.*");

  private final Engine engine;
  private final CitationKind kind;
  private final CitationLayout layout;
  private final CiteRules rules;
  private final LocaleTerms terms;

  SourceText(CitationStyle style, Engine engine, LocaleTerms terms) {
    this.engine = engine;
    this.kind = style.kind();
    this.layout = style.parts().layout();
    this.rules = style.parts().rules();
    this.terms = terms;
  }

  /** A source without what the author put around it: the link, and its locator. */
  List<Run> source(Part part, boolean suppressed) {
    Cited cited = part.cited();
    if (kind == CitationKind.AUTHOR_DATE && suppressed) {
      String date = date(cited).orElseGet(() -> AuthorsInText.title(cited.report()));
      return located(part.item(), cited.linked(List.of(Run.plain(date))));
    }
    Optional<Locator> plain =
        part.item()
            .locator()
            .filter(l -> PLAIN.matcher(l.value()).matches() && Engine.knows(l.label()));
    List<Run> runs = new ArrayList<>();
    for (Run run : engine.citation(item(part), form(part), plain)) {
      String text = run.text().replace(EngineItem.NUMBER, Integer.toString(cited.number()));
      runs.add(run.withText(text));
    }
    if (Run.text(runs).codePoints().noneMatch(Character::isLetterOrDigit)) {
      runs.clear();
      runs.add(Run.plain(AuthorsInText.title(cited.report())));
    }
    boolean printed =
        plain.isPresent() && Run.text(runs).contains(plain.get().value().split("[-–]", 2)[0]);
    return printed ? linked(cited, runs) : located(part.item(), linked(cited, runs));
  }

  /** A note is read beside the text and keeps the links of its own. */
  private List<Run> linked(Cited cited, List<Run> runs) {
    return kind == CitationKind.NOTE
        ? runs
        : cited.linked(runs.stream().map(run -> run.withHref("")).toList());
  }

  private EngineItem item(Part part) {
    Cited cited = part.cited();
    EngineItem item = GivenNames.apply(cited.item(), cited.distinction(), rules);
    return part.position().isRepeated() && cited.firstNote() > 0
        ? item.withFirstNote(cited.firstNote())
        : item;
  }

  private static CiteForm form(Part part) {
    return CiteForm.PLAIN
        .at(part.position())
        .with(part.item().locator().map(Locator::label))
        .with(part.cited().distinction());
  }

  /** The year and its letter, if the year is known. */
  Optional<String> date(Cited cited) {
    return cited
        .report()
        .reference()
        .issued()
        .map(PartialDate::year)
        .map(year -> year + cited.distinction().yearSuffix());
  }

  /** A source with its locator after it: {@code 1(p. 33)}, {@code 2014, p. 33}. */
  List<Run> located(CitationItem item, List<Run> source) {
    if (item.locator().isEmpty()) {
      return source;
    }
    Locator place = item.locator().get();
    String value = PlainText.clean(place.value());
    boolean several = place.label() == LocatorLabel.PAGES || SEVERAL.matcher(value).matches();
    String locator = terms.label(place.label(), several) + "\u00a0" + value;
    List<Run> runs = new ArrayList<>(source);
    boolean bracketed = kind == CitationKind.NUMERIC && layout.prefix().isEmpty();
    runs.add(Run.plain(bracketed ? "(" + locator + ")" : ", " + locator));
    return runs;
  }

  /** A source with the words of the author before and after it. */
  List<Run> affixed(Part part, List<Run> source) {
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
