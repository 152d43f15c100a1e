package org.evidencecatalog.importer.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;

/** The texts of one record, with what is noted while they are read. Not thread-safe. */
final class RecordNotes {
  private final RegistryRecord record;
  private final List<Problem> problems = new ArrayList<>(2);
  private final List<Reading> readings = new ArrayList<>(2);

  RecordNotes(RegistryRecord record) {
    this.record = record;
  }

  /** The text of a field; a word for a blank is told and read as one. */
  Optional<RegistryCell> cell(RegistryField field) {
    Optional<RegistryCell> cell = record.cell(field);
    if (cell.isPresent() && BlankWords.contains(cell.get().text())) {
      tell(field, cell.get(), Finding.interpreted("read as a blank: not reported"));
      return Optional.empty();
    }
    return cell;
  }

  /** The text of a field; empty if there is none. */
  String text(RegistryField field) {
    Optional<RegistryCell> cell = record.cell(field);
    return cell.isPresent() ? cell.get().text() : "";
  }

  /** What a text was read as; what is to be told of it is told. */
  <T> Optional<T> take(RegistryField field, RegistryCell cell, Parsed<T> parsed) {
    for (Finding finding : parsed.findings()) {
      tell(field, cell, finding);
    }
    return parsed.value();
  }

  /** Tells something of a text, and keeps it if something was done with the text. */
  void tell(RegistryField field, RegistryCell cell, Finding finding) {
    problems.add(
        new Problem(
            finding.code(),
            record.location().file(),
            record.location().line(),
            cell.column(),
            cell.number(),
            Optional.of(cell.text()),
            finding.message(),
            finding.hint()));
    finding
        .kind()
        .ifPresent(
            kind ->
                readings.add(
                    new Reading(
                        field.field(),
                        cell.column().orElse(field.code()),
                        cell.text(),
                        kind,
                        finding.message())));
  }

  /** Leaves the record out because a field is blank. */
  RegistryReading leftOut(RegistryField field, String hint) {
    Optional<RegistryCell> cell = record.cell(field);
    problems.add(
        new Problem(
            ProblemCode.REQUIRED_BLANK,
            record.location().file(),
            record.location().line(),
            cell.isPresent() ? cell.get().column() : Optional.of(field.code()),
            cell.isPresent() ? cell.get().number() : OptionalInt.empty(),
            cell.map(RegistryCell::text),
            "this must not be blank",
            Optional.of(hint)));
    return new RegistryReading(Optional.empty(), problems);
  }

  List<Problem> problems() {
    return problems;
  }

  List<Reading> readings() {
    return readings;
  }
}
