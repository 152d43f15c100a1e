package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a grade says in sentences: what the intervention does as far as it is known, how many
 * studies of what kind, how many people, how certain, and how many studies were left out and why.
 * In English unless another language is asked for. Levels of other frameworks than GRADE that are
 * not its four words, and reasons why there is no level, stay in English in every language.
 */
public final class Statement {
  /** Frameworks whose levels are certainties in the sense of GRADE. */
  private static final Set<String> OF_CERTAINTY = Set.of(GradeFramework.CODE, "pollock");

  private Statement() {}

  /** The sentences, each with its full stop, joined by blanks. */
  public static String of(Grade grade) {
    return of(grade, StatementLanguage.ENGLISH);
  }

  /** The sentences in a language, each with its full stop, joined by blanks. */
  public static String of(Grade grade, StatementLanguage language) {
    return String.join(" ", sentences(grade, language));
  }

  /** The sentences, each with its full stop; at least one. */
  public static List<String> sentences(Grade grade) {
    return sentences(grade, StatementLanguage.ENGLISH);
  }

  /** The sentences in a language, each with its full stop; at least one. */
  public static List<String> sentences(Grade grade, StatementLanguage language) {
    List<String> sentences = new ArrayList<>();
    BodyOfEvidence body = grade.body();
    StudiesStatement studies = new StudiesStatement(body, language);
    if (body.contributions().isEmpty()) {
      sentences.add(Wording.capitalised(NoEvidence.reason(body, language)) + ".");
    } else {
      if (grade.framework().equals(GradeFramework.CODE)) {
        sentences.addAll(EffectStatement.of(grade, language));
      }
      sentences.add(studies.studied());
      sentences.add(certainty(grade, language));
    }
    studies.concerns().ifPresent(sentences::add);
    studies.excluded().ifPresent(sentences::add);
    return sentences;
  }

  /** How certain the evidence is, in a sentence; of other frameworks the level. */
  public static String certainty(Grade grade) {
    return certainty(grade, StatementLanguage.ENGLISH);
  }

  /** How certain the evidence is, in a sentence of a language; of other frameworks the level. */
  public static String certainty(Grade grade, StatementLanguage language) {
    String level =
        grade
            .level()
            .map(reached -> inWords(reached, language))
            .orElseGet(() -> notGraded(grade, language));
    return isOfCertainty(grade)
        ? language.text(StatementText.CERTAINTY, Map.of("level", level))
        : language.text(
            StatementText.LEVEL,
            Map.of(
                "framework",
                language.isolated(grade.framework().toUpperCase(Locale.ROOT)),
                "level",
                level));
  }

  /** The level alone as it stands in a sentence: "low". */
  public static String level(Grade grade, StatementLanguage language) {
    return grade
        .level()
        .map(
            level ->
                word(level, language)
                    .orElseGet(() -> language.isolated(level.label().toLowerCase(Locale.ROOT))))
        .orElseGet(() -> language.text(StatementText.NOT_GRADED));
  }

  /** The level alone as a heading has it: "Low certainty". */
  public static String badge(Grade grade, StatementLanguage language) {
    return Wording.capitalised(
        grade
            .level()
            .map(
                level ->
                    grade
                        .certainty()
                        .map(reached -> language.text(named("BADGE_", reached)))
                        .orElseGet(() -> language.isolated(level.label())))
            .orElseGet(() -> language.text(StatementText.NOT_GRADED)));
  }

  private static boolean isOfCertainty(Grade grade) {
    return grade
        .level()
        .map(level -> grade.certainty().map(Certainty::level).filter(level::equals).isPresent())
        .orElse(OF_CERTAINTY.contains(grade.framework()));
  }

  private static String inWords(Level level, StatementLanguage language) {
    String label = word(level, language).orElseGet(() -> language.isolated(level.label()));
    return level
        .symbol()
        .map(
            symbol ->
                language.text(
                    StatementText.WITH_SYMBOL,
                    Map.of("level", label, "symbol", language.isolated(symbol))))
        .orElse(label);
  }

  /** The word of GRADE for a level that is one of its four. */
  private static Optional<String> word(Level level, StatementLanguage language) {
    return Certainty.parse(level.code())
        .map(certainty -> language.text(named("CERTAINTY_", certainty)));
  }

  private static StatementText named(String beginning, Certainty certainty) {
    return StatementText.valueOf(beginning + certainty.name());
  }

  /** Reasons are in English, but that there is no study can be said in every language. */
  private static String notGraded(Grade grade, StatementLanguage language) {
    BodyOfEvidence body = grade.body();
    String reason = grade.notGradedReason().orElse("unknown");
    return language.text(
        StatementText.NOT_GRADED_BECAUSE,
        Map.of(
            "reason",
            reason.equals(NoEvidence.reason(body))
                ? NoEvidence.reason(body, language)
                : language.isolated(reason)));
  }
}
