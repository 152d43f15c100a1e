package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.Count;
import org.evidencecatalog.importer.value.Count.Counted;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.StudyStatus;

/** The counts of one row, each put where it belongs. The first that is put somewhere stays. */
final class Sizes {
  private final CurrentRow row;
  private OptionalInt planned = OptionalInt.empty();
  private OptionalInt randomised = OptionalInt.empty();
  private OptionalInt analysed = OptionalInt.empty();
  private OptionalInt completed = OptionalInt.empty();
  private OptionalInt includedStudies = OptionalInt.empty();
  OptionalInt includedParticipants = OptionalInt.empty();

  Sizes(CurrentRow row) {
    this.row = row;
  }

  /** Adds a cell whose column says what is counted. */
  void add(CellReader<Count> reader, Counted ofColumn) {
    add(reader, ofColumn, ofColumn);
  }

  /**
   * Adds a cell.
   *
   * @param ofColumn what its column counts
   * @param unstated what a bare number counts in this row
   */
  void add(CellReader<Count> reader, Counted ofColumn, Counted unstated) {
    Optional<Count> read = reader.read(row);
    if (read.isPresent()) {
      Count count = read.get();
      Counted counted = count.counted() == Counted.UNSTATED ? unstated : count.counted();
      List<Reading> moved = new ArrayList<>();
      noteMoved(moved, reader, counted, known(counted), count.number());
      if (counted == Counted.STUDIES) {
        noteMoved(
            moved, reader, "included_participants", includedParticipants, count.participants());
      }
      row.keep(List.copyOf(moved));
      put(counted, count);
      boolean kept = known(counted).equals(count.number());
      if (counted != ofColumn) {
        moved(counted, kept)
            .ifPresent(
                finding -> reader.place().ifPresent(place -> row.tellAndKeep(place, finding)));
      }
    }
  }

  private void noteMoved(
      List<Reading> moved,
      CellReader<Count> reader,
      Counted counted,
      OptionalInt earlier,
      OptionalInt number) {
    noteMoved(moved, reader, field(counted), earlier, number);
  }

  /** Notes a number that is put under another field than that of its column. */
  private void noteMoved(
      List<Reading> moved,
      CellReader<Count> reader,
      String field,
      OptionalInt earlier,
      OptionalInt number) {
    if (earlier.isEmpty() && number.isPresent()) {
      reader
          .place()
          .filter(place -> !place.field().equals(field))
          .ifPresent(
              place -> moved.add(reading(field, place, row.cells().text(place.index()), number)));
    }
  }

  /** A blank cell of the column was filled by what the user said of it. */
  private static Reading reading(
      String field, Header.Place place, String text, OptionalInt number) {
    return text.isEmpty() || BlankWords.contains(text)
        ? new Reading(
            field,
            field,
            Integer.toString(number.orElseThrow()),
            Reading.Kind.ASSUMED,
            "the user said so of a blank cell of " + place.field())
        : new Reading(
            field, place.printed(), text, Reading.Kind.MOVED, "this column holds the number");
  }

  private static String field(Counted counted) {
    return switch (counted) {
      case PLANNED -> "n_planned";
      case RANDOMISED, UNSTATED -> "n_randomised";
      case ANALYSED -> "n_analysed";
      case COMPLETED -> "n_completed";
      case STUDIES -> "included_studies";
    };
  }

  /** Adds a registry's enrolment: planned until the study is over. */
  void addEnrolled(CellReader<Count> reader, StudyStatus status) {
    boolean over = status == StudyStatus.COMPLETED || status == StudyStatus.TERMINATED;
    int known = randomised.orElse(-1);
    add(reader, Counted.RANDOMISED, over ? Counted.RANDOMISED : Counted.PLANNED);
    if (over && randomised.orElse(-1) != known) {
      reader
          .place()
          .ifPresent(
              place ->
                  row.tellAndKeep(
                      place,
                      Finding.interpreted(
                          "the enrolment of a " + status.code() + " study: read as randomised")));
    }
  }

  private void put(Counted counted, Count count) {
    switch (counted) {
      case PLANNED -> planned = first(planned, count.number());
      case RANDOMISED, UNSTATED -> randomised = first(randomised, count.number());
      case ANALYSED -> analysed = first(analysed, count.number());
      case COMPLETED -> completed = first(completed, count.number());
      case STUDIES -> {
        includedStudies = first(includedStudies, count.number());
        includedParticipants = first(includedParticipants, count.participants());
      }
    }
  }

  private OptionalInt known(Counted counted) {
    return switch (counted) {
      case PLANNED -> planned;
      case RANDOMISED, UNSTATED -> randomised;
      case ANALYSED -> analysed;
      case COMPLETED -> completed;
      case STUDIES -> includedStudies;
    };
  }

  private static OptionalInt first(OptionalInt known, OptionalInt more) {
    return known.isPresent() ? known : more;
  }

  /** What is to be told of a number that its column does not count. */
  private static Optional<Finding> moved(Counted counted, boolean kept) {
    String what = kept ? ": kept as " : ": left out, since another one stands in ";
    return switch (counted) {
      case PLANNED ->
          moved(
              ProblemCode.SAMPLE_SIZE_PLANNED,
              "a planned number" + what + "n_planned",
              "n_planned");
      case COMPLETED ->
          moved(
              ProblemCode.SAMPLE_SIZE_COMPLETED,
              "a number of completers" + what + "n_completed",
              "n_completed");
      case STUDIES ->
          moved(
              ProblemCode.SAMPLE_SIZE_COUNTS_STUDIES,
              "a number of studies, not of people" + what + "included_studies",
              "included_studies and included_participants");
      case UNSTATED, RANDOMISED, ANALYSED -> Optional.empty();
    };
  }

  private static Optional<Finding> moved(ProblemCode code, String message, String columns) {
    return Optional.of(
        Finding.interpreted(code, message, Optional.of("write it under " + columns)));
  }

  SampleSize read(List<Integer> arms) {
    boolean nothing =
        planned.isEmpty()
            && randomised.isEmpty()
            && analysed.isEmpty()
            && completed.isEmpty()
            && includedStudies.isEmpty()
            && includedParticipants.isEmpty()
            && arms.isEmpty();
    return nothing
        ? SampleSize.UNKNOWN
        : new SampleSize(
            planned, randomised, analysed, completed, arms, includedStudies, includedParticipants);
  }
}
