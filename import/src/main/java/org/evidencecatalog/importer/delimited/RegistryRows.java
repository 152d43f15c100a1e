package org.evidencecatalog.importer.delimited;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencecatalog.importer.registry.RegistryCell;
import org.evidencecatalog.importer.registry.RegistryField;
import org.evidencecatalog.importer.registry.RegistryMapper;
import org.evidencecatalog.importer.registry.RegistryReading;
import org.evidencecatalog.importer.registry.RegistryRecord;
import org.evidencecatalog.importer.registry.RegistryStyle;
import org.evidencecatalog.importer.table.CurrentRow;
import org.evidencecatalog.importer.table.Header;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.importer.table.ProblemLog;
import org.evidencecatalog.importer.table.RowMapper;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Vocabulary;

/** Makes a study of each row of a registry's export. */
final class RegistryRows implements RowMapper {
  private final boolean marked;
  private final ExportHeader header;
  private final LeftColumns left;
  private final Map<RegistryField, Place> places = new EnumMap<>(RegistryField.class);
  private final RegistryMapper mapper;
  private final Keys keys;
  private final Consumer<? super Source> target;

  RegistryRows(
      ExportFormat format,
      Header matched,
      Vocabulary vocabulary,
      Keys keys,
      Consumer<? super Source> target) {
    this.marked = format == ExportFormat.ICTRP;
    this.header = new ExportHeader(matched);
    this.left = header.left();
    for (RegistryField field : RegistryField.values()) {
      header.places(field.name().toLowerCase(Locale.ROOT)).stream()
          .findFirst()
          .ifPresent(place -> places.put(field, place));
    }
    this.mapper =
        new RegistryMapper(
            marked ? RegistryStyle.ICTRP : RegistryStyle.CLINICALTRIALS_GOV, vocabulary);
    this.keys = keys;
    this.target = target;
  }

  @Override
  public void read(CurrentRow row) {
    left.read(row);
    RegistryReading reading = mapper.read(record(row));
    row.tell(reading.problems());
    if (reading.study().isEmpty()) {
      row.rejected();
      return;
    }
    Study study = reading.study().get();
    Optional<SourceLocation> earlier = keys.earlier(study.id());
    if (earlier.isPresent() && earlier.get().file().equals(row.file())) {
      row.reject(
          places.getOrDefault(RegistryField.NUMBER, Place.at(0, "", "id")),
          ProblemCode.KEY_DUPLICATE,
          "line " + earlier.get().line() + " has this number already",
          "each trial once in a file");
      return;
    }
    Study kept = earlier.isPresent() ? withFreeKey(study) : study;
    keys.take(kept.id(), new SourceLocation(row.file(), row.line()));
    target.accept(kept);
  }

  /**
   * Another export may hold the same trial: two records of one study, as their number says, of
   * which the later gets a letter behind its key.
   */
  private Study withFreeKey(Study study) {
    String number = study.id().value();
    char letter = 'a';
    while (keys.isTaken(new CitationKey(number + letter)) && letter < 'z') {
      letter++;
    }
    Report report = study.mainReport();
    return study.toBuilder()
        .reports(
            List.of(
                new Report(
                    new CitationKey(number + letter),
                    report.kind(),
                    report.notices(),
                    report.reference(),
                    report.study(),
                    report.location(),
                    report.readings(),
                    report.extra())))
        .build();
  }

  private RegistryRecord record(CurrentRow row) {
    Map<RegistryField, RegistryCell> cells = new EnumMap<>(RegistryField.class);
    for (Map.Entry<RegistryField, Place> entry : places.entrySet()) {
      Place place = entry.getValue();
      if (!row.cells().isBlank(place.index())) {
        String text = row.cells().text(place.index());
        String clean = marked ? Cells.clean(text) : text;
        if (!clean.isBlank()) {
          cells.put(entry.getKey(), new RegistryCell(place.header(), place.number(), clean));
        }
      }
    }
    return new RegistryRecord(
        new SourceLocation(row.file(), row.line()), cells, header.unknown(row));
  }

  @Override
  public void finish(ProblemLog log) {
    left.finish(log);
    mapper.finish(log.file()).forEach(log::add);
  }
}
