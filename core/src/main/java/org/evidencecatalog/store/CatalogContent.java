package org.evidencecatalog.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;

/** Reads the header of a catalog and what follows it, in either form. */
final class CatalogContent {
  private static final KeyTable KEYS =
      new KeyTable(
          List.of("format", "version", "source_count", "vocabulary", "judgements", "sources"));
  private static final int SOURCE_COUNT = 2;
  private static final int VOCABULARY = 3;
  private static final int JUDGEMENTS = 4;
  private static final int SOURCES = 5;
  private static final Codec<List<PanelJudgement>> PANEL =
      new ListCodec<>(PanelJudgementLayout.CODEC);

  private final JsonInput in;
  private final VocabularyContent vocabulary;
  private final List<Source> sources = new ArrayList<>();
  private List<PanelJudgement> judgements = List.of();
  private final Set<CitationKey> cited = new HashSet<>();
  private final boolean[] seen = new boolean[KEYS.names().size()];
  private OptionalInt promised = OptionalInt.empty();

  CatalogContent(JsonInput in) {
    this.in = in;
    this.vocabulary = new VocabularyContent(in);
  }

  Catalog read() {
    if (!in.next()) {
      throw in.fault("the file is empty");
    }
    JsonInput.Place start = in.startObject("a catalog");
    expectFormat();
    expectVersion();
    for (int at = in.nextKey(KEYS, 2); at >= 0; at = in.nextKey(KEYS, at + 1)) {
      in.refuseTwice(seen[at] ? KEYS : null);
      seen[at] = true;
      in.next();
      readValue(at);
    }
    if (seen[SOURCES]) {
      endDocument(start);
    } else {
      readLines(start);
    }
    return catalog();
  }

  private void expectFormat() {
    if (in.nextKey(KEYS, 0) != 0) {
      throw in.fault("a catalog starts with " + CatalogReader.START);
    }
    in.next();
    if (!in.text().equals(CatalogReader.FORMAT)) {
      throw in.expected('"' + CatalogReader.FORMAT + '"');
    }
    seen[0] = true;
  }

  private void expectVersion() {
    if (in.nextKey(KEYS, 1) != 1) {
      throw in.fault("the key after \"format\" is \"version\"");
    }
    in.next();
    int version = in.count();
    if (version != CatalogReader.VERSION) {
      throw in.fault(
          "version "
              + version
              + " is not known; this release reads version "
              + CatalogReader.VERSION);
    }
    seen[1] = true;
  }

  private void readValue(int key) {
    switch (key) {
      case SOURCE_COUNT -> promised = Scalars.OPTIONAL_COUNT.read(in);
      case VOCABULARY -> vocabulary.read();
      case JUDGEMENTS -> judgements = PANEL.read(in);
      case SOURCES -> readList();
      default -> throw new IllegalStateException("no key " + key);
    }
  }

  private void readList() {
    in.startList();
    while (in.nextElement()) {
      add(SourceCodec.CODEC.read(in));
    }
  }

  private void endDocument(JsonInput.Place start) {
    in.root("");
    if (seen[SOURCE_COUNT]) {
      throw in.fault(start, "the key \"source_count\" belongs to JSON Lines, \"sources\" to JSON");
    }
    if (in.next()) {
      throw in.fault("something follows the end of the catalog");
    }
  }

  /** One source a line; line ends are not looked at, for they are blanks to JSON. */
  private void readLines(JsonInput.Place start) {
    in.root("sources[0]");
    while (in.next()) {
      add(SourceCodec.CODEC.read(in));
      in.root("sources[" + sources.size() + "]");
    }
    in.root("");
    if (sources.isEmpty() && !seen[SOURCE_COUNT]) {
      throw in.fault(start, "a catalog needs the key \"sources\"");
    }
    if (promised.isPresent() && promised.getAsInt() != sources.size()) {
      throw in.fault(
          "the text ends too early, or sources were added or removed: source_count is "
              + promised.getAsInt()
              + ", but "
              + sources.size()
              + " sources follow");
    }
  }

  private void add(Source source) {
    for (Report report : source.reports()) {
      claim(report.key());
      report.aliases().forEach(this::claim);
    }
    sources.add(source);
  }

  private void claim(CitationKey key) {
    if (!cited.add(key)) {
      throw in.fault("the key \"" + key + "\" was already given to another report");
    }
  }

  private Catalog catalog() {
    return Catalog.builder(vocabulary.build()).addAll(sources).judgements(judgements).buildLinked();
  }
}
