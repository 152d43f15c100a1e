package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.Statement;

/** A grade as it is shown in an article, short. */
final class GradeFragments {
  /** The forms of {@code as=}; the first is the default. */
  static final List<String> FORMS = List.of("badge", "symbol", "word", "sentence", "profile");

  private final Grade grade;
  private final ArticleLanguage language;

  private GradeFragments(Grade grade, ArticleLanguage language) {
    this.grade = grade;
    this.language = language;
  }

  /** The grade in one of the forms but the profile. */
  static Fragment of(Grade grade, String form, ArticleLanguage language) {
    GradeFragments fragments = new GradeFragments(grade, language);
    return switch (form) {
      case "symbol" -> fragments.symbol();
      case "word" -> fragments.text(Statement.level(grade, language.statements()));
      case "sentence" -> fragments.text(Statement.certainty(grade, language.statements()));
      default -> fragments.badge();
    };
  }

  /** Symbol and words: {@code ⊕⊕◯◯ Low certainty}. */
  static Fragment badge(Grade grade, ArticleLanguage language) {
    return new GradeFragments(grade, language).badge();
  }

  private Fragment badge() {
    Optional<String> symbol = symbolText();
    String words = words();
    return Fragment.inline(
        symbol.map(text -> text + " ").orElse("") + Escapes.markdown(words),
        span(symbol.map(GradeFragments::hidden).orElse("") + Escapes.html(words)));
  }

  /** The symbol, with the words for those who cannot see it. */
  private Fragment symbol() {
    Optional<String> symbol = symbolText();
    if (symbol.isEmpty()) {
      return badge();
    }
    String words = "<span class=\"visually-hidden\">" + Escapes.html(words()) + "</span>";
    return Fragment.inline(
        symbol.get(), span("<span aria-hidden=\"true\">" + symbol.get() + "</span>" + words));
  }

  private Fragment text(String text) {
    return Fragment.inline(Escapes.markdown(text), span(Escapes.html(text)));
  }

  private String span(String content) {
    return "<span class=\"evidence-grade\" data-level=\""
        + Escapes.html(dataLevel(grade))
        + "\""
        + language.attributes()
        + ">"
        + content
        + "</span>";
  }

  private static String hidden(String symbol) {
    return "<span aria-hidden=\"true\">" + Escapes.html(symbol) + "</span> ";
  }

  private Optional<String> symbolText() {
    return grade.level().flatMap(Level::symbol);
  }

  private String words() {
    return Statement.badge(grade, language.statements());
  }

  /** The level as an attribute says it, as claims do: {@code very-low}. */
  static String dataLevel(Grade grade) {
    return grade.level().map(level -> level.code().replace('_', '-')).orElse("not-graded");
  }
}
