package org.evidencecatalog.importer.bibliography;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;

/** A format of records that are no rows of a table. Implementations are stateless. */
public interface RecordFormat {

  /**
   * Why a text is of this format, in words; empty if it is not.
   *
   * @param head its first characters, without a byte-order mark
   */
  Optional<String> recognise(String head);

  /**
   * Reads all records of a text. What is wrong with one of them is told; the others are still read.
   *
   * @param text the text from its start, without a byte-order mark; it stays open
   * @param limits records, fields of a record, characters of a field and of a record
   * @throws TextFault if a limit is exceeded, or the text breaks off in a way that leaves nothing
   *     to be read
   */
  void read(Reader text, RowLimits limits, RecordLog log, PublicationTarget target)
      throws IOException, TextFault;
}
