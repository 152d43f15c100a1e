package org.evidencecatalog.importer.delimited;

import java.util.List;
import org.evidencecatalog.importer.table.Column;
import org.evidencecatalog.importer.table.Domain;

/**
 * A column of an export.
 *
 * @param field its header in the export
 * @param aliases other headers by which it is known
 * @param role what its cells feed
 * @param must whether the format is recognised by it
 */
record ExportColumn(String field, List<String> aliases, String role, boolean must)
    implements Column {
  /** Role of cells that are kept as they are. */
  static final String KEPT = "kept";

  /** Role of cells that are left out. */
  static final String LEFT = "left";

  private static final String TITLE = "title";

  ExportColumn {
    aliases = List.copyOf(aliases);
  }

  @Override
  public Domain domain() {
    return Domain.text();
  }

  @Override
  public boolean required() {
    return must || role.equals(TITLE);
  }
}
