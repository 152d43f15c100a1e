package org.evidencecatalog.importer.table;

import java.util.Optional;
import org.evidencecatalog.importer.value.Answers;
import org.evidencecatalog.importer.value.BlindingReading;
import org.evidencecatalog.importer.value.BlindingText;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.ProblemCode;

/** Reads who was blinded; a column about one role beats the text. */
final class BlindingCells {
  private static final BlindingReading NOTHING = new BlindingReading(Blinding.UNKNOWN, false);

  private final CellReader<BlindingReading> text;
  private final CellReader<Answer> participants;
  private final CellReader<Answer> providers;
  private final CellReader<Answer> assessors;
  private final CellReader<Answer> analysts;

  BlindingCells(Readers readers) {
    this.text = readers.recurring(StudyColumn.BLINDING, BlindingText::read);
    this.participants = readers.recurring(StudyColumn.BLINDED_PARTICIPANTS, Answers::read);
    this.providers = readers.recurring(StudyColumn.BLINDED_PROVIDERS, Answers::read);
    this.assessors = readers.recurring(StudyColumn.BLINDED_ASSESSORS, Answers::read);
    this.analysts = readers.recurring(StudyColumn.BLINDED_ANALYSTS, Answers::read);
  }

  Blinding read(CurrentRow row) {
    BlindingReading said = text.read(row).orElse(NOTHING);
    Blinding blinding = withColumns(said.blinding(), row);
    if (said.anonymous() && !blinding.namesAnybody()) {
      text.place().ifPresent(place -> tellAnonymous(row, place));
    }
    return blinding;
  }

  private static void tellAnonymous(CurrentRow row, Header.Place place) {
    row.tell(
        place,
        Optional.of(row.cells().text(place.index())),
        Finding.remark(
            ProblemCode.BLINDING_ROLES_UNKNOWN,
            "it is not said who was blinded",
            "name them here, or in the blinded_… columns"));
  }

  private static boolean contradicts(Answer said, Optional<Answer> column) {
    return column.isPresent()
        && ((said == Answer.YES && column.get() == Answer.NO)
            || (said == Answer.NO && column.get() == Answer.YES));
  }

  private static void tellContradiction(CurrentRow row, Header.Place place) {
    row.tell(
        place,
        Optional.of(row.cells().text(place.index())),
        Finding.remark(
            ProblemCode.BLINDING_CONFLICT,
            "a blinded_… column of this row says otherwise; the column is kept",
            "let the text and the columns say the same"));
  }

  private Blinding withColumns(Blinding said, CurrentRow row) {
    Optional<Answer> participant = participants.read(row);
    Optional<Answer> provider = providers.read(row);
    Optional<Answer> assessor = assessors.read(row);
    Optional<Answer> analyst = analysts.read(row);
    if (participant.isEmpty() && provider.isEmpty() && assessor.isEmpty() && analyst.isEmpty()) {
      return said;
    }
    boolean contradicts =
        contradicts(said.participants(), participant)
            || contradicts(said.providers(), provider)
            || contradicts(said.outcomeAssessors(), assessor)
            || contradicts(said.analysts(), analyst);
    if (contradicts) {
      text.place().ifPresent(place -> tellContradiction(row, place));
    }
    return new Blinding(
        said.label(),
        said.asPrinted(),
        participant.orElse(said.participants()),
        provider.orElse(said.providers()),
        assessor.orElse(said.outcomeAssessors()),
        analyst.orElse(said.analysts()));
  }
}
