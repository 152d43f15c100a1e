package org.evidencecatalog.importer.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.value.PersonNames;

/**
 * Reads lists of authors: separated by the word "and" outside braces; wholly in braces a group;
 * {@code Family, Given}, {@code Family, Jr, Given} or {@code Given Family}.
 */
final class BibtexNames {

  private BibtexNames() {}

  static void read(PublicationFields into, String name, String text) {
    for (String author : split(text)) {
      String bare = author.strip();
      if (isWholeGroup(bare)) {
        into.collective(name, Latex.plain(bare));
      } else if (!bare.isEmpty()) {
        person(into, name, bare);
      }
    }
  }

  private static void person(PublicationFields into, String name, String text) {
    List<String> parts = parts(text, ',');
    if (parts.size() == 3) {
      String given = Latex.plain(parts.get(2)).strip() + " " + Latex.plain(parts.get(1)).strip();
      into.record()
          .author(PersonNames.familyFirst(Latex.plain(parts.get(0)) + ", " + given.strip()));
    } else {
      into.authorGivenFirst(name, Latex.plain(text));
    }
  }

  /** One pair of braces around everything. */
  private static boolean isWholeGroup(String text) {
    if (!text.startsWith("{") || !text.endsWith("}") || text.length() < 3) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }

  private static List<String> split(String text) {
    List<String> authors = new ArrayList<>();
    StringBuilder author = new StringBuilder();
    for (String word : parts(text.replace('\n', ' '), ' ')) {
      if (word.toLowerCase(Locale.ROOT).equals("and")) {
        authors.add(author.toString());
        author.setLength(0);
      } else {
        author.append(word).append(' ');
      }
    }
    authors.add(author.toString());
    return authors;
  }

  /** The parts between separators outside braces. */
  private static List<String> parts(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == separator && depth == 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
