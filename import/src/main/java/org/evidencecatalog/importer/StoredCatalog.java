package org.evidencecatalog.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.store.CatalogFormatException;
import org.evidencecatalog.store.CatalogStore;
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.VocabularyBuilder;

/** A catalog that was stored, read as an input among others. */
final class StoredCatalog implements RecognisedInput {
  private final String name;
  private final Catalog catalog;
  private final List<Problem> problems = new ArrayList<>();

  private StoredCatalog(String name, Catalog catalog) {
    this.name = name;
    this.catalog = catalog;
  }

  /** Whether an input is a stored catalog, by its first bytes. */
  static boolean is(Input input) throws IOException {
    try (InputStream in = input.bytes().open()) {
      return CatalogStore.isCatalog(in.readNBytes(CatalogStore.RECOGNITION_BYTES));
    }
  }

  /**
   * Reads a stored catalog.
   *
   * @throws ImportException if it is broken
   */
  static StoredCatalog read(Input input) throws IOException {
    try (InputStream in = input.bytes().open()) {
      return new StoredCatalog(input.name(), CatalogStore.standard().read(input.name(), in));
    } catch (CatalogFormatException e) {
      throw broken(input, e);
    }
  }

  private static ImportException broken(Input input, CatalogFormatException e) {
    ImportException.Reason reason =
        switch (e.code()) {
          case LIMIT_EXCEEDED -> ImportException.Reason.LIMIT_EXCEEDED;
          case ENCODING_INVALID -> ImportException.Reason.ENCODING_INVALID;
          default -> ImportException.Reason.FORMAT_UNRECOGNISED;
        };
    String message = String.valueOf(e.getMessage());
    String place = e.file() + ":" + e.line() + ":";
    ImportException failure =
        new ImportException(
            reason,
            input.name(),
            e.line(),
            message.startsWith(place) ? "column " + message.substring(place.length()) : message);
    failure.initCause(e);
    return failure;
  }

  @Override
  public Stage stage() {
    return Stage.CATALOGS;
  }

  @Override
  public String file() {
    return name;
  }

  /** Adds its concepts; what contradicts the known ones is left out and told. */
  @Override
  public void addConcepts(VocabularyBuilder concepts) {
    for (ConceptKind kind : ConceptKind.values()) {
      catalog.vocabulary().concepts(kind).forEach(concept -> add(concept, concepts));
    }
  }

  private void add(Concept concept, VocabularyBuilder concepts) {
    Optional<ProblemCode> contradiction =
        concept.synonyms().stream()
                .anyMatch(label -> concepts.isAmbiguous(concept.kind(), concept.label(), label))
            ? Optional.of(ProblemCode.LABEL_AMBIGUOUS)
            : concept.broader().stream()
                    .anyMatch(label -> concepts.closesCycle(concept.kind(), concept.label(), label))
                ? Optional.of(ProblemCode.CONCEPT_CYCLE)
                : Optional.empty();
    contradiction.ifPresentOrElse(
        code ->
            problems.add(
                problem(
                    code,
                    concept.label(),
                    "its synonyms or broader labels contradict another input; left out")),
        () -> concepts.add(concept));
  }

  /** Takes the sources whose keys no earlier input has; the others are left out and told. */
  @Override
  public ImportedFile read(ImportTarget target) {
    List<Source> taken =
        catalog.sources().stream().filter(source -> isNew(source, target.keys())).toList();
    taken.forEach(target.publications()::add);
    catalog.judgements().all().forEach(target::add);
    target.addAll(problems);
    int all = catalog.sources().size();
    return new ImportedFile(
        name, ImportFormat.CATALOG, "it starts as a stored catalog does", all, all - taken.size());
  }

  private boolean isNew(Source source, Keys keys) {
    List<CitationKey> own =
        source.reports().stream()
            .flatMap(report -> Stream.concat(Stream.of(report.key()), report.aliases().stream()))
            .toList();
    Optional<CitationKey> taken = own.stream().filter(key -> keys.isTaken(key)).findFirst();
    taken.ifPresentOrElse(
        key ->
            problems.add(
                problem(
                    ProblemCode.KEY_DUPLICATE,
                    key.value(),
                    "an earlier input already has this key")),
        () -> own.forEach(key -> keys.take(key, new SourceLocation(name, 1))));
    return taken.isEmpty();
  }

  private Problem problem(ProblemCode code, String value, String message) {
    return new Problem(
        code,
        name,
        1,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.of(value),
        message,
        Optional.empty());
  }
}
