package org.evidencecatalog.importer.bibliography;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.model.ReferenceType;

/** The kinds of publication by the codes of RIS and the names of EndNote. */
public final class ReferenceTypes {
  private static final Map<String, ReferenceType> KNOWN = known();

  private ReferenceTypes() {}

  private static Map<String, ReferenceType> known() {
    Map<String, ReferenceType> types = new HashMap<>();
    put(types, ReferenceType.ARTICLE_JOURNAL, "JOUR", "JFULL", "EJOUR", "MGZN", "INPR", "ABST");
    put(types, ReferenceType.ARTICLE_JOURNAL, "Journal Article", "Electronic Article", "Journal");
    put(types, ReferenceType.ARTICLE_JOURNAL, "Magazine Article", "J");
    put(types, ReferenceType.BOOK, "BOOK", "EBOOK", "EDBOOK", "Whole Book", "Electronic Book");
    put(types, ReferenceType.BOOK, "Edited Book", "B");
    put(types, ReferenceType.CHAPTER, "CHAP", "ECHAP", "Book Section", "Book Chapter");
    put(types, ReferenceType.CHAPTER, "Electronic Book Section");
    put(types, ReferenceType.REPORT, "RPRT", "GOVDOC", "STAND", "Report", "Government Document");
    put(types, ReferenceType.THESIS, "THES", "Thesis", "Dissertation");
    put(types, ReferenceType.CONFERENCE_PAPER, "CONF", "CPAPER", "Conference Proceedings");
    put(types, ReferenceType.CONFERENCE_PAPER, "Conference Paper");
    put(types, ReferenceType.WEBPAGE, "ELEC", "BLOG", "Web Page", "Electronic Source", "Blog");
    put(types, ReferenceType.DATASET, "DATA", "DBASE", "Dataset", "Online Database");
    put(types, ReferenceType.OTHER, "GEN", "Generic", "NEWS", "Newspaper Article", "UNPB", "PAT");
    put(types, ReferenceType.OTHER, "SER", "Serial", "Unpublished Work", "MULTI", "PAMP", "S", "P");
    return Map.copyOf(types);
  }

  private static void put(Map<String, ReferenceType> types, ReferenceType type, String... names) {
    for (String name : names) {
      types.put(name.toLowerCase(Locale.ROOT), type);
    }
  }

  /** The kind with that code or name, whatever its case. */
  public static Optional<ReferenceType> find(String name) {
    return Optional.ofNullable(KNOWN.get(name.strip().toLowerCase(Locale.ROOT)));
  }
}
