package org.evidencecatalog.importer.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Url;

/** Reads what identifies a report or study. */
public final class Identifiers {
  /** The shape of BCP 47 tags; whether the language exists is not checked. */
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

  private Identifiers() {}

  /** Reads a DOI, with or without a resolver's address before it. */
  public static Parsed<Doi> doi(String text) {
    return found(
        text.startsWith("10.") ? bareDoi(text) : Doi.parse(text),
        "this is no DOI",
        "10.1000/suffix, without blanks");
  }

  /** Without the search for a prefix that most lack. */
  private static Optional<Doi> bareDoi(String text) {
    try {
      return Optional.of(new Doi(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Reads a PubMed identifier. */
  public static Parsed<Pmid> pmid(String text) {
    if (SpreadsheetDamage.isShortened(text)) {
      return Parsed.refused(
          ProblemCode.IDENTIFIER_INVALID,
          "a spreadsheet program has shortened this number; its last digits are lost",
          "1 to 9 digits, in a column formatted as text");
    }
    return found(Pmid.parse(text), "this is no PMID", "1 to 9 digits");
  }

  /** Reads a PubMed Central identifier. */
  public static Parsed<Pmcid> pmcid(String text) {
    return found(Pmcid.parse(text), "this is no PMCID", "PMC followed by digits");
  }

  /** Reads a registry number. */
  public static Parsed<RegistryNumber> registryNumber(String text) {
    return found(
        RegistryNumber.parse(text),
        "this has not the form of a number in a trial registry",
        "a number such as NCT01234567, ACTRN12610000611022 or ISRCTN12345678");
  }

  /** Reads a web address. */
  public static Parsed<Url> url(String text) {
    return found(
        Url.parse(text),
        "this is no web address",
        "an address that starts with https:// or http://");
  }

  /** Reads a citation key. */
  public static Parsed<CitationKey> key(String text) {
    try {
      return Parsed.plain(new CitationKey(text));
    } catch (IllegalArgumentException e) {
      return found(
          Optional.empty(),
          "this cannot be a citation key",
          "up to 200 characters without braces and control characters");
    }
  }

  /** Reads a language tag. */
  public static Parsed<String> language(String text) {
    return LANGUAGE.matcher(text).matches()
        ? Parsed.plain(text)
        : Parsed.refused(
            ProblemCode.VALUE_NOT_PERMITTED,
            "this is no language tag",
            "a BCP 47 tag such as en or pt-BR");
  }

  private static <T> Parsed<T> found(Optional<T> value, String message, String hint) {
    return value.isPresent()
        ? new Parsed<>(value, List.of())
        : Parsed.refused(ProblemCode.IDENTIFIER_INVALID, message, hint);
  }
}
