package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Report;

/**
 * The citations of one text and the list of references they make. Cite in the order of the text;
 * then render the list.
 *
 * <p>In HTML a citation is {@code <sup class="citation" id="cite-a-1"><a href="#ref-a">1</a></sup>}
 * (a {@code span} where the style does not raise it), and the list {@code <ol class="references">}
 * ({@code ul} where it has no numbers) whose entries carry the ids {@code ref-KEY} and a link back
 * to the first citation. In Markdown a citation is a linked number in {@code <sup>} or the linked
 * text of the style, and the list an ordered (or bulleted) list with anchors. Plain text has {@code
 * [1]} for a raised number.
 *
 * <p>A style of notes puts the mark of a note into the text; its text, which is short where a
 * source is cited again, stands in {@link #render} before the list.
 *
 * <p>Reports that would be cited alike are told apart as the style says: by more authors, given
 * names, or letters after the year. As a later citation can make an earlier one ambiguous, tell the
 * list with {@link #expect} what will be cited.
 *
 * <p>Titles, names and everything else from a report is text, whatever it looks like; only pairs of
 * {@code b, strong, i, em, sup, sub} in titles and containers are kept as what they mean. Links go
 * to http and https addresses only.
 *
 * <p>Mutable and not thread-safe: one list belongs to one text.
 */
public final class ReferenceList {
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

  private final Function<CitationKey, Optional<Report>> lookup;
  private final CitationStyle style;
  private final OutputFormat format;
  private final RunWriter writer;
  private final Engine engine;
  private final InlineCitation inline;
  private final Disambiguation disambiguation;
  private final Notes notes;
  private final Map<CitationKey, Cited> cited = new LinkedHashMap<>();
  private final Map<CitationKey, Cited> expected = new HashMap<>();
  private final Map<CitationKey, CitationKey> canonical = new HashMap<>();

  private ReferenceList(
      Function<CitationKey, Optional<Report>> lookup, CitationStyle style, OutputFormat format) {
    this.lookup = Objects.requireNonNull(lookup, "lookup");
    this.style = Objects.requireNonNull(style, "style");
    this.format = Objects.requireNonNull(format, "format");
    this.writer = RunWriter.of(format);
    this.engine = new Engine(style);
    LocaleTerms terms = LocaleTerms.of(style.locale());
    this.inline = new InlineCitation(style, engine, writer, terms);
    this.disambiguation = new Disambiguation(style, engine, terms);
    this.notes = new Notes(style, writer);
  }

  /**
   * An empty list.
   *
   * @param lookup finds a report by any of its keys. Two keys for which it returns reports of the
   *     same {@link Report#key()} are one reference with one number.
   * @param style how to print
   * @param format what to write
   */
  public static ReferenceList of(
      Function<CitationKey, Optional<Report>> lookup, CitationStyle style, OutputFormat format) {
    return new ReferenceList(lookup, style, format);
  }

  /** An empty list that cites the reports of a catalog. */
  public static ReferenceList of(Catalog catalog, CitationStyle style, OutputFormat format) {
    return new ReferenceList(catalog::report, style, format);
  }

  /** What citations and the list are written in. */
  public OutputFormat format() {
    return format;
  }

  /** Text as it may stand beside a citation: escaped for the format of the list, on one line. */
  public String escaped(String text) {
    return writer.runs(List.of(Run.plain(PlainText.cleanInside(text))));
  }

  /** Whether a key can be cited. */
  public boolean knows(CitationKey key) {
    return canonical.containsKey(key) || lookup.apply(key).isPresent();
  }

  /**
   * Says what will be cited, so that citations written before are told apart from it. Nothing is
   * added to the list; unknown keys are passed over.
   *
   * @param keys in any order
   */
  public void expect(Collection<CitationKey> keys) {
    for (CitationKey key : keys) {
      lookup
          .apply(key)
          .filter(report -> !cited.containsKey(report.key()))
          .ifPresent(report -> expected.computeIfAbsent(report.key(), k -> started(report)));
    }
  }

  /**
   * Adds a report to the list without citing it at a place.
   *
   * @return its number in the order of first citation, from 1
   * @throws IllegalArgumentException if there is no such report
   */
  public int add(CitationKey key) {
    return resolve(key).number();
  }

  /**
   * Cites, and adds what is cited for the first time to the list.
   *
   * @return the citation in the format of the list, a fragment to be put into the text as it is
   * @throws IllegalArgumentException if there is no report with one of the keys; nothing is added
   * @throws CitationStyleException if the style fails on one of them
   */
  public String cite(Citation citation) {
    for (CitationItem item : citation.items()) {
      report(item.key());
    }
    List<Cited> sources = citation.items().stream().map(item -> resolve(item.key())).toList();
    disambiguation.resolve();
    List<InlineCitation.Part> parts = notes.placed(citation, sources);
    String place = sources.get(0).nextPlace();
    sources.forEach(one -> one.citedAt(place));
    return style.kind() == CitationKind.NOTE
        ? inline.before(citation, parts) + notes.add(inline.note(citation, parts), place)
        : inline.write(citation, parts, place);
  }

  /** The number of a report in the order of first citation, if it is in the list. */
  public Optional<Integer> number(CitationKey key) {
    return Optional.ofNullable(canonical.get(key)).map(cited::get).map(Cited::number);
  }

  /** The id of a report's entry in the list, in HTML and Markdown. */
  public static String anchor(CitationKey key) {
    return Anchors.reference(key);
  }

  /**
   * The entries in the order of the list: numbered styles by number, others as the style sorts.
   *
   * @throws CitationStyleException if the style fails on one of them
   */
  public List<ReferenceEntry> entries() {
    List<ReferenceEntry> entries = new ArrayList<>();
    for (Cited one : ordered()) {
      CitationKey key = one.report().key();
      entries.add(new ReferenceEntry(key, one.number(), text(one), alone(one)));
    }
    return List.copyOf(entries);
  }

  private String alone(Cited one) {
    Citation citation = Citation.of(one.report().key());
    List<InlineCitation.Part> parts =
        List.of(new InlineCitation.Part(citation.items().get(0), one, CitePosition.FIRST));
    return style.kind() == CitationKind.NOTE
        ? writer.runs(inline.note(citation, parts))
        : inline.write(citation, parts, "");
  }

  /**
   * The whole list, after the notes if there are any; empty if nothing was cited. A style of notes
   * without a bibliography lists only what no note cites.
   *
   * @throws CitationStyleException if the style fails on an entry
   */
  public String render() {
    List<RunWriter.ListItem> items = new ArrayList<>();
    for (Cited one : ordered()) {
      if (one.firstNote() == 0 || style.parts().bibliography()) {
        CitationKey key = one.report().key();
        items.add(
            new RunWriter.ListItem(
                key, one.number(), text(one), one.firstPlace(), language(one.report())));
      }
    }
    String list = writer.list(items, style.isNumeric());
    String written = notes.render();
    String gap = written.isEmpty() || list.isEmpty() ? "" : "\n";
    return writer.document(written + gap + list);
  }

  private List<Cited> ordered() {
    disambiguation.resolve();
    return ReferenceOrder.of(cited.values(), style, engine);
  }

  /** The language of a report where it is not that of the style. */
  private String language(Report report) {
    String own = style.locale().tag().split("-", 2)[0];
    return report
        .reference()
        .language()
        .filter(tag -> LANGUAGE.matcher(tag).matches())
        .filter(tag -> !tag.split("-", 2)[0].equalsIgnoreCase(own))
        .orElse("");
  }

  private String text(Cited one) {
    List<Run> runs = LastAuthor.ellipsis(engine.entry(listed(one.item())));
    if (Run.text(runs).codePoints().noneMatch(Character::isLetterOrDigit)) {
      // A style may print nothing of what is known.
      runs = List.of(Run.plain(AuthorsInText.title(one.report())));
    }
    return writer.runs(runs);
  }

  /** The authors as the style lists them. */
  private EngineItem listed(EngineItem item) {
    CiteRules rules = style.parts().rules();
    EngineItem named =
        rules.demotes() == CiteRules.Demotion.SORTED_AND_PRINTED ? Particles.demoted(item) : item;
    return rules.lastAuthor().map(rule -> rule.shortened(named)).orElse(named);
  }

  private Report report(CitationKey key) {
    return lookup
        .apply(key)
        .orElseThrow(() -> new IllegalArgumentException("no report has the key " + key));
  }

  private Cited resolve(CitationKey key) {
    CitationKey known = canonical.get(key);
    Cited one = known == null ? null : cited.get(known);
    if (one == null) {
      Report report = report(key);
      one = cited.computeIfAbsent(report.key(), k -> first(report));
      canonical.put(key, report.key());
      canonical.put(report.key(), report.key());
    }
    return one;
  }

  private Cited first(Report report) {
    Cited one = expected.remove(report.key());
    Cited first = one == null ? started(report) : one;
    first.numbered(cited.size() + 1);
    return first;
  }

  private Cited started(Report report) {
    Cited one = new Cited(report, style.parts().rules().hyphens());
    disambiguation.add(one);
    return one;
  }
}
