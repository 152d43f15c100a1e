package org.evidencecatalog.examples.cli;

import java.nio.file.Path;
import org.evidencecatalog.citation.CitationStyle;

/** The style that {@code --style} means: a name, or a file whose name ends in {@code .csl}. */
final class Styles {

  private Styles() {}

  static CitationStyle named(String style) {
    return style.endsWith(".csl") ? CitationStyle.read(Path.of(style)) : CitationStyle.named(style);
  }
}
