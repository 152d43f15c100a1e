package org.evidencecatalog.importer.delimited;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.value.LooseDates;
import org.evidencecatalog.model.PartialDate;

/**
 * PubMed's citation of an article: {@code J Pain. 2016 May 1;17(2):39-45. doi: …}.
 *
 * @param date when it was published, as far as told
 * @param volume volume
 * @param issue issue
 * @param pages pages or article number
 */
record CitationLine(
    Optional<PartialDate> date,
    Optional<String> volume,
    Optional<String> issue,
    Optional<String> pages) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\. (?<date>\\d{4}(?: [A-Z][a-z]{2}(?: \\d{1,2})?(?![-\\d]))?)[^.;:]*"
              + "(?:;(?<volume>[^:;(.]*)(?:\\((?<issue>[^)]*)\\))?)?(?::(?<pages>[^ ;]+?))?\\.(?: |$)");

  /** Reads a citation; what is not found is unknown. */
  static CitationLine read(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.find()) {
      return new CitationLine(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    return new CitationLine(
        LooseDates.read(matcher.group("date"), LooseDates.Order.UNKNOWN).value(),
        group(matcher, "volume"),
        group(matcher, "issue"),
        group(matcher, "pages"));
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return Optional.ofNullable(matcher.group(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
