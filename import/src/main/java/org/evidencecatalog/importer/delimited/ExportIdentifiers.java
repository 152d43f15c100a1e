package org.evidencecatalog.importer.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.value.Identifiers;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.RegistryNumber;

/** Reads identifiers with what exports put around them. */
final class ExportIdentifiers {
  private static final Pattern DOI_INSIDE = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>|;]+");
  private static final Pattern PMID_INSIDE =
      Pattern.compile(
          "(?:pubmed(?:\\.ncbi\\.nlm\\.nih\\.gov)?|PMID)[/:\\s]+(\\d{1,9})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PMCID_INSIDE =
      Pattern.compile("PMC\\d{1,10}", Pattern.CASE_INSENSITIVE);
  private static final Pattern PIECES = Pattern.compile("[\\s|;,()]+");

  private ExportIdentifiers() {}

  /** A DOI; one with other text around it, such as a tag that leaked in, is interpreted. */
  static Parsed<Doi> doi(String text) {
    Parsed<Doi> plain = Identifiers.doi(text);
    Matcher inside = DOI_INSIDE.matcher(text);
    if (plain.value().isPresent() || !inside.find()) {
      return plain;
    }
    Optional<Doi> found = Doi.parse(inside.group());
    return found.map(doi -> Parsed.interpreted(doi, "read as " + doi.value())).orElse(plain);
  }

  /** A PMID, with {@code PUBMED} or an address before it; 0 is none. */
  static Parsed<Pmid> pmid(String text) {
    if (text.equals("0")) {
      return new Parsed<>(Optional.empty(), List.of());
    }
    Matcher inside = PMID_INSIDE.matcher(text);
    return Identifiers.pmid(inside.find() ? inside.group(1) : text);
  }

  /** A PMCID, with an address before it perhaps. */
  static Parsed<Pmcid> pmcid(String text) {
    Matcher inside = PMCID_INSIDE.matcher(text);
    return Identifiers.pmcid(inside.find() ? inside.group() : text);
  }

  /** The registry numbers in a text. */
  static List<RegistryNumber> registryNumbers(String text) {
    List<RegistryNumber> numbers = new ArrayList<>();
    for (String piece : PIECES.split(text, -1)) {
      RegistryNumber.parse(piece)
          .filter(number -> !numbers.contains(number))
          .ifPresent(numbers::add);
    }
    return numbers;
  }
}
