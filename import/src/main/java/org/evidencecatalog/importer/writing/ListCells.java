package org.evidencecatalog.importer.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.vocabulary.Coded;

/** Cells that hold a list, with semicolons between the items. */
final class ListCells {
  private static final String SEPARATOR = "; ";

  private ListCells() {}

  /** A list of texts; a semicolon inside one is written with a backslash before it. */
  static String texts(List<String> items) {
    return items.stream().map(ListCells::escaped).collect(Collectors.joining(SEPARATOR));
  }

  private static String escaped(String item) {
    // A backslash at the end would escape the separator, a blank between them does not.
    String text = item.replace(";", "\\;");
    return text.endsWith("\\") ? text + " " : text;
  }

  /** A list of words. */
  static String codes(List<? extends Coded> items) {
    return items.stream().map(Coded::code).collect(Collectors.joining(SEPARATOR));
  }

  /** A list of authors: {@code Family, Given} or {@code {Group}}. */
  static String authors(List<Contributor> authors) {
    return texts(authors.stream().map(ListCells::author).toList());
  }

  private static String author(Contributor author) {
    Optional<Contributor.Person> person = author.person();
    return person
        .map(
            named ->
                named
                    .given()
                    .map(given -> named.family() + ", " + given)
                    .orElseGet(() -> alone(named.family())))
        .orElseGet(() -> "{" + author.listedName() + "}");
  }

  /** A comma keeps the words of a family name together. */
  private static String alone(String family) {
    return family.indexOf(' ') < 0 ? family : family + ",";
  }
}
