package org.evidencecatalog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private final Vocabulary bundled = Vocabulary.bundled();

  @ParameterizedTest
  @CsvSource({
    "plantar fasciitis, plantar fasciitis, SAME",
    "plantar fasciitis, heel pain, NARROWER",
    "heel pain, plantar fasciitis, BROADER",
    "plantar heel pain, heel pain, NARROWER",
    "chronic heel pain, plantar fasciitis, SIBLING",
    "lateral epicondylitis, tennis elbow, SAME",
    "Lateral Epicondylalgia, tennis elbow, SAME",
    "medial epicondylitis, golfer’s elbow, SAME",
    "golfer's elbow (medial epicondyle), tennis elbow, SIBLING",
    "low back pain, back pain, NARROWER",
    "mechanical chronic low back pain, back pain, NARROWER",
    "chronic mechanical neck pain, mechanical neck pain, SIBLING",
    "subacromial pain syndrome, shoulder pain, NARROWER",
    "myofascial chronic neck pain, myofascial pain syndrome, RELATED",
    "myofascial pain syndrome, shoulder pain, RELATED",
    "hip pain, heel pain, UNRELATED",
    "myofascial pain syndrome, heel pain, UNRELATED",
    "a pain nobody listed, heel pain, UNRELATED",
    "a pain nobody listed, A Pain Nobody Listed, SAME",
  })
  void knows_how_conditions_stand_to_each_other(String label, String asked, Relation expected) {
    Concept concept = bundled.resolve(ConceptKind.CONDITION, label);
    Concept target = bundled.resolve(ConceptKind.CONDITION, asked);

    assertThat(bundled.relation(concept, target)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "trigger point dry needling, dry needling, NARROWER",
    "electrical dry needling, dry needling, NARROWER",
    "trigger point injection, dry needling, RELATED",
    "sham dry needling, dry needling, UNRELATED",
  })
  void knows_how_interventions_stand_to_each_other(String label, String asked, Relation expected) {
    Concept concept = bundled.resolve(ConceptKind.INTERVENTION, label);

    assertThat(bundled.relation(concept, bundled.resolve(ConceptKind.INTERVENTION, asked)))
        .isEqualTo(expected);
  }

  @Test
  void knows_which_direction_of_an_outcome_is_better() {
    assertThat(bundled.resolve(ConceptKind.OUTCOME, "pain").outcome().polarity())
        .isEqualTo(Polarity.LOWER);
    assertThat(bundled.resolve(ConceptKind.OUTCOME, "grip strength").outcome().polarity())
        .isEqualTo(Polarity.HIGHER);
    assertThat(bundled.resolve(ConceptKind.OUTCOME, "something else").outcome().polarity())
        .isEqualTo(Polarity.UNKNOWN);
  }

  @Test
  void bundled_concepts_bear_no_codes() {
    for (ConceptKind kind : ConceptKind.values()) {
      assertThat(bundled.concepts(kind)).isNotEmpty().allMatch(each -> each.codes().isEmpty());
    }
  }

  @Test
  void proposes_the_nearest_label_for_a_misspelt_one() {
    assertThat(bundled.nearest(ConceptKind.CONDITION, "plantar fascitis"))
        .containsExactly("plantar fasciitis");
    assertThat(bundled.nearest(ConceptKind.CONDITION, "diabetes")).isEmpty();
  }

  @Test
  void a_concept_added_again_extends_the_known_one() {
    Vocabulary extended =
        bundled.toBuilder()
            .add(condition("Plantar Fasciitis", List.of("jogger's heel"), List.of("foot pain")))
            .build();
    Concept concept = extended.resolve(ConceptKind.CONDITION, "jogger’s heel");

    assertThat(concept.label()).isEqualTo("plantar fasciitis");
    assertThat(extended.relation(concept, extended.resolve(ConceptKind.CONDITION, "foot pain")))
        .isEqualTo(Relation.NARROWER);
    assertThat(extended.relation(concept, extended.resolve(ConceptKind.CONDITION, "heel pain")))
        .isEqualTo(Relation.NARROWER);
  }

  @Test
  void labels_with_one_slug_are_still_two_concepts() {
    Vocabulary vocabulary =
        new VocabularyBuilder()
            .add(condition("a+b", List.of(), List.of("a b")))
            .add(condition("a/b", List.of(), List.of()))
            .build();

    assertThat(vocabulary.concepts(ConceptKind.CONDITION))
        .extracting(Concept::id)
        .containsExactlyInAnyOrder("a-b", "a-b-2", "a-b-3");
    assertThat(
            vocabulary.relation(
                vocabulary.resolve(ConceptKind.CONDITION, "a+b"),
                vocabulary.resolve(ConceptKind.CONDITION, "a b")))
        .isEqualTo(Relation.NARROWER);
  }

  @Test
  void refuses_a_cycle_and_a_label_of_two_concepts() {
    VocabularyBuilder builder = bundled.toBuilder();

    assertThat(builder.closesCycle(ConceptKind.CONDITION, "heel pain", "plantar fasciitis"))
        .isTrue();
    assertThat(builder.isAmbiguous(ConceptKind.CONDITION, "hip pain", "tennis elbow")).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> builder.add(condition("heel pain", List.of(), List.of("plantar fasciitis"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add(condition("hip pain", List.of("tennis elbow"), List.of())));
  }

  @Test
  void a_cycle_in_which_every_concept_is_new_is_seen_where_it_closes() {
    VocabularyBuilder builder =
        new VocabularyBuilder()
            .add(condition("a", List.of(), List.of("b")))
            .add(condition("b", List.of(), List.of("c")));

    assertThat(builder.closesCycle(ConceptKind.CONDITION, "c", "a")).isTrue();
    assertThat(builder.closesCycle(ConceptKind.CONDITION, "c", "c")).isTrue();
    assertThat(builder.closesCycle(ConceptKind.CONDITION, "c", "d")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'  Golfer’s   Elbow (medial)  ', golfer's elbow",
    "non-specific pain, non specific pain",
    "non–specific pain, non specific pain",
    "ＰＡＩＮ, pain",
    "STRASSE, strasse",
    "Straße, strasse",
    "(only a parenthesis), (only a parenthesis)",
  })
  void labels_are_compared_in_one_form(String label, String expected) {
    assertThat(Labels.normalise(label)).isEqualTo(expected);
  }

  @Test
  void codes_need_the_release_they_were_taken_from() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Concept(
                    ConceptKind.CONDITION,
                    "x",
                    "x",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Code("SCHEME", "1")),
                    Optional.empty(),
                    Optional.empty(),
                    OutcomeTraits.UNKNOWN))
        .withMessageContaining("code source");
  }

  private static Concept condition(String label, List<String> synonyms, List<String> broader) {
    return new Concept(
        ConceptKind.CONDITION,
        Labels.slug(label),
        label,
        synonyms,
        broader,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OutcomeTraits.UNKNOWN);
  }
}
