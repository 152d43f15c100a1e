package org.evidencecatalog.importer.value;

import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.vocabulary.Code;

/** Reads codes of terminologies: {@code SCHEME:value}. */
public final class Codes {

  private Codes() {}

  /** Reads a text. */
  public static Parsed<Code> read(String text) {
    int colon = text.indexOf(':');
    String scheme = Lists.trimmed(text, 0, Math.max(colon, 0));
    String value = Lists.trimmed(text, colon + 1, text.length());
    return scheme.isEmpty() || value.isEmpty()
        ? Parsed.refused(
            ProblemCode.VALUE_NOT_PERMITTED, "this is no code", "SCHEME:value, for example MESH:…")
        : Parsed.plain(new Code(scheme, value));
  }
}
