package org.evidencecatalog.importer;

import java.io.IOException;
import java.util.Optional;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.importer.table.Recognition;
import org.evidencecatalog.importer.table.Table;
import org.evidencecatalog.importer.table.TableKind;
import org.evidencecatalog.importer.table.TableResult;
import org.evidencecatalog.importer.text.TextFault;

/**
 * A native CSV file.
 *
 * @param table its text
 * @param recognition what kind of file it is
 */
record TableInput(Table table, Recognition recognition) implements RecognisedInput {
  private static final String HEADER_UNKNOWN =
      "its first lines are none of those that are known; studies need id, title and condition,"
          + " references id and title, vocabulary files label; results study and outcome, appraisals"
          + " study and the items of a tool, judgements framework, rule and change; other formats that"
          + " are known are "
          + RecordFormats.names();

  /** Recognises a table by its header, unless the user says what it is. */
  static Recognised of(TextInput input, ImportSettings settings, boolean said)
      throws IOException, TextFault {
    Table table =
        Table.of(input.name(), input.decoding(), settings.rowLimits()).watchedBy(settings.watch());
    Optional<Recognition> byUser = settings.format().flatMap(TableInput::said);
    boolean mapped = !said && settings.sheet().names(table.header());
    Optional<Recognition> found =
        mapped
            ? Optional.of(new Recognition(TableKind.STUDIES, "the mapping names its columns"))
            : said ? byUser : table.recognise(settings.assumptions().fields()).or(() -> byUser);
    return found
        .map(known -> Recognised.as(new TableInput(table, known)))
        .orElseGet(() -> Recognised.not(HEADER_UNKNOWN));
  }

  private static Optional<Recognition> said(ImportFormat format) {
    for (TableKind kind : TableKind.values()) {
      if (kind.name().equals(format.name())) {
        return Optional.of(new Recognition(kind, "you said so"));
      }
    }
    return Optional.empty();
  }

  @Override
  public Stage stage() {
    TableKind kind = recognition.kind();
    if (kind.speaksOfStudies()) {
      return Stage.DETAILS;
    }
    return kind.holdsConcepts() ? Stage.CONCEPTS : Stage.SOURCES;
  }

  @Override
  public String file() {
    return table.file();
  }

  @Override
  public ImportedFile read(ImportTarget target) throws IOException, TextFault {
    return target.keep(
        file(),
        ImportFormat.valueOf(recognition.kind().name()),
        recognition.reason(),
        readRows(target));
  }

  private TableResult readRows(ImportTarget target) throws IOException, TextFault {
    Keys keys = target.keys();
    return switch (recognition.kind()) {
      case STUDIES ->
          table.readStudies(
              target.settings().assumptions(),
              target.settings().sheet(),
              target.vocabulary(),
              keys,
              target.publications()::add);
      case REFERENCES -> table.readReferences(keys, target.publications()::add);
      case RESULTS -> table.readResults(target.studies());
      case APPRAISALS -> table.readAppraisals(target.studies());
      case JUDGEMENTS -> table.readJudgements(target::add);
      case CONDITIONS, INTERVENTIONS, OUTCOMES ->
          table.readConcepts(recognition.kind(), target.concepts());
    };
  }
}
