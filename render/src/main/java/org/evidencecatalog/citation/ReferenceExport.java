package org.evidencecatalog.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.evidencecatalog.model.Report;

/**
 * Formats in which references go to other programs. What a field of the format cannot hold is left
 * out, never changed; nothing that is unknown is written.
 */
public enum ReferenceExport {
  /** CSL-JSON: an array of items, for Zotero, Pandoc and citation processors. */
  CSL_JSON(CslJson::of),
  /** RIS, for reference managers. */
  RIS(RisText::of),
  /**
   * BibTeX in UTF-8. In keys, what BibTeX cannot hold is written as its hexadecimal code point
   * between colons.
   */
  BIBTEX(BibtexText::of);

  @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
  private final Function<List<Report>, String> writer;

  ReferenceExport(Function<List<Report>, String> writer) {
    this.writer = writer;
  }

  /** The name on a command line: {@code csl-json}, {@code ris}, {@code bibtex}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format with a code, which must match exactly. */
  public static Optional<ReferenceExport> of(String code) {
    for (ReferenceExport format : values()) {
      if (format.code().equals(code)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The references of some reports, in their order. */
  public String write(List<Report> reports) {
    return writer.apply(List.copyOf(reports));
  }
}
