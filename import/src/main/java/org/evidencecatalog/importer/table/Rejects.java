package org.evidencecatalog.importer.table;

import java.util.List;

/**
 * The columns that a file of rejected rows has behind those of its source. They are passed over
 * when it is read again after mending.
 */
public final class Rejects {
  /** Their headers. */
  public static final List<String> COLUMNS =
      List.of("reject_code", "reject_line", "reject_message");

  private static final List<String> FOLDED = COLUMNS.stream().map(Header::fold).toList();

  private Rejects() {}

  /** Whether a header is one of them. */
  public static boolean isColumn(String header) {
    return FOLDED.contains(Header.fold(header));
  }
}
