package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.Codes;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Lists;
import org.evidencecatalog.importer.value.Numbers;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.importer.value.Words;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.vocabulary.Code;
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Labels;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.evidencecatalog.vocabulary.VocabularyBuilder;

/** Makes a concept of each row of a conditions, interventions or outcomes file. */
final class ConceptRows implements RowMapper {
  private static final Words<Polarity> POLARITIES = Words.of(Polarity.class);

  private final ConceptKind kind;
  private final VocabularyBuilder target;
  private final RequiredCells required;
  private final UniqueCellReader<String> label;
  private final UniqueCellReader<List<String>> synonyms;
  private final UniqueCellReader<List<String>> broader;
  private final UniqueCellReader<List<String>> related;
  private final UniqueCellReader<List<Code>> codes;
  private final CellReader<String> codeSource;
  private final CellReader<String> note;
  private final CellReader<Polarity> better;
  private final CellReader<Integer> importance;
  private final CellReader<Double> mid;
  private final CellReader<String> midMeasure;

  ConceptRows(TableKind table, Header header, boolean decimalComma, VocabularyBuilder target) {
    Readers readers = new Readers(header, Assumptions.NONE);
    this.kind = kind(table);
    this.target = target;
    this.required = new RequiredCells(table, header, Assumptions.NONE);
    this.label = readers.unique(ConceptColumn.LABEL, Parsed::plain);
    this.synonyms = readers.unique(ConceptColumn.SYNONYMS, Lists.labels(';'));
    this.broader = readers.unique(ConceptColumn.BROADER, Lists.labels(';'));
    this.related = readers.unique(ConceptColumn.RELATED, Lists.labels(';'));
    this.codes = readers.unique(ConceptColumn.CODES, Lists.of(';', Codes::read));
    this.codeSource = readers.recurring(ConceptColumn.CODE_SOURCE, Parsed::plain);
    this.note = readers.recurring(ConceptColumn.NOTE, Parsed::plain);
    this.better = readers.recurring(ConceptColumn.BETTER, POLARITIES::read);
    this.importance = readers.recurring(ConceptColumn.IMPORTANCE, ConceptRows::importance);
    this.mid = readers.recurring(ConceptColumn.MID, text -> Numbers.positive(text, decimalComma));
    this.midMeasure = readers.recurring(ConceptColumn.MID_MEASURE, Parsed::plain);
  }

  private static ConceptKind kind(TableKind table) {
    return switch (table) {
      case CONDITIONS -> ConceptKind.CONDITION;
      case INTERVENTIONS -> ConceptKind.INTERVENTION;
      case OUTCOMES -> ConceptKind.OUTCOME;
      default -> throw new IllegalArgumentException("no concepts in " + table);
    };
  }

  private static Parsed<Integer> importance(String text) {
    return Numbers.whole(
        text,
        ConceptColumn.IMPORTANCE.domain().least().orElseThrow(),
        ConceptColumn.IMPORTANCE.domain().most().orElseThrow());
  }

  @Override
  public void read(CurrentRow row) {
    if (!required.areFilled(row)) {
      return;
    }
    String named = label.read(row).orElseThrow();
    Optional<String> source = codeSource.read(row);
    target.add(
        new Concept(
            kind,
            Labels.slug(named),
            named,
            kept(row, synonyms, word -> !target.isAmbiguous(kind, named, word), ambiguous()),
            kept(row, broader, word -> !target.closesCycle(kind, named, word), cycle()),
            related.read(row).orElse(List.of()),
            codes(row, source),
            source,
            note.read(row),
            traits(row)));
  }

  /** The items that pass a check; the others are told. */
  private static List<String> kept(
      CurrentRow row,
      UniqueCellReader<List<String>> reader,
      Predicate<String> check,
      Finding refusal) {
    List<String> items = reader.read(row).orElse(List.of());
    Optional<Place> place = reader.place();
    items.stream()
        .filter(check.negate())
        .forEach(item -> row.tell(place, Optional.of(item), refusal));
    return items.stream().filter(check).toList();
  }

  private static Finding ambiguous() {
    return Finding.refused(
        ProblemCode.LABEL_AMBIGUOUS,
        "this label already means another concept; it is ignored here",
        "one concept for each label");
  }

  private static Finding cycle() {
    return Finding.refused(
        ProblemCode.CONCEPT_CYCLE,
        "this concept is below the one it is to stand above; it is ignored here",
        "a broader concept");
  }

  private List<Code> codes(CurrentRow row, Optional<String> source) {
    List<Code> read = codes.read(row).orElse(List.of());
    if (read.isEmpty() || source.isPresent()) {
      return read;
    }
    row.tell(
        codes.place(),
        codes.place().map(place -> row.cells().text(place.index())),
        Finding.refused(
            ProblemCode.VALUE_NOT_PERMITTED,
            "codes without a source are not taken",
            "name in code_source the release they were taken from"));
    return List.of();
  }

  private OutcomeTraits traits(CurrentRow row) {
    OutcomeTraits read =
        new OutcomeTraits(
            better.read(row).orElse(Polarity.UNKNOWN),
            importance.read(row).map(OptionalInt::of).orElseGet(OptionalInt::empty),
            mid.read(row).map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
            midMeasure.read(row));
    return kind == ConceptKind.OUTCOME ? read : OutcomeTraits.UNKNOWN;
  }
}
