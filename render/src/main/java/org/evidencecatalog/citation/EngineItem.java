package org.evidencecatalog.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import java.util.List;

/**
 * A report as the engine reads it.
 *
 * @param data the fields, with markers for what the engine must not touch
 * @param links addresses that link markers stand for
 * @param opaque texts that opaque markers stand for
 */
record EngineItem(CSLItemData data, List<String> links, List<String> opaque) {
  /** First of the characters that stand for something. */
  static final char FIRST_MARK = '\uE001';

  /** Opens a link; the character after it tells which, counted from {@link #FIRST_INDEX}. */
  static final char LINK_OPEN = '\uE010';

  /** Closes a link. */
  static final char LINK_CLOSE = '\uE011';

  /** Stands for a text too long for the engine; the character after it tells which. */
  static final char OPAQUE = '\uE012';

  /** Index 0; indices run to the end of the private-use area. */
  static final char FIRST_INDEX = '\uE100';

  /** Greatest number of links, and of opaque texts. */
  static final int MAX_INDEX = '\uF8FF' - FIRST_INDEX;

  /** Stands for the number of a citation. */
  static final String NUMBER = "\uE013";

  EngineItem {
    links = List.copyOf(links);
    opaque = List.copyOf(opaque);
  }

  private EngineItem with(CSLItemData value) {
    return new EngineItem(value, links, opaque);
  }

  EngineItem withYearSuffix(String letter) {
    String suffix = letter.isEmpty() ? null : letter;
    return with(new CSLItemDataBuilder(data).yearSuffix(suffix).build());
  }

  EngineItem withFirstNote(int number) {
    String note = Integer.toString(number);
    return with(new CSLItemDataBuilder(data).firstReferenceNoteNumber(note).build());
  }

  EngineItem withAuthors(CSLName... authors) {
    return with(new CSLItemDataBuilder(data).author(authors).build());
  }
}
