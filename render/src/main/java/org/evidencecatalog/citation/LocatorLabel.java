package org.evidencecatalog.citation;

import java.util.Optional;

/** What a locator counts. */
public enum LocatorLabel {
  /** A page. */
  PAGE("p", "p."),
  /** Several pages. */
  PAGES("pp", "pp."),
  /** A chapter. */
  CHAPTER("chap", "chap."),
  /** A section. */
  SECTION("sec", "sec."),
  /** A figure. */
  FIGURE("fig", "fig."),
  /** A table. */
  TABLE("tbl", "table"),
  /** A volume. */
  VOLUME("vol", "vol."),
  /** An issue or numbered item. */
  NUMBER("no", "no.");

  private final String code;
  private final String printed;

  LocatorLabel(String code, String printed) {
    this.code = code;
    this.printed = printed;
  }

  /** The label as authors write it, without a full stop: {@code p}, {@code chap}, … */
  public String code() {
    return code;
  }

  /** The label as it is printed where the style has no term of its own for it. */
  String printed() {
    return printed;
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
