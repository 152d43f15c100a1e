package org.evidencecatalog.importer;

import java.util.List;
import java.util.Objects;
import org.evidencecatalog.model.SourceColumn;

/**
 * A file that was read.
 *
 * @param name as the user named it, or a name for a stream
 * @param format what it was recognised as
 * @param reason how it was recognised, in words
 * @param records rows below the header that are not blank
 * @param rejected records that were left out
 * @param columns its columns in their order; empty for a file without
 */
public record ImportedFile(
    String name,
    ImportFormat format,
    String reason,
    int records,
    int rejected,
    List<SourceColumn> columns) {

  /**
   * Validates the numbers.
   *
   * @throws IllegalArgumentException if more records are rejected than there are, or any number is
   *     negative
   */
  public ImportedFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(reason, "reason");
    columns = List.copyOf(columns);
    if (rejected < 0 || rejected > records) {
      throw new IllegalArgumentException(rejected + " rejected of " + records + " records");
    }
  }

  /** A file without columns. */
  public ImportedFile(String name, ImportFormat format, String reason, int records, int rejected) {
    this(name, format, reason, records, rejected, List.of());
  }

  /** Records that were taken. */
  public int imported() {
    return records - rejected;
  }
}
