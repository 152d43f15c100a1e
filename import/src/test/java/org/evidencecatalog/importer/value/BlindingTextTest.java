package org.evidencecatalog.importer.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindingTextTest {

  /**
   * Label, then participants, providers, assessors and analysts: yes, no, unclear (?) or unknown.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "single|SINGLE|....",
        "Single-blinded|SINGLE|....",
        "double masked|DOUBLE|....",
        "triple-blind|TRIPLE|....",
        "open label|OPEN|....",
        "none|OPEN|....",
        "no|OPEN|....",
        "not blinded|OPEN|....",
        "None (Open Label)|OPEN|....",
        "blinded|UNKNOWN|....",
        "single-blinded (who is blinded not seen)|SINGLE|....",
        "double-blind (planned)|DOUBLE|....",
        "not stated in the abstract|UNKNOWN|....",
        "blinding of assessors not reported|UNKNOWN|....",
        "participant-blinded; therapist could not be blinded|UNKNOWN|yn..",
        "participants and outcome assessors (planned)|UNKNOWN|y.y.",
        "assessors blinded (PEDro rating)|UNKNOWN|..y.",
        "blinded outcome assessment|UNKNOWN|..y.",
        "single-blind (assessor)|SINGLE|..y.",
        "open-label with blinded outcome assessment|OPEN|..y.",
        "Masking: DOUBLE (PARTICIPANT, CARE PROVIDER)|DOUBLE|yy..",
        "patients, therapists and assessors were not blinded|UNKNOWN|nnn.",
        "blinded assessors and patients, therapists not blinded|UNKNOWN|yny.",
        "participants were blinded, therapists could not be|UNKNOWN|yn..",
        "assessor blind, but patients and therapists were not blinded|UNKNOWN|nny.",
        "no blinding of therapists or patients|UNKNOWN|nn..",
        "participants: yes, therapists: no, assessors: unclear|UNKNOWN|yn?.",
        "blinding of participants unclear|UNKNOWN|?...",
        "unblinded therapists; blinded statistician|UNKNOWN|.n.y",
        "assessors couldn't be blinded|UNKNOWN|..n."
      })
  void aTextSaysWhoWasBlinded(String text, BlindingLabel label, String roles) {
    Parsed<BlindingReading> parsed = BlindingText.read(text);
    Blinding blinding = parsed.value().orElseThrow().blinding();
    assertThat(blinding.label()).isEqualTo(label);
    assertThat(
            sign(blinding.participants())
                + sign(blinding.providers())
                + sign(blinding.outcomeAssessors())
                + sign(blinding.analysts()))
        .isEqualTo(roles);
    assertThat(parsed.findings())
        .noneMatch(finding -> finding.code() == ProblemCode.BLINDING_CONFLICT);
  }

  private static String sign(Answer answer) {
    return switch (answer) {
      case YES -> "y";
      case NO -> "n";
      case UNCLEAR -> "?";
      case UNKNOWN -> ".";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abstract: blinded assessors; PEDro: blind subjects No, therapists No, assessors No; a review"
            + " blog: double-blind",
        "assessors blinded; assessors not blinded",
        "single-blind; double-blind"
      })
  void statementsThatContradictEachOtherAreAConflict(String text) {
    assertThat(BlindingText.read(text).findings())
        .singleElement()
        .extracting(Finding::code)
        .isEqualTo(ProblemCode.BLINDING_CONFLICT);
  }

  @Test
  void aRoleInConflictIsUnclear() {
    Parsed<BlindingReading> parsed = BlindingText.read("raters blinded; raters not blinded");
    assertThat(parsed.value().orElseThrow().blinding().outcomeAssessors())
        .isEqualTo(Answer.UNCLEAR);
  }

  @Test
  void theTextIsKeptWhereItSaysMoreThanTheLabel() {
    assertThat(BlindingText.read("single-blind").value().orElseThrow().blinding().asPrinted())
        .isEmpty();
    assertThat(BlindingText.read("blinded raters").value().orElseThrow().blinding().asPrinted())
        .contains("blinded raters");
  }

  @ParameterizedTest
  @CsvSource({"purple", "42", "see text"})
  void aTextThatIsNotUnderstoodIsRefused(String text) {
    assertThat(BlindingText.read(text).value()).isEmpty();
  }
}
