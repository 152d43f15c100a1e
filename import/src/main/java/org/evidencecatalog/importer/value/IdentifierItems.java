package org.evidencecatalog.importer.value;

import java.util.List;
import java.util.Locale;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.OtherIdentifier;
import org.evidencecatalog.model.ProblemCode;

/** Reads identifiers with their scheme: {@code doi:10.1000/x}, {@code ISBN:9783161484100}. */
public final class IdentifierItems {

  private IdentifierItems() {}

  /** Reads a list with semicolons between the items; what is refused is left out. */
  public static Parsed<List<Identifier>> read(String text) {
    return Lists.of(';', IdentifierItems::item).apply(text);
  }

  private static Parsed<Identifier> item(String text) {
    int colon = text.indexOf(':');
    String scheme = colon < 0 ? "" : text.substring(0, colon).strip();
    String value = text.substring(colon + 1).strip();
    if (scheme.isEmpty() || value.isEmpty()) {
      return Parsed.refused(
          ProblemCode.IDENTIFIER_INVALID,
          "this has no scheme and value",
          "items such as doi:10.1000/x or ISBN:9783161484100");
    }
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "doi" -> widened(Identifiers.doi(value));
      case "pmid" -> widened(Identifiers.pmid(value));
      case "pmcid" -> widened(Identifiers.pmcid(value));
      case "url" -> widened(Identifiers.url(value));
      default -> Parsed.plain(new OtherIdentifier(scheme, value));
    };
  }

  private static Parsed<Identifier> widened(Parsed<? extends Identifier> parsed) {
    return parsed.map(value -> value);
  }
}
