package org.evidencecatalog.importer;

import java.io.IOException;
import java.io.Reader;
import org.evidencecatalog.importer.bibliography.PublicationTarget;
import org.evidencecatalog.importer.bibliography.RecordFormat;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.ProblemCode;

/**
 * A file of records that are no rows of a table.
 *
 * @param text its text
 * @param format what it was recognised as
 * @param reason why
 * @param reader the format that reads it
 */
record RecordInput(TextInput text, ImportFormat format, String reason, RecordFormat reader)
    implements RecognisedInput {

  @Override
  public Stage stage() {
    return Stage.SOURCES;
  }

  @Override
  public String file() {
    return text.name();
  }

  @Override
  public ImportedFile read(ImportTarget target) throws IOException, TextFault {
    RecordLog log = new RecordLog(file());
    if (text.decoding().isGuessed()) {
      log.tellOfFile(
          ProblemCode.ENCODING_GUESSED,
          "this is not UTF-8; it was read as Windows-1252",
          "save it as UTF-8");
    }
    PublicationTarget records = new PublicationTarget(log, target.keys(), target.publications());
    try (Reader reader = text.decoding().reader()) {
      reader().read(reader, target.settings().rowLimits(), log, records);
    }
    return target.keep(file(), format, reason, records.result());
  }
}
