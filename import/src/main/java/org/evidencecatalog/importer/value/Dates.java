package org.evidencecatalog.importer.value;

import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.ProblemCode;

/** Reads dates. */
public final class Dates {

  private Dates() {}

  /** Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
  public static Parsed<PartialDate> read(String text) {
    try {
      return Parsed.plain(PartialDate.parse(text));
    } catch (IllegalArgumentException e) {
      return Parsed.refused(
          ProblemCode.DATE_UNREADABLE,
          "no date can be read here",
          "yyyy, yyyy-MM or yyyy-MM-dd, for example 2016-05-01");
    }
  }
}
