package org.evidencecatalog.article;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencecatalog.article.FindingList.Detail;
import org.evidencecatalog.article.Span.ShortcodeSpan;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.BodyKind;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Frameworks;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.Wording;
import org.evidencecatalog.model.StudyDesign;

/** Turns the shortcodes of one article into fragments. */
final class ShortcodeFragments {
  private final Catalog catalog;
  private final Framework framework;
  private final ArticleLanguage language;
  private final FindingList findings;
  private final CitationFragments citations;
  private final ShortcodeArguments arguments;
  private final StudyFragments studies;
  private final Set<Integer> alone;
  private final Map<Question, Grade> grades = new HashMap<>();
  private final Map<Shown, Grade> shown = new LinkedHashMap<>();
  private boolean hasReferences;

  /** What tells two grades of one catalog apart. */
  private record Shown(Question question, String framework) {}

  /**
   * The shortcodes of one article.
   *
   * @param framework what grades unless a shortcode names another
   * @param language what grades are told in
   * @param alone where the shortcodes begin that have a paragraph of their own
   */
  ShortcodeFragments(
      Catalog catalog,
      Framework framework,
      ArticleLanguage language,
      FindingList findings,
      CitationFragments citations,
      Set<Integer> alone) {
    this.catalog = catalog;
    this.framework = framework;
    this.language = language;
    this.findings = findings;
    this.citations = citations;
    this.arguments = new ShortcodeArguments(catalog, findings);
    this.studies = new StudyFragments(catalog, findings, citations, arguments);
    this.alone = alone;
  }

  /** The fragment of a shortcode; empty if its text is to be kept, with a finding that says why. */
  Optional<Fragment> of(ShortcodeSpan span) {
    return switch (span.name()) {
      case "grade" -> grade(span);
      case "summary" -> summary(span);
      case "study" -> studies.of(span);
      case "count" -> count(span);
      default -> unknown(span);
    };
  }

  /** Whether a shortcode says where the references go; a second one and misplaced ones do not. */
  boolean isReferences(ShortcodeSpan span) {
    if (!span.name().equals("references") || !arguments.hasOnly(span, 0, Set.of())) {
      return false;
    }
    if (hasReferences) {
      return arguments.refuse(span, "the references stand in an article once");
    }
    hasReferences = isAlone(span);
    return hasReferences;
  }

  /** The grade of a question in the article's framework. */
  Grade grade(Question question) {
    return grades.computeIfAbsent(question, asked -> catalog.grade(asked, framework));
  }

  /** The grades that are shown, in order of first appearance. */
  List<Grade> shown() {
    return List.copyOf(shown.values());
  }

  private Optional<Fragment> unknown(ShortcodeSpan span) {
    if (Shortcodes.LATER.contains(span.name())) {
      arguments.refuse(span, "tables and figures come in a later version");
    } else if (!Shortcodes.isOurs(span.name())) {
      findings.warn(
          span,
          FindingCode.SHORTCODE_UNKNOWN,
          Detail.of(
              "shortcode",
              span.name(),
              "\"" + span.name() + "\" is no shortcode of this library and is left as it is"));
    }
    return Optional.empty();
  }

  private boolean isAlone(ShortcodeSpan span) {
    return alone.contains(span.start())
        || arguments.refuse(
            span, "it needs a paragraph of its own, not in a list or quote: blank lines around it");
  }

  private Optional<Fragment> grade(ShortcodeSpan span) {
    Optional<Question> question = arguments.question(span, Set.of("framework", "as"));
    Optional<String> form = arguments.oneOf(span, "as", GradeFragments.FORMS);
    Optional<Framework> named = framework(span);
    if (question.isEmpty() || form.isEmpty() || named.isEmpty()) {
      return Optional.empty();
    }
    boolean profile = form.get().equals("profile");
    if (profile && !isAlone(span)) {
      return Optional.empty();
    }
    Grade grade =
        named.get().equals(framework)
            ? grade(question.get())
            : catalog.grade(question.get(), named.get());
    show(span, grade);
    return Optional.of(
        profile
            ? ProfileTable.of(grade, named.get(), language)
            : GradeFragments.of(grade, form.get(), language));
  }

  private Optional<Framework> framework(ShortcodeSpan span) {
    return span.argument("framework")
        .filter(code -> !code.equals(framework.code()))
        .map(
            code -> {
              GradePolicy policy =
                  framework instanceof GradeFramework grade
                      ? grade.policy()
                      : GradePolicy.standard();
              Optional<Framework> found = Frameworks.named(code, policy);
              if (found.isEmpty()) {
                arguments.oneOf(span, "framework", Frameworks.codes());
              }
              return found;
            })
        .orElse(Optional.of(framework));
  }

  private void show(ShortcodeSpan span, Grade grade) {
    shown.putIfAbsent(new Shown(grade.question(), grade.framework()), grade);
    grade
        .notGradedReason()
        .ifPresent(
            reason ->
                findings.warn(
                    span,
                    FindingCode.VALUE_UNKNOWN,
                    Detail.of("grade", "not graded", "There is no grade to show: " + reason)));
  }

  private Optional<Fragment> summary(ShortcodeSpan span) {
    return arguments
        .question(span, Set.of())
        .map(
            question -> {
              Grade grade = grade(question);
              show(span, grade);
              return citations.summary(grade, language);
            });
  }

  private Optional<Fragment> count(ShortcodeSpan span) {
    Optional<Question> question = arguments.question(span, Set.of("design"));
    Optional<String> design = span.argument("design").map(ShortcodeFragments::designCode);
    List<String> designs =
        Stream.of(StudyDesign.values())
            .filter(each -> each != StudyDesign.UNKNOWN && each != StudyDesign.SYSTEMATIC_REVIEW)
            .map(StudyDesign::code)
            .toList();
    if (design.isPresent() && !designs.contains(design.get())) {
      arguments.refuse(
          span,
          "design= is one of " + String.join(", ", designs) + ", not \"" + design.get() + "\"");
      return Optional.empty();
    }
    return question.map(asked -> Fragment.text(inWords(count(asked, design))));
  }

  private int count(Question question, Optional<String> design) {
    return (int)
        catalog.select(question).bodies().stream()
            .filter(body -> body.kind() != BodyKind.REVIEW)
            .flatMap(body -> body.contributions().stream())
            .map(each -> each.study().design().code())
            .filter(code -> design.isEmpty() || design.get().equals(code))
            .count();
  }

  /** Other languages' words for numbers have genders and cases: they have digits. */
  private String inWords(int count) {
    return count == 0 || language.marked() ? Integer.toString(count) : Wording.count(count);
  }

  /** A design as it is written in a cell: in any case and spelling. */
  private static String designCode(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_-]+", "_")
        .replace("randomized", "randomised");
  }
}
