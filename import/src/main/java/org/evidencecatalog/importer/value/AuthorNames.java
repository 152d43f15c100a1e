package org.evidencecatalog.importer.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencecatalog.importer.text.Memo;
import org.evidencecatalog.model.Contributor;

/**
 * Reads lists of authors. {@code Family, Given}; else a last word of one to four capitals is the
 * given part and all before it the family; else the first word is the family; {@code {Group}} is a
 * group. Equal family and given names become one text. Not thread-safe.
 */
public final class AuthorNames {
  private static final int MOST_INITIALS = 4;

  private final Memo<String> families = new Memo<>();
  private final Memo<Optional<String>> givens = new Memo<>();

  /** Starts without remembered names. */
  public AuthorNames() {}

  /** Reads a list. */
  public Parsed<List<Contributor>> read(String text, char separator) {
    List<Contributor> authors = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(0);
    int from = 0;
    while (from <= text.length()) {
      int end = Lists.end(text, separator, from);
      if (text.indexOf('\\') < 0) {
        add(text, from, end, authors, findings);
      } else {
        String name = Lists.unescaped(text.substring(from, end), separator);
        add(name, 0, name.length(), authors, findings);
      }
      from = end + 1;
    }
    return new Parsed<>(
        authors.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(authors)), findings);
  }

  /** Adds the name between two positions; the usual form without making a text of it first. */
  private void add(
      String text, int from, int to, List<Contributor> authors, List<Finding> findings) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int blank = lastBlank(text, start, end);
    if (blank > start && isInitials(text, blank + 1, end) && !holdsComma(text, start, blank)) {
      authors.add(person(text, start, blank, end));
    } else if (start < end) {
      addUnusual(text.substring(start, end), authors, findings);
    }
  }

  private static boolean holdsComma(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ',') {
        return true;
      }
    }
    return false;
  }

  private void addUnusual(String name, List<Contributor> authors, List<Finding> findings) {
    if (isAndOthers(name)) {
      findings.add(Finding.interpreted("\"" + name + "\" is no author and was left out"));
    } else if (isCommaList(name)) {
      findings.add(Finding.interpreted("read as a list of authors separated by commas"));
      for (String part : Lists.items(name, ',')) {
        add(part, 0, part.length(), authors, findings);
      }
    } else {
      authors.add(contributor(name));
    }
  }

  private static boolean isAndOthers(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "et al", "et al.", "and others", "others", "..." -> true;
      default -> false;
    };
  }

  /** {@code Smith J, Doe B}: every part is a family name with initials. */
  private static boolean isCommaList(String name) {
    return name.indexOf(',') >= 0
        && !name.startsWith("{")
        && Lists.items(name, ',').stream().allMatch(AuthorNames::endsInInitials);
  }

  private static boolean endsInInitials(String name) {
    int blank = lastBlank(name, 0, name.length());
    return blank > 0 && isInitials(name, blank + 1, name.length());
  }

  private Contributor contributor(String name) {
    if (name.startsWith("{") && name.endsWith("}") && name.length() > 2) {
      String group = Lists.trimmed(name, 1, name.length() - 1);
      return group.isEmpty()
          ? Contributor.Person.ofFamily(name)
          : new Contributor.Collective(group);
    }
    int comma = name.indexOf(',');
    int familyEnd = comma > 0 ? comma : firstBlank(name);
    return familyEnd > 0
        ? person(name, 0, familyEnd, name.length())
        : Contributor.Person.ofFamily(name);
  }

  /** A person whose family name ends at a position and whose given names follow it. */
  private Contributor person(String text, int start, int familyEnd, int end) {
    int last = familyEnd;
    while (last > start + 1 && isBlank(text.charAt(last - 1))) {
      last--;
    }
    int given = familyEnd + 1;
    while (given < end && isBlank(text.charAt(given))) {
      given++;
    }
    return new Contributor.Person(
        families.get(text, start, last, family -> family),
        given >= end ? Optional.empty() : givens.get(text, given, end, Optional::of));
  }

  private static int firstBlank(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isBlank(name.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastBlank(String text, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (isBlank(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0';
  }

  /** Whether one to four capitals, with points or hyphens, stand between two positions. */
  private static boolean isInitials(String text, int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '-') {
        return false;
      }
    }
    return capitals >= 1 && capitals <= MOST_INITIALS;
  }
}
