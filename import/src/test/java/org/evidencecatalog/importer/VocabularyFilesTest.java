package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Polarity;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Files of conditions, interventions and outcomes. */
class VocabularyFilesTest {
  private static final EvidenceImporter EMPTY =
      EvidenceImporter.standard().withVocabulary(Vocabulary.empty());

  private static Concept concept(ImportResult result, ConceptKind kind, String label) {
    return result.vocabulary().find(kind, label).orElseThrow();
  }

  @Test
  void theBundledVocabularyIsWhatItsFilesSay() {
    Path bundled =
        Path.of("..", "core", "src", "main", "resources", "org", "evidencecatalog", "vocabulary");
    ImportResult result = EMPTY.read(bundled);
    assertThat(result.problems()).isEmpty();
    assertThat(result.files()).hasSize(3);
    assertThat(result.vocabulary()).isEqualTo(Vocabulary.bundled());
  }

  @Test
  void everyCellOfAnOutcomeArrives() {
    ImportResult result =
        Texts.read(
            EMPTY,
            "x.csv",
            "label;synonyms;broader;related;codes;code_source;note;better;importance;mid;mid_measure",
            "pain;\"ache; soreness\";;disability;MESH:D010146;MeSH 2026;a note;lower;8;1,5;MD");
    assertThat(result.problems()).isEmpty();
    Concept pain = concept(result, ConceptKind.OUTCOME, "soreness");
    assertThat(pain.label()).isEqualTo("pain");
    assertThat(pain.codes()).hasToString("[MESH:D010146]");
    assertThat(pain.outcome().polarity()).isEqualTo(Polarity.LOWER);
    assertThat(pain.outcome().importance()).hasValue(8);
    assertThat(pain.outcome().mid()).hasValue(1.5);
    assertThat(pain.outcome().midMeasure()).contains("MD");
  }

  @Test
  void aCycleIsNotClosed() {
    ImportResult result =
        Texts.read(EMPTY, "conditions.csv", "label,broader", "a,b", "b,c", "c,a", "d,d");
    assertThat(Texts.codes(result))
        .containsExactly(ProblemCode.CONCEPT_CYCLE, ProblemCode.CONCEPT_CYCLE);
    assertThat(result.problems().get(0).line()).isEqualTo(4);
    assertThat(result.problems().get(0).value()).contains("a");
    assertThat(concept(result, ConceptKind.CONDITION, "c").broader()).isEmpty();
    assertThat(result.imported()).isEqualTo(4);
  }

  @Test
  void aLabelMeansOneConcept() {
    ImportResult result =
        Texts.read(EMPTY, "interventions.csv", "label,synonyms", "a,x; y", "b,Y; z");
    assertThat(Texts.only(result, ProblemCode.LABEL_AMBIGUOUS).value()).contains("Y");
    assertThat(concept(result, ConceptKind.INTERVENTION, "b").synonyms()).containsExactly("z");
  }

  @Test
  void codesNeedASource() {
    ImportResult result =
        Texts.read(EMPTY, "conditions.csv", "label,codes,code_source", "a,MESH:D1,", "b,x,2026");
    assertThat(Texts.codes(result))
        .containsExactly(ProblemCode.VALUE_NOT_PERMITTED, ProblemCode.VALUE_NOT_PERMITTED);
    assertThat(concept(result, ConceptKind.CONDITION, "a").codes()).isEmpty();
  }

  @Test
  void badCellsOfAnOutcomeAreUnknown() {
    ImportResult result =
        Texts.read(
            EMPTY,
            "outcomes.csv",
            "label,better,importance,mid",
            "a,sideways,10,-1",
            "b,,seven,little");
    assertThat(Texts.codes(result))
        .containsExactly(
            ProblemCode.VALUE_NOT_PERMITTED,
            ProblemCode.VALUE_OUT_OF_RANGE,
            ProblemCode.VALUE_OUT_OF_RANGE,
            ProblemCode.VALUE_NOT_A_NUMBER,
            ProblemCode.VALUE_NOT_A_NUMBER);
    assertThat(concept(result, ConceptKind.OUTCOME, "a").outcome().importance()).isEmpty();
  }

  @Test
  void aConceptWithoutALabelIsLeftOut() {
    ImportResult result = Texts.read(EMPTY, "conditions.csv", "label,note", ",x", "a,y");
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.REQUIRED_BLANK);
    assertThat(result.vocabulary().concepts(ConceptKind.CONDITION)).hasSize(1);
  }
}
