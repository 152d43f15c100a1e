package org.evidencecatalog.importer.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.FieldTable;
import org.evidencecatalog.importer.bibliography.NamedText;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.bibliography.PublicationTarget;
import org.evidencecatalog.importer.bibliography.RecordFormat;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;

/**
 * A format of tagged records.
 *
 * @param start what a text of it holds near its start
 * @param reason why it is recognised, in words
 * @param syntax how its lines look
 * @param table what its fields feed
 * @param before what is looked at before single fields, with the whole record
 */
record TaggedFormat(
    Pattern start,
    String reason,
    TagSyntax syntax,
    FieldTable table,
    BiConsumer<List<NamedText>, PublicationFields> before)
    implements RecordFormat {

  @Override
  public Optional<String> recognise(String head) {
    return start.matcher(head).find() ? Optional.of(reason) : Optional.empty();
  }

  @Override
  public void read(Reader text, RowLimits limits, RecordLog log, PublicationTarget target)
      throws IOException, TextFault {
    TaggedRecords records = new TaggedRecords(text, syntax, limits);
    while (records.next()) {
      log.start(records.line());
      PublicationFields fields = new PublicationFields(log);
      before.accept(records.fields(), fields);
      table.read(records.fields(), fields);
      target.accept(fields.finish());
    }
    if (records.strayLines() > 0) {
      log.tellStray(records.firstStrayLine(), records.strayLines());
    }
  }
}
