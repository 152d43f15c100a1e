package org.evidencecatalog.grading.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Question;

/**
 * The outcomes of one question side by side, from which an evidence profile and a summary of
 * findings are printed. Immutable.
 *
 * @param question the question without an outcome
 * @param rows a row for each outcome, in the order of the grades; where it has several bodies of
 *     evidence one for each, the one that speaks for the question first
 * @param footnotes the notes of all rows, each once
 */
public record EvidenceProfile(Question question, List<ProfileRow> rows, List<Footnote> footnotes) {
  private static final String FRAMEWORK = "grade";

  /** Copies. */
  public EvidenceProfile {
    Objects.requireNonNull(question, "question");
    rows = List.copyOf(rows);
    footnotes = List.copyOf(footnotes);
  }

  /**
   * A profile for each question, whatever its outcome.
   *
   * @throws IllegalArgumentException if a grade is not by GRADE: no other framework has profiles
   */
  public static List<EvidenceProfile> of(Collection<Grade> grades) {
    Map<Question, List<Grade>> byQuestion = new LinkedHashMap<>();
    for (Grade grade : grades) {
      if (!grade.framework().equals(FRAMEWORK)) {
        throw new IllegalArgumentException(
            "only grades by GRADE have profiles, not those by " + grade.framework());
      }
      byQuestion
          .computeIfAbsent(withoutOutcome(grade.question()), any -> new ArrayList<>())
          .add(grade);
    }
    return byQuestion.entrySet().stream()
        .map(entry -> profile(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static EvidenceProfile profile(Question question, List<Grade> grades) {
    Footnotes footnotes = new Footnotes();
    List<ProfileRow> rows =
        grades.stream()
            .flatMap(grade -> Stream.concat(Stream.of(grade), grade.otherBodies().stream()))
            .map(grade -> ProfileRow.of(grade, footnotes))
            .toList();
    return new EvidenceProfile(question, rows, footnotes.all());
  }

  private static Question withoutOutcome(Question question) {
    return new Question(
        question.condition(),
        question.intervention(),
        question.comparator(),
        Optional.empty(),
        question.type(),
        question.timeDays(),
        question.include());
  }
}
