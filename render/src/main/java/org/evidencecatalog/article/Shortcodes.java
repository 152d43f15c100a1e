package org.evidencecatalog.article;

import java.util.Set;

/** The names of our shortcodes. */
final class Shortcodes {
  /** Those that come with tables and figures. */
  static final Set<String> LATER = Set.of("table", "forest", "rob", "map");

  private static final Set<String> NAMES =
      Set.of("grade", "summary", "study", "count", "references");

  private Shortcodes() {}

  static boolean isOurs(String name) {
    return NAMES.contains(name) || LATER.contains(name);
  }
}
