package org.evidencecatalog.article;

import java.util.Optional;
import java.util.Set;
import org.evidencecatalog.article.FindingList.Detail;
import org.evidencecatalog.article.Span.ShortcodeSpan;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;

/** Single values of a source, printed by the {@code study} shortcode. */
final class StudyFragments {
  private final Catalog catalog;
  private final FindingList findings;
  private final CitationFragments citations;
  private final ShortcodeArguments arguments;

  StudyFragments(
      Catalog catalog,
      FindingList findings,
      CitationFragments citations,
      ShortcodeArguments arguments) {
    this.catalog = catalog;
    this.findings = findings;
    this.citations = citations;
    this.arguments = arguments;
  }

  /** The value; empty, with a finding, if there is no such source or field. */
  Optional<Fragment> of(ShortcodeSpan span) {
    if (!arguments.hasOnly(span, 2, Set.of("unknown"))) {
      return Optional.empty();
    }
    if (span.positional().size() < 2) {
      arguments.refuse(span, "expected a key and a field, as in {{< study smith2020 year >}}");
      return Optional.empty();
    }
    String key = span.positional().get(0);
    String code = span.positional().get(1);
    Optional<StudyField> field = StudyField.of(code);
    if (field.isEmpty()) {
      arguments.refuse(
          span,
          "the field is one of "
              + String.join(", ", StudyField.codes())
              + ", not \""
              + code
              + "\"");
      return Optional.empty();
    }
    Optional<Source> source = catalog.find(key);
    if (source.isEmpty()) {
      unknownStudy(span, key);
      return Optional.empty();
    }
    return Optional.of(value(span, field.get(), source.get(), key));
  }

  private void unknownStudy(ShortcodeSpan span, String key) {
    if (CitationKey.isValid(key)) {
      citations.unknown(span, new CitationKey(key), Optional.empty());
    } else {
      arguments.refuse(span, "\"" + key + "\" is no citation key");
    }
  }

  private Fragment value(ShortcodeSpan span, StudyField field, Source source, String key) {
    Report report =
        Optional.of(key)
            .filter(CitationKey::isValid)
            .flatMap(valid -> catalog.report(new CitationKey(valid)))
            .orElse(source.mainReport());
    return Fragment.text(
        field
            .of(source, report)
            .or(() -> span.argument("unknown"))
            .orElseGet(
                () -> {
                  findings.warn(
                      span,
                      FindingCode.VALUE_UNKNOWN,
                      Detail.of(
                          field.code(),
                          "not reported",
                          "The " + field.code() + " of \"" + key + "\" is unknown"));
                  return "not reported";
                }));
  }
}
