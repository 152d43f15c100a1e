package org.evidencecatalog.importer.value;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.model.Contributor;

/**
 * Reads one author of a list in which each stands alone. {@code Family, Given}; a comma at the end,
 * or a word such as Group or Organization, makes it a collective (house rule); else as in lists of
 * native files, or with the given names first.
 */
public final class PersonNames {
  /** Words that no person is called by, in lower case. */
  private static final Set<String> OF_GROUPS =
      Set.of(
          "group",
          "groups",
          "organization",
          "organisation",
          "collaboration",
          "collaborative",
          "collaborators",
          "investigators",
          "trialists",
          "consortium",
          "network",
          "committee",
          "commission",
          "association",
          "society",
          "institute",
          "university",
          "ministry",
          "department",
          "foundation",
          "council",
          "agency",
          "college",
          "academy",
          "federation",
          "initiative",
          "taskforce",
          "centers",
          "centre",
          "center",
          "hospital",
          "inc",
          "inc.",
          "ltd",
          "ltd.",
          "gmbh",
          "study",
          "trial",
          "registry",
          "team");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}.]");

  private PersonNames() {}

  /** Whether a text stands for authors who are not named. */
  public static boolean isNobody(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "et al",
          "et al.",
          "and others",
          "others",
          "...",
          "anonymous",
          "[anonymous]",
          "anon",
          "anon.",
          "no authors listed",
          "[no authors listed]",
          "n/a",
          "" ->
          true;
      default -> false;
    };
  }

  /** Reads a name with the family name first; not of nobody. */
  public static Contributor familyFirst(String text) {
    String name = normal(text);
    int comma = name.indexOf(',');
    if (comma < 0) {
      return isGroup(name) ? new Contributor.Collective(name) : byInitials(name);
    }
    return ofParts(name.substring(0, comma).strip(), name.substring(comma + 1).strip());
  }

  /** Reads a name with the given names first, unless a comma shows that they are not. */
  public static Contributor givenFirst(String text) {
    String name = normal(text);
    if (name.indexOf(',') >= 0) {
      return familyFirst(name);
    }
    if (isGroup(name)) {
      return new Contributor.Collective(name);
    }
    int family = familyStart(name);
    return family == 0
        ? Contributor.Person.ofFamily(name)
        : new Contributor.Person(
            name.substring(family), Optional.of(name.substring(0, family).strip()));
  }

  private static String normal(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static Contributor ofParts(String family, String given) {
    if (family.isEmpty()) {
      return Contributor.Person.ofFamily(given.isEmpty() ? "," : given);
    }
    if (given.isEmpty()) {
      return family.indexOf(' ') > 0 || isGroup(family)
          ? new Contributor.Collective(family)
          : Contributor.Person.ofFamily(family);
    }
    return new Contributor.Person(family, Optional.of(given));
  }

  private static Contributor byInitials(String name) {
    return new AuthorNames()
        .read(name, '\n')
        .value()
        .map(names -> names.get(0))
        .orElse(Contributor.Person.ofFamily(name));
  }

  /** Where the last word starts, with the lower-case particles before it; 0 for one word. */
  private static int familyStart(String name) {
    int start = name.lastIndexOf(' ') + 1;
    while (start > 1) {
      int before = name.lastIndexOf(' ', start - 2) + 1;
      if (before == 0 || !Character.isLowerCase(name.charAt(before))) {
        return start;
      }
      start = before;
    }
    return start;
  }

  private static boolean isGroup(String name) {
    for (String word : BLANKS.split(name, -1)) {
      String bare = NOT_LETTERS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
      if (OF_GROUPS.contains(bare)) {
        return name.indexOf(' ') > 0;
      }
    }
    return false;
  }
}
