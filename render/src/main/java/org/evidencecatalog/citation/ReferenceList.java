package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
 * <p>Titles, names and everything else from a report is text, whatever it looks like; only pairs of
 * {@code b, strong, i, em, sup, sub} in titles and containers are kept as what they mean. Links go
 * to http and https addresses only. Two reports by the same authors in one year are not told apart
 * by letters.
 *
 * <p>Mutable and not thread-safe: one list belongs to one text.
 */
public final class ReferenceList {
  private final Function<CitationKey, Optional<Report>> lookup;
  private final CitationStyle style;
  private final OutputFormat format;
  private final RunWriter writer;
  private final Engine engine;
  private final InlineCitation inline;
  private final Map<CitationKey, Cited> cited = new LinkedHashMap<>();
  private final Map<CitationKey, CitationKey> canonical = new HashMap<>();

  private ReferenceList(
      Function<CitationKey, Optional<Report>> lookup, CitationStyle style, OutputFormat format) {
    this.lookup = Objects.requireNonNull(lookup, "lookup");
    this.style = Objects.requireNonNull(style, "style");
    this.format = Objects.requireNonNull(format, "format");
    this.writer = RunWriter.of(format);
    this.engine = new Engine(style);
    this.inline = new InlineCitation(style, engine, writer);
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

  /** Whether a key can be cited. */
  public boolean knows(CitationKey key) {
    return canonical.containsKey(key) || lookup.apply(key).isPresent();
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
    List<InlineCitation.Part> parts = new ArrayList<>();
    for (CitationItem item : citation.items()) {
      parts.add(new InlineCitation.Part(item, resolve(item.key())));
    }
    String place = parts.get(0).cited().nextPlace();
    parts.forEach(part -> part.cited().citedAt(place));
    return inline.write(citation, parts, place);
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
    for (Cited one : ReferenceOrder.of(cited.values(), style, engine)) {
      CitationKey key = one.report().key();
      Citation alone = Citation.of(key);
      InlineCitation.Part part = new InlineCitation.Part(alone.items().get(0), one);
      String citation = inline.write(alone, List.of(part), "");
      entries.add(new ReferenceEntry(key, one.number(), text(one), citation));
    }
    return List.copyOf(entries);
  }

  /**
   * The whole list; empty if nothing was cited.
   *
   * @throws CitationStyleException if the style fails on an entry
   */
  public String render() {
    List<RunWriter.ListItem> items = new ArrayList<>();
    for (Cited one : ReferenceOrder.of(cited.values(), style, engine)) {
      CitationKey key = one.report().key();
      items.add(new RunWriter.ListItem(key, one.number(), text(one), one.firstPlace()));
    }
    return writer.list(items, style.kind().isNumbered());
  }

  private String text(Cited one) {
    List<Run> runs = engine.entry(one.item());
    if (Run.text(runs).codePoints().noneMatch(Character::isLetterOrDigit)) {
      // A style may print nothing of what is known.
      runs = List.of(Run.plain(AuthorsInText.title(one.report())));
    }
    return writer.runs(runs);
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
      one = cited.computeIfAbsent(report.key(), k -> new Cited(report, cited.size() + 1));
      canonical.put(key, report.key());
      canonical.put(report.key(), report.key());
    }
    return one;
  }
}
