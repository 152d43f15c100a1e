package org.evidencecatalog.importer.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.value.PersonNames;
import org.evidencecatalog.model.Contributor;

/** How an export writes a list of authors. */
enum AuthorStyle {
  /** {@code Smith JA, Doe B.}: what has no initials is a group. */
  INITIALS_AFTER_COMMAS {
    @Override
    List<String> names(String text) {
      String whole = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
      return List.of(COMMAS_OR_SEMICOLONS.split(ADDRESS.matcher(whole).replaceAll(""), -1));
    }
  },
  /** {@code Smith J.A.; Doe B.}, or in older files {@code Smith J.A., Doe B.}. */
  POINTED_INITIALS {
    @Override
    List<String> names(String text) {
      return text.indexOf(';') >= 0
          ? List.of(SEMICOLONS.split(text, -1))
          : joined(List.of(COMMAS.split(text, -1)));
    }
  },
  /** {@code Smith, Jane A.; Doe, B.} */
  FAMILY_FIRST {
    @Override
    List<String> names(String text) {
      return List.of(SEMICOLONS.split(text, -1));
    }
  },
  /** {@code Smith, Jane A. and Doe, B.} */
  JOINED_BY_AND {
    @Override
    List<String> names(String text) {
      return List.of(ANDS.split(text, -1));
    }
  },
  /** {@code Jane A. Smith; B. Doe} */
  GIVEN_FIRST {
    @Override
    List<String> names(String text) {
      return List.of(SEMICOLONS_OR_BARS.split(text, -1));
    }

    @Override
    Contributor contributor(String name) {
      return PersonNames.givenFirst(name);
    }
  };

  private static final Pattern COMMAS = Pattern.compile(",\\s*");
  private static final Pattern COMMAS_OR_SEMICOLONS = Pattern.compile("[,;]\\s*");

  /** PubMed prints the address of a group among the authors. */
  private static final Pattern ADDRESS = Pattern.compile("\\. Electronic address: [^;,\\s]+");

  private static final Pattern SEMICOLONS = Pattern.compile("\\s*;\\s*");
  private static final Pattern SEMICOLONS_OR_BARS = Pattern.compile("\\s*[;|]\\s*");
  private static final Pattern ANDS = Pattern.compile("\\s+and\\s+|\\s*;\\s*");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.[- ]?){1,4}");

  /** Scopus puts its number of the author behind the name. */
  private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s*\\(\\d+\\)$");

  abstract List<String> names(String text);

  Contributor contributor(String name) {
    return PersonNames.familyFirst(name);
  }

  /** Reads a list. */
  List<Contributor> read(String text) {
    List<Contributor> authors = new ArrayList<>();
    for (String name : names(text)) {
      String bare = NUMBER_BEHIND.matcher(name.strip()).replaceFirst("");
      if (!PersonNames.isNobody(bare)) {
        authors.add(contributor(bare));
      }
    }
    return authors;
  }

  /** {@code Smith, J.A., Doe, B.}: initials that stand alone belong to the name before them. */
  private static List<String> joined(List<String> parts) {
    List<String> names = new ArrayList<>();
    for (String part : parts) {
      boolean alone = INITIALS.matcher(part).matches() && !names.isEmpty();
      if (alone) {
        names.add(names.remove(names.size() - 1) + ", " + part);
      } else {
        names.add(part);
      }
    }
    return names;
  }
}
