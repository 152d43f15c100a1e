package org.evidencecatalog.grading.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evidencecatalog.grading.BodyKind;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceProfileTest {
  private static final Level LOW = new Level("low", "Low", Optional.of("⊕⊕◯◯"), 2);

  private static Judgement judgement(String rule, OptionalInt proposed, int change) {
    Optional<Judgement.Override> person =
        change == proposed.orElse(0)
            ? Optional.empty()
            : Optional.of(
                new Judgement.Override("we know more", "Panel A", LocalDate.of(2026, 1, 31)));
    return new Judgement(rule, proposed, change, "As it is.", List.of(), "house rule", person);
  }

  private static Judgement judgement(String rule, int change) {
    return judgement(rule, OptionalInt.of(change), change);
  }

  private static Grade grade(
      String framework, String outcome, OptionalInt rating, Judgement... judgements) {
    BodyOfEvidence body =
        new BodyOfEvidence(
            Question.of("ache", "heat").outcome(outcome),
            BodyKind.NON_RANDOMISED,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(outcome),
            new OutcomeTraits(Polarity.LOWER, rating, OptionalDouble.empty(), Optional.empty()),
            List.of(),
            List.of());
    return new Grade.Graded(
        framework, body, LOW, Arrays.asList(judgements), Optional.empty(), List.of());
  }

  private static EvidenceProfile profile(Judgement... judgements) {
    return EvidenceProfile.of(List.of(grade("grade", "pain", OptionalInt.empty(), judgements)))
        .get(0);
  }

  private static DomainCell cell(EvidenceProfile profile, Domain domain) {
    return profile.rows().get(0).domains().stream()
        .filter(each -> each.domain() == domain)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "GRADE.risk-of-bias, RISK_OF_BIAS, 0, not serious",
    "GRADE.inconsistency, INCONSISTENCY, -1, serious",
    "GRADE.indirectness, INDIRECTNESS, -2, very serious",
    "GRADE.imprecision, IMPRECISION, -3, extremely serious",
    "GRADE.publication-bias, PUBLICATION_BIAS, 0, undetected",
    "GRADE.publication-bias, PUBLICATION_BIAS, -1, strongly suspected",
    "GRADE.large-effect, OTHER_CONSIDERATIONS, 0, none",
    "GRADE.large-effect, OTHER_CONSIDERATIONS, 1, large effect",
    "GRADE.large-effect, OTHER_CONSIDERATIONS, 2, very large effect",
    "GRADE.dose-response, OTHER_CONSIDERATIONS, 1, dose-response gradient"
  })
  void judgementsAreInTheWordsOfProfiles(String rule, Domain domain, int change, String words) {
    EvidenceProfile profile = profile(judgement(rule, change));
    assertThat(cell(profile, domain).words()).isEqualTo(words);
    assertThat(cell(profile, domain).footnotes().isEmpty()).isEqualTo(change == 0);
  }

  @Test
  void whatWasNotAssessedIsSaidWithItsReason() {
    EvidenceProfile profile = profile(judgement("GRADE.inconsistency", OptionalInt.empty(), 0));
    assertThat(cell(profile, Domain.INCONSISTENCY).words()).isEqualTo("not assessed");
    assertThat(profile.footnotes())
        .containsExactly(new Footnote("a", "GRADE.inconsistency", "As it is."));
  }

  @Test
  void aPersonIsNamedWithReasonAndDay() {
    EvidenceProfile profile = profile(judgement("GRADE.imprecision", OptionalInt.of(-1), 0));
    assertThat(cell(profile, Domain.IMPRECISION).words()).isEqualTo("not serious");
    assertThat(profile.footnotes())
        .extracting(Footnote::text)
        .containsExactly("As it is. Panel A (2026-01-31) set 0 in place of −1: we know more.");
  }

  @Test
  void rowsShareTheNotesThatAreEqual() {
    EvidenceProfile profile =
        EvidenceProfile.of(
                List.of(
                    grade("grade", "pain", OptionalInt.empty(), judgement("GRADE.imprecision", -1)),
                    grade(
                        "grade", "sleep", OptionalInt.empty(), judgement("GRADE.imprecision", -1))))
            .get(0);
    assertThat(profile.rows()).hasSize(2);
    assertThat(profile.footnotes()).hasSize(1);
  }

  @Test
  void lettersGoOnAfterZ() {
    Footnotes notes = new Footnotes();
    List<String> letters =
        IntStream.range(0, 54).mapToObj(i -> notes.letter(judgement("RULE." + i, -1))).toList();
    assertThat(letters)
        .startsWith("a", "b")
        .contains("z", "aa", "az", "ba")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "9, CRITICAL",
    "7, CRITICAL",
    "6, IMPORTANT",
    "4, IMPORTANT",
    "3, LIMITED",
    "1, LIMITED"
  })
  void importanceHasThreeClasses(int rating, Importance importance) {
    Grade grade = grade("grade", "pain", OptionalInt.of(rating));
    assertThat(EvidenceProfile.of(List.of(grade)).get(0).rows().get(0).importance())
        .isEqualTo(importance);
  }

  @Test
  void onlyGradeHasProfiles() {
    Grade other = grade("pollock", "pain", OptionalInt.empty());
    assertThatThrownBy(() -> EvidenceProfile.of(List.of(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pollock");
  }
}
