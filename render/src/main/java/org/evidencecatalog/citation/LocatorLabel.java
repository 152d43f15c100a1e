package org.evidencecatalog.citation;

import java.util.Optional;

/** What a locator counts: the labels of the Citation Style Language 1.0.2. */
public enum LocatorLabel {
  /** A page. */
  PAGE("p", "p.", "page"),
  /** Several pages. */
  PAGES("pp", "pp.", "page"),
  /** A chapter. */
  CHAPTER("chap", "chap.", "chapter"),
  /** A section. */
  SECTION("sec", "sec.", "section"),
  /** A figure. */
  FIGURE("fig", "fig.", "figure"),
  /** A table. */
  TABLE("tbl", "table", "table"),
  /** A volume. */
  VOLUME("vol", "vol.", "volume"),
  /** An issue or numbered item. */
  NUMBER("no", "no.", "issue"),
  /** A book of a larger work. */
  BOOK("bk", "bk.", "book"),
  /** A column. */
  COLUMN("col", "col.", "column"),
  /** A folio. */
  FOLIO("fol", "fol.", "folio"),
  /** A line. */
  LINE("l", "l.", "line"),
  /** A note. */
  NOTE("n", "n.", "note"),
  /** An opus. */
  OPUS("op", "op.", "opus"),
  /** A paragraph. */
  PARAGRAPH("para", "para.", "paragraph"),
  /** A part. */
  PART("pt", "pt.", "part"),
  /** An entry of a dictionary. */
  SUB_VERBO("sv", "s.v.", "sub-verbo"),
  /** A verse. */
  VERSE("v", "v.", "verse"),
  /** An act of a play. */
  ACT("act", "act", "act"),
  /** An appendix. */
  APPENDIX("app", "app.", "appendix"),
  /** An article of a law. */
  ARTICLE("art", "art.", "article-locator"),
  /** A canon of a law. */
  CANON("canon", "can.", "canon"),
  /** An equation. */
  EQUATION("eq", "eq.", "equation"),
  /** A rule. */
  RULE("rule", "rule", "rule"),
  /** A scene of a play. */
  SCENE("sc", "sc.", "scene"),
  /** A supplement. */
  SUPPLEMENT("supp", "supp.", "supplement"),
  /** A time in a recording. */
  TIMESTAMP("time", "at", "timestamp");

  private final String code;
  private final String printed;
  private final String term;

  LocatorLabel(String code, String printed, String term) {
    this.code = code;
    this.printed = printed;
    this.term = term;
  }

  /** The label as authors write it, without a full stop: {@code p}, {@code chap}, … */
  public String code() {
    return code;
  }

  /** The label as it is printed where neither style nor locale has a term of its own for it. */
  String printed() {
    return printed;
  }

  /** Its name in styles and locales. */
  String term() {
    return term;
  }

  /** The label with a code, which must match exactly. */
  public static Optional<LocatorLabel> of(String code) {
    for (LocatorLabel label : values()) {
      if (label.code.equals(code)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }
}
