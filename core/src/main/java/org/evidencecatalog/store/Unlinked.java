package org.evidencecatalog.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Source;

/**
 * Sees to it that the sources of a file are the sources of the catalog. Records are linked when
 * they are imported; a catalog is read as it was written.
 */
final class Unlinked {

  private Unlinked() {}

  /**
   * The same catalog.
   *
   * @throws CatalogFormatException if sources of the file were made one
   */
  static Catalog checked(Catalog catalog, List<Source> sources, JsonInput in) {
    List<Source> asRead = sources.stream().sorted(Comparator.comparing(Source::id)).toList();
    if (!catalog.sources().equals(asRead)) {
      Set<Source> kept = new HashSet<>(catalog.sources());
      String changed =
          asRead.stream()
              .filter(source -> !kept.contains(source))
              .map(source -> '"' + source.id().value() + '"')
              .reduce((a, b) -> a + ", " + b)
              .orElse("");
      throw in.fault("these sources are one by their identifiers, but stand apart: " + changed);
    }
    return catalog;
  }
}
