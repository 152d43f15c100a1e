package org.evidencecatalog.importer.registry;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.importer.registry.DesignStatements.Name;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.BlindingReading;
import org.evidencecatalog.importer.value.BlindingText;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.ProblemCode;

/**
 * Who was blinded, from what a registry states on masking. Roles that it does not list stay
 * unknown: that nobody ticked them is not a statement that they knew.
 */
final class MaskingMeaning {

  private MaskingMeaning() {}

  /** Reads the masking that a study design states. */
  static Parsed<Blinding> read(String design) {
    DesignStatements statements = DesignStatements.of(design);
    if (statements.isYes(Name.DOUBLE_BLIND)) {
      return anonymous(labelled(BlindingLabel.DOUBLE));
    }
    if (statements.isYes(Name.SINGLE_BLIND)) {
      return anonymous(labelled(BlindingLabel.SINGLE));
    }
    if (statements.isYes(Name.OPEN)) {
      return Parsed.plain(labelled(BlindingLabel.OPEN));
    }
    Optional<String> masking =
        statements.printed(Name.MASKING).filter(text -> !BlankWords.contains(text));
    return masking.map(MaskingMeaning::stated).orElseGet(() -> Parsed.plain(Blinding.UNKNOWN));
  }

  private static Blinding labelled(BlindingLabel label) {
    return new Blinding(
        label,
        Optional.empty(),
        Blinding.UNKNOWN.participants(),
        Blinding.UNKNOWN.providers(),
        Blinding.UNKNOWN.outcomeAssessors(),
        Blinding.UNKNOWN.analysts());
  }

  private static Parsed<Blinding> stated(String masking) {
    Parsed<BlindingReading> read = BlindingText.read(masking);
    if (read.value().isEmpty()) {
      return Parsed.interpreted(
          Blinding.UNKNOWN, "nothing on blinding is understood here; it stays unknown");
    }
    BlindingReading reading = read.value().get();
    if (reading.anonymous() && !reading.blinding().namesAnybody()) {
      return anonymous(reading.blinding());
    }
    // The registries' own words are read plainly; only contradictions are to be told.
    List<Finding> told =
        read.findings().stream()
            .filter(finding -> finding.code() == ProblemCode.BLINDING_CONFLICT)
            .toList();
    return Parsed.of(reading.blinding(), told);
  }

  private static Parsed<Blinding> anonymous(Blinding blinding) {
    return Parsed.of(
        blinding,
        List.of(
            Finding.remark(
                ProblemCode.BLINDING_ROLES_UNKNOWN,
                "it is not said who was blinded",
                "roles in parentheses, for example SINGLE (OUTCOMES_ASSESSOR)")));
  }
}
