package org.evidencecatalog.citation;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Particles before family names, such as {@code da} in {@code da Costa Santos}. Where a style
 * demotes them they stand behind the given names, and names are sorted without them.
 */
final class Particles {
  private static final Pattern LEADING =
      Pattern.compile("((?:\\p{Ll}[\\p{Ll}'’]*\\s+)+)(?=\\p{Lu}).+");

  private Particles() {}

  /** The item with the particles of its authors behind their given names. */
  static EngineItem demoted(EngineItem item) {
    return with(item, true);
  }

  /** The item without the particles of its authors. */
  static EngineItem dropped(EngineItem item) {
    return with(item, false);
  }

  private static EngineItem with(EngineItem item, boolean kept) {
    CSLName[] authors = item.data().getAuthor();
    if (authors == null) {
      return item;
    }
    boolean any = Arrays.stream(authors).anyMatch(author -> !leading(author.getFamily()).isEmpty());
    return any
        ? item.withAuthors(
            Arrays.stream(authors).map(author -> with(author, kept)).toArray(CSLName[]::new))
        : item;
  }

  /** The particles with the blank behind them; empty if there are none. */
  private static String leading(@Nullable String family) {
    Matcher leading = LEADING.matcher(family == null ? "" : family);
    return leading.matches() ? leading.group(1) : "";
  }

  private static CSLName with(CSLName name, boolean kept) {
    String family = name.getFamily();
    String particles = leading(family);
    if (family == null || particles.isEmpty()) {
      return name;
    }
    CSLNameBuilder changed = new CSLNameBuilder(name).family(family.substring(particles.length()));
    if (kept) {
      String given = name.getGiven() == null ? "" : name.getGiven() + " ";
      changed.given(given + particles.strip());
    }
    return changed.build();
  }
}
