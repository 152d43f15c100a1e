package org.evidencecatalog.importer.table;

import java.util.List;

/** A column of a native file. */
public interface Column {

  /** The name in files and messages, for example {@code n_randomised}. */
  String field();

  /** Other headers by which it is known. */
  List<String> aliases();

  /** What its cells may hold. */
  Domain domain();

  /** Whether every row needs it. */
  boolean required();
}
