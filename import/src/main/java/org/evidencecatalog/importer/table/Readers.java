package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evidencecatalog.importer.value.Parsed;

/** Makes the cell readers of one file and remembers which fill blanks. */
final class Readers {
  private final Header header;
  private final Assumptions assumptions;
  private final SheetMapping mapping;
  private final List<CellReader<?>> all = new ArrayList<>();

  Readers(Header header, Assumptions assumptions) {
    this(header, assumptions, SheetMapping.NONE);
  }

  Readers(Header header, Assumptions assumptions, SheetMapping mapping) {
    this.header = header;
    this.assumptions = assumptions;
    this.mapping = mapping;
  }

  Header header() {
    return header;
  }

  /** A reader of a column in which few texts recur. */
  <T> UniqueCellReader<T> unique(Column column, Function<? super String, Parsed<T>> reading) {
    return new UniqueCellReader<>(header.place(column), mapping.meaning(column, reading));
  }

  /** A reader of a column in which texts recur. */
  <T> CellReader<T> recurring(Column column, Function<? super String, Parsed<T>> reading) {
    CellReader<T> reader =
        CellReader.of(column, header, assumptions, mapping.meaning(column, reading));
    all.add(reader);
    return reader;
  }

  /** Tells which blanks were filled. */
  void tellAssumed(ProblemLog log) {
    all.forEach(reader -> reader.tellAssumed(log));
  }
}
