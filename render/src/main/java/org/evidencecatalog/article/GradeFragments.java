package org.evidencecatalog.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.Statement;

/** A grade as it is shown in an article, short. */
final class GradeFragments {
  /** The forms of {@code as=}; the first is the default. */
  static final List<String> FORMS = List.of("badge", "symbol", "word", "sentence", "profile");

  private GradeFragments() {}

  /** The grade in one of the forms but the profile. */
  static Fragment of(Grade grade, String form) {
    return switch (form) {
      case "symbol" -> symbol(grade);
      case "word" -> word(grade);
      case "sentence" -> sentence(grade);
      default -> badge(grade);
    };
  }

  /** Symbol and words: {@code ⊕⊕◯◯ Low certainty}. */
  static Fragment badge(Grade grade) {
    Optional<String> symbol = symbolText(grade);
    String words = words(grade);
    return Fragment.inline(
        symbol.map(text -> text + " ").orElse("") + Escapes.markdown(words),
        span(grade, symbol.map(GradeFragments::hidden).orElse("") + Escapes.html(words)));
  }

  /** The symbol, with the words for those who cannot see it. */
  private static Fragment symbol(Grade grade) {
    Optional<String> symbol = symbolText(grade);
    if (symbol.isEmpty()) {
      return badge(grade);
    }
    String words = "<span class=\"visually-hidden\">" + Escapes.html(words(grade)) + "</span>";
    return Fragment.inline(
        symbol.get(),
        span(grade, "<span aria-hidden=\"true\">" + symbol.get() + "</span>" + words));
  }

  /** The level as it stands in a sentence: {@code low}. */
  private static Fragment word(Grade grade) {
    String word = grade.level().map(level -> lower(level.label())).orElse("not graded");
    return Fragment.inline(Escapes.markdown(word), span(grade, Escapes.html(word)));
  }

  private static Fragment sentence(Grade grade) {
    String text = Statement.certainty(grade);
    return Fragment.inline(Escapes.markdown(text), span(grade, Escapes.html(text)));
  }

  private static String span(Grade grade, String content) {
    return "<span class=\"evidence-grade\" data-level=\""
        + Escapes.html(dataLevel(grade))
        + "\">"
        + content
        + "</span>";
  }

  private static String hidden(String symbol) {
    return "<span aria-hidden=\"true\">" + Escapes.html(symbol) + "</span> ";
  }

  private static Optional<String> symbolText(Grade grade) {
    return grade.level().flatMap(Level::symbol);
  }

  /** The words of a badge. */
  static String words(Grade grade) {
    return grade
        .level()
        .map(level -> grade.certainty().isPresent() ? level.label() + " certainty" : level.label())
        .orElse("Not graded");
  }

  /** The level as an attribute says it, as claims do: {@code very-low}. */
  static String dataLevel(Grade grade) {
    return grade.level().map(level -> level.code().replace('_', '-')).orElse("not-graded");
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
