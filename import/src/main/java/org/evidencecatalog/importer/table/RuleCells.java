package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.Rule;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Numbers;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.vocabulary.Nearest;

/**
 * Reads on which rule of which framework a row judges, and how. What is not permitted leaves the
 * row out: a judgement is applied as it stands or not at all.
 */
final class RuleCells {
  private static final char MINUS_SIGN = '\u2212';

  /** Greatest edit distance of a proposed word: a house rule. */
  private static final int NEAREST_DISTANCE = 3;

  private static final int NEAREST_LIMIT = 3;

  private final List<Framework> frameworks = Frameworks.all(GradePolicy.standard());
  private final Place framework;
  private final Place rule;
  private final Place change;
  private final UniqueCellReader<Integer> proposed;

  RuleCells(Readers readers) {
    Header header = readers.header();
    this.framework = header.place(JudgementColumn.FRAMEWORK).orElseThrow();
    this.rule = header.place(JudgementColumn.RULE).orElseThrow();
    this.change = header.place(JudgementColumn.CHANGE).orElseThrow();
    this.proposed = readers.unique(JudgementColumn.PROPOSED, RuleCells::proposal);
  }

  private static Parsed<Integer> proposal(String text) {
    return number(
        text,
        JudgementColumn.PROPOSED.domain().least().orElseThrow(),
        JudgementColumn.PROPOSED.domain().most().orElseThrow());
  }

  /** Signs may be written as people write changes: {@code +1}, or with a typesetter's minus. */
  private static Parsed<Integer> number(String text, int least, int most) {
    String plain = text.replace(MINUS_SIGN, '-');
    return Numbers.whole(plain.startsWith("+") ? plain.substring(1).strip() : plain, least, most);
  }

  /**
   * What a row says of a rule.
   *
   * @param framework the framework
   * @param rule the rule
   * @param change the levels to apply
   * @param proposed the proposal that the person saw
   */
  record OnRule(Framework framework, Rule rule, int change, Optional<Integer> proposed) {}

  /** Reads the row; one that cannot be applied is rejected. */
  Optional<OnRule> read(CurrentRow row) {
    Optional<Framework> of = framework(row);
    Optional<Rule> on = of.flatMap(known -> rule(row, known));
    Optional<Integer> levels = on.flatMap(known -> change(row, known));
    return levels.map(
        level -> new OnRule(of.orElseThrow(), on.orElseThrow(), level, proposed.read(row)));
  }

  private Optional<Framework> framework(CurrentRow row) {
    String text = row.cells().text(framework.index());
    List<String> codes = frameworks.stream().map(Framework::code).toList();
    Optional<Framework> known =
        frameworks.stream()
            .filter(each -> Header.fold(each.code()).equals(Header.fold(text)))
            .findFirst();
    if (known.isEmpty()) {
      refuse(row, framework, "this framework is not known", text, codes);
    }
    return known;
  }

  private Optional<Rule> rule(CurrentRow row, Framework of) {
    String text = row.cells().text(rule.index());
    List<String> ids = of.rules().stream().map(Rule::id).toList();
    Optional<Rule> known =
        of.rules().stream()
            .filter(each -> Header.fold(each.id()).equals(Header.fold(text)))
            .findFirst();
    if (known.isEmpty()) {
      refuse(
          row,
          rule,
          ids.isEmpty()
              ? of.code() + " has no rules on which people judge"
              : of.code() + " has no such rule",
          text,
          ids);
    }
    return known;
  }

  private static void refuse(
      CurrentRow row, Place place, String message, String text, List<String> permitted) {
    List<String> nearest = nearest(text, permitted);
    String accepted =
        permitted.isEmpty() ? "another framework" : "one of: " + String.join(", ", permitted);
    row.reject(
        place,
        ProblemCode.VALUE_NOT_PERMITTED,
        message,
        nearest.isEmpty()
            ? accepted
            : "did you mean " + String.join(", ", nearest) + "? " + accepted);
  }

  /** Words that end with the text, as a rule's id does with its name; then those like it. */
  private static List<String> nearest(String text, List<String> permitted) {
    String wanted = text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    Stream<String> ending =
        permitted.stream().filter(word -> word.toLowerCase(Locale.ROOT).endsWith("." + wanted));
    Stream<String> alike =
        permitted.stream()
            .filter(
                word ->
                    Stream.of(word, word.substring(word.indexOf('.') + 1))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> isLike(wanted, name)));
    return Stream.concat(ending, alike).distinct().limit(NEAREST_LIMIT).toList();
  }

  private static boolean isLike(String wanted, String name) {
    return !Nearest.within(wanted, List.of(name), NEAREST_DISTANCE, 1).isEmpty();
  }

  private Optional<Integer> change(CurrentRow row, Rule on) {
    String text = row.cells().text(change.index());
    Parsed<Integer> parsed = number(text, on.least(), on.most());
    for (Finding finding : parsed.findings()) {
      row.tell(change, Optional.of(text), finding);
      if (parsed.value().isEmpty()) {
        row.rejected();
      }
    }
    return parsed.value();
  }
}
