package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Vocabulary;

/** Makes a study of one report of each row of a studies file. */
final class StudyRows implements RowMapper {
  private static final String REGISTRY_KEY = "nctnumber";

  private final Readers readers;
  private final RequiredCells required;
  private final Keys keys;
  private final Consumer<? super Source> target;
  private final StudyCells cells;

  StudyRows(
      Readers readers,
      Assumptions assumptions,
      Vocabulary vocabulary,
      Keys keys,
      Consumer<? super Source> target) {
    boolean ofRegistry =
        readers
            .header()
            .place(StudyColumn.ID)
            .filter(place -> Header.fold(place.printed()).equals(REGISTRY_KEY))
            .isPresent();
    this.readers = readers;
    this.required = new RequiredCells(TableKind.STUDIES, readers.header(), assumptions);
    this.keys = keys;
    this.target = target;
    this.cells = new StudyCells(readers, vocabulary, ofRegistry);
  }

  /**
   * Refuses assumptions that a column could not read.
   *
   * @throws IllegalArgumentException if there is one
   */
  static void refuseUnreadable(Assumptions assumptions) {
    Header none = new Header(List.of(), Map.of(), List.of());
    RowMapper unused =
        new StudyRows(
            new Readers(none, assumptions),
            assumptions,
            Vocabulary.empty(),
            new Keys(),
            source -> {});
    unused.finish(new ProblemLog(""));
  }

  @Override
  public void read(CurrentRow row) {
    if (!required.areFilled(row)) {
      return;
    }
    Header.Place place = readers.header().place(StudyColumn.ID).orElseThrow();
    Optional<CitationKey> key = keys.read(row, place);
    if (key.isPresent()) {
      Study study = cells.read(row, key.get());
      Keys.tellBraces(row, place, key.get());
      study.mainReport().location().ifPresent(location -> keys.take(key.get(), location));
      target.accept(study);
    }
  }

  @Override
  public void finish(ProblemLog log) {
    readers.tellAssumed(log);
  }
}
