package org.evidencecatalog.importer.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Identifiers;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SourceLocation;

/** The citation keys of all files of one import, each with the row that has it. Not thread-safe. */
public final class Keys {

  /** Starts without keys. */
  public Keys() {}

  private final Map<String, SourceLocation> taken = new HashMap<>();

  /** Reads the key of a row; a row without one, or with one that another has, is left out. */
  Optional<CitationKey> read(CurrentRow row, Header.Place place) {
    String text = row.cells().text(place.index());
    Parsed<CitationKey> key = Identifiers.key(text);
    if (key.value().isEmpty()) {
      row.reject(
          place,
          ProblemCode.IDENTIFIER_INVALID,
          key.findings().get(0).message(),
          key.findings().get(0).hint().orElse(""));
      return Optional.empty();
    }
    SourceLocation earlier = taken.get(text);
    if (earlier != null) {
      row.reject(
          place,
          ProblemCode.KEY_DUPLICATE,
          "line "
              + earlier.line()
              + (earlier.file().equals(row.file()) ? "" : " of " + earlier.file())
              + " has this key already",
          "a key of its own; records of one study share the study column or a registry number");
      return Optional.empty();
    }
    return key.value();
  }

  /** Whether a row or another input has that key. */
  public boolean isTaken(CitationKey key) {
    return taken.containsKey(key.value());
  }

  /** The row that has that key, if there is one. */
  public Optional<SourceLocation> earlier(CitationKey key) {
    return Optional.ofNullable(taken.get(key.value()));
  }

  /** Notes that a row was kept. */
  public void take(CitationKey key, SourceLocation location) {
    taken.put(key.value(), location);
  }

  /** Tells if a key has to be cited in braces. */
  static void tellBraces(CurrentRow row, Header.Place place, CitationKey key) {
    if (!isWord(key.value()) && key.needsBraces()) {
      row.tell(
          place,
          Optional.of(key.value()),
          Finding.remark(
              ProblemCode.KEY_NEEDS_BRACES,
              "this key has to be cited in braces",
              "cite it as @{" + key + "}"));
    }
  }

  /** Quicker than asking for braces: most keys are letters, digits and underscores. */
  private static boolean isWord(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!word && c != '_') {
        return false;
      }
    }
    return true;
  }
}
