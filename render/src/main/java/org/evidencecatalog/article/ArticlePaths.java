package org.evidencecatalog.article;

import java.nio.file.Path;
import java.util.List;

/** Where the files of built articles go. */
final class ArticlePaths {

  private ArticlePaths() {}

  /** The last part of an article's name without the ending of Markdown files. */
  static String baseName(String name) {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    String last = name.substring(slash + 1);
    String base = last.replaceFirst("(?i)\\.(md|markdown)$", "");
    return base.isEmpty() ? "article" : base;
  }

  /** The folder that all articles are in, however deep. */
  static Path commonParent(List<String> names) {
    Path common = folder(names.get(0));
    for (String name : names) {
      Path folder = folder(name);
      while (!folder.startsWith(common)) {
        Path parent = common.getParent();
        if (parent == null) {
          throw new ArticleException(name + " and " + names.get(0) + " have no folder in common");
        }
        common = parent;
      }
    }
    return common;
  }

  /** The folder of an article relative to one it is in. */
  static Path relativeFolder(String name, Path common) {
    return common.relativize(folder(name));
  }

  private static Path folder(String name) {
    Path path = Path.of(name).toAbsolutePath().normalize();
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
