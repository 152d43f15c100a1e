package org.evidencecatalog.article;

import org.jsoup.nodes.Element;

/** Puts the levels of headings in an order that a reader with a screen reader can follow. */
final class Headings {

  private Headings() {}

  /** One heading of level 1 at most, the first; none more than a level below the one before it. */
  static void inOrder(Element body) {
    int previous = 0;
    boolean titled = false;
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      if (level == 1 && titled) {
        level = 2;
      }
      // A fragment may begin at any level: it stands below headings we do not see.
      level = previous == 0 ? level : Math.min(level, previous + 1);
      titled |= level == 1;
      heading.tagName("h" + level);
      previous = level;
    }
  }
}
