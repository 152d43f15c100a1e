package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evidencecatalog.article.FindingList.Detail;
import org.evidencecatalog.article.Span.ShortcodeSpan;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.vocabulary.Nearest;

/** Checks the arguments of shortcodes; what is wrong becomes a finding. */
final class ShortcodeArguments {
  private static final Set<String> QUESTION =
      Set.of("condition", "intervention", "comparator", "outcome");

  private final Catalog catalog;
  private final FindingList findings;

  ShortcodeArguments(Catalog catalog, FindingList findings) {
    this.catalog = catalog;
    this.findings = findings;
  }

  /** The question that a shortcode asks, if it may have these other arguments and no more. */
  Optional<Question> question(ShortcodeSpan span, Set<String> others) {
    Set<String> names = new TreeSet<>(QUESTION);
    names.addAll(others);
    if (!hasOnly(span, 0, names)) {
      return Optional.empty();
    }
    Optional<String> condition = span.argument("condition").map(String::strip);
    if (condition.isEmpty()) {
      findings.malformed(span, "shortcode " + span.name() + ": condition= is missing");
      return Optional.empty();
    }
    if (!catalog.knowsCondition(condition.get())) {
      findings.warn(
          span,
          FindingCode.CONDITION_UNKNOWN,
          Detail.of(
                  "condition",
                  condition.get(),
                  "No study and no vocabulary knows the condition \"" + condition.get() + "\"")
              .nearest(catalog.nearestConditions(condition.get())));
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            condition.get(),
            span.argument("intervention").map(String::strip),
            span.argument("comparator").map(String::strip),
            span.argument("outcome").map(String::strip)));
  }

  /** Whether a shortcode has so many arguments without a name, and no others with one. */
  boolean hasOnly(ShortcodeSpan span, int positional, Set<String> names) {
    if (span.positional().size() > positional) {
      return refuse(
          span, "\"" + span.positional().get(positional) + "\" has no name; write name=\"value\"");
    }
    for (String name : span.named().keySet()) {
      if (!names.contains(name)) {
        return refuse(span, unknown("argument", name, names));
      }
      if (QUESTION.contains(name) && span.named().getOrDefault(name, "").isBlank()) {
        return refuse(span, name + "= is blank");
      }
    }
    return true;
  }

  /** The value of an argument, which is one of a few; the first of them if it is absent. */
  Optional<String> oneOf(ShortcodeSpan span, String name, List<String> permitted) {
    String value = span.argument(name).map(String::strip).orElse(permitted.get(0));
    if (permitted.contains(value)) {
      return Optional.of(value);
    }
    refuse(span, name + "= is one of " + String.join(", ", permitted) + ", not \"" + value + "\"");
    return Optional.empty();
  }

  /** Says that a shortcode is malformed. */
  boolean refuse(ShortcodeSpan span, String message) {
    findings.malformed(span, "shortcode " + span.name() + ": " + message);
    return false;
  }

  private static String unknown(String kind, String name, Set<String> names) {
    List<String> nearest = Nearest.within(name, names, Math.min(2, name.length() / 3), 1);
    return "there is no "
        + kind
        + " \""
        + name
        + "\"; "
        + (nearest.isEmpty()
            ? "there are " + String.join(", ", names.stream().sorted().toList())
            : "did you mean " + nearest.get(0) + "?");
  }
}
