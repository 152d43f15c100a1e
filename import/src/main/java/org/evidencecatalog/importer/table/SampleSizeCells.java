package org.evidencecatalog.importer.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.importer.value.ArmSizes;
import org.evidencecatalog.importer.value.Count;
import org.evidencecatalog.importer.value.Count.Counted;
import org.evidencecatalog.importer.value.CountText;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Numbers;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.StudyStatus;

/**
 * Reads how many people a study had. What a cell says was counted beats what its column says; a
 * column made for a count beats what stands of it elsewhere.
 */
final class SampleSizeCells {
  private static final String REGISTRY_HEADER = "enrollment";

  private final CellReader<Count> planned;
  private final CellReader<Count> randomised;
  private final CellReader<Count> analysed;
  private final CellReader<Count> completed;
  private final CellReader<Count> includedStudies;
  private final CellReader<OptionalInt> includedParticipants;
  private final CellReader<List<Integer>> arms;
  private final boolean ofRegistry;

  SampleSizeCells(Readers readers) {
    this.planned = readers.recurring(StudyColumn.N_PLANNED, CountText::read);
    this.randomised = readers.recurring(StudyColumn.N_RANDOMISED, CountText::read);
    this.analysed = readers.recurring(StudyColumn.N_ANALYSED, CountText::read);
    this.completed = readers.recurring(StudyColumn.N_COMPLETED, CountText::read);
    this.includedStudies = readers.recurring(StudyColumn.INCLUDED_STUDIES, CountText::read);
    this.includedParticipants =
        readers.recurring(StudyColumn.INCLUDED_PARTICIPANTS, SampleSizeCells::people);
    this.arms = readers.recurring(StudyColumn.ARM_SIZES, ArmSizes::read);
    this.ofRegistry =
        randomised
            .place()
            .filter(place -> Header.fold(place.printed()).equals(REGISTRY_HEADER))
            .isPresent();
  }

  private static Parsed<OptionalInt> people(String text) {
    return Numbers.whole(text, 0, Integer.MAX_VALUE).map(OptionalInt::of);
  }

  /**
   * Reads the sizes.
   *
   * @param toCome whether the row is a protocol or registration, whose numbers are planned
   * @param status where the study stands
   */
  SampleSize read(CurrentRow row, boolean toCome, StudyStatus status) {
    Sizes sizes = new Sizes(row);
    sizes.includedParticipants = includedParticipants.read(row).orElse(OptionalInt.empty());
    sizes.add(planned, Counted.PLANNED);
    sizes.add(completed, Counted.COMPLETED);
    sizes.add(includedStudies, Counted.STUDIES);
    sizes.add(analysed, Counted.ANALYSED);
    if (ofRegistry) {
      sizes.addEnrolled(randomised, status);
    } else {
      sizes.add(randomised, Counted.RANDOMISED, toCome ? Counted.PLANNED : Counted.RANDOMISED);
    }
    SampleSize read = sizes.read(arms.read(row).orElse(List.of()));
    check(read, row);
    return read;
  }

  private void check(SampleSize read, CurrentRow row) {
    if (read.analysed().orElse(0) > read.randomised().orElse(Integer.MAX_VALUE)) {
      tell(
          row,
          analysed,
          ProblemCode.ANALYSED_EXCEEDS_RANDOMISED,
          "more people analysed than the " + read.randomised().getAsInt() + " randomised",
          "check both numbers");
    }
    OptionalInt whole = read.randomised().isPresent() ? read.randomised() : read.planned();
    if (!read.arms().isEmpty() && whole.isPresent()) {
      long sum = 0;
      for (int arm : read.arms()) {
        sum += arm;
      }
      if (sum != whole.getAsInt()) {
        tell(
            row,
            arms,
            ProblemCode.ARM_SIZES_MISMATCH,
            "the arms add up to " + sum + ", not to " + whole.getAsInt(),
            "sizes of the arms as randomised");
      }
    }
  }

  private static void tell(
      CurrentRow row, CellReader<?> reader, ProblemCode code, String message, String hint) {
    reader
        .place()
        .ifPresent(
            place ->
                row.tell(
                    place,
                    Optional.of(row.cells().text(place.index())),
                    Finding.remark(code, message, hint)));
  }
}
