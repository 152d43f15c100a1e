package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Numbers;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;

/**
 * Reads the raw numbers of one arm. The size of an arm may stand in either of two columns, since R
 * metafor calls it {@code n1i} for events as well as for means.
 */
final class ArmCells {
  private final UniqueCellReader<Integer> events;
  private final UniqueCellReader<Integer> nonEvents;
  private final UniqueCellReader<Integer> total;
  private final UniqueCellReader<Double> mean;
  private final UniqueCellReader<Double> sd;
  private final UniqueCellReader<Integer> n;
  private final boolean first;

  private ArmCells(Readers readers, boolean decimalComma, boolean first) {
    this.first = first;
    this.events = count(readers, pick(ResultColumn.EVENTS1, ResultColumn.EVENTS2));
    this.nonEvents = count(readers, pick(ResultColumn.NON_EVENTS1, ResultColumn.NON_EVENTS2));
    this.total = count(readers, pick(ResultColumn.TOTAL1, ResultColumn.TOTAL2));
    this.n = count(readers, pick(ResultColumn.N1, ResultColumn.N2));
    this.mean =
        readers.unique(
            pick(ResultColumn.MEAN1, ResultColumn.MEAN2),
            text -> Magnitudes.any(text, decimalComma));
    this.sd =
        readers.unique(
            pick(ResultColumn.SD1, ResultColumn.SD2),
            text -> Magnitudes.notNegative(text, decimalComma));
  }

  static ArmCells first(Readers readers, boolean decimalComma) {
    return new ArmCells(readers, decimalComma, true);
  }

  static ArmCells second(Readers readers, boolean decimalComma) {
    return new ArmCells(readers, decimalComma, false);
  }

  private ResultColumn pick(ResultColumn one, ResultColumn two) {
    return first ? one : two;
  }

  private static UniqueCellReader<Integer> count(Readers readers, ResultColumn column) {
    int least = column.domain().least().orElseThrow();
    return readers.unique(column, text -> Numbers.whole(text, least, Integer.MAX_VALUE));
  }

  /** Numbers of an arm, and the fields without which its events or its mean are not complete. */
  record Arm(
      Optional<Integer> events,
      Optional<Integer> total,
      Optional<Double> mean,
      Optional<Double> sd,
      Optional<Integer> n,
      List<String> missingOfEvents,
      List<String> missingOfMean) {}

  /** Whether the row says anything of events in this arm. */
  boolean hasEvents(CurrentRow row) {
    return events.isFilled(row) || nonEvents.isFilled(row);
  }

  /** Whether the row says anything of a mean in this arm. */
  boolean hasMean(CurrentRow row) {
    return mean.isFilled(row) || sd.isFilled(row);
  }

  /** Reads the arm; a row with more events than people is rejected. */
  Arm read(CurrentRow row) {
    Optional<Integer> size = n.read(row);
    Optional<Integer> people =
        total.read(row).or(() -> total.isFilled(row) ? Optional.empty() : size);
    Optional<Integer> had = events.read(row);
    Optional<Integer> hadNot = nonEvents.read(row);
    noteMoved(row, had, people, hadNot);
    if (people.isPresent()) {
      refuseExcess(row, events, had, people.get());
      refuseExcess(row, nonEvents, hadNot, people.get());
      tellContradiction(row, had, hadNot, people.get());
      had = had.isEmpty() ? difference(people, hadNot) : had;
    } else {
      people = sum(had, hadNot);
    }
    Optional<Double> centre = mean.read(row);
    Optional<Double> spread = sd.read(row).filter(value -> hasSpread(row, size));
    return new Arm(
        had,
        people,
        centre,
        spread,
        size,
        missing(
            had,
            ResultColumn.EVENTS1,
            ResultColumn.EVENTS2,
            people,
            ResultColumn.TOTAL1,
            ResultColumn.TOTAL2),
        missingOfMean(centre, spread, size));
  }

  /** Notes from which columns events and their total are, where those are not their own. */
  private void noteMoved(
      CurrentRow row, Optional<Integer> had, Optional<Integer> people, Optional<Integer> hadNot) {
    if (had.isEmpty() && hadNot.isPresent()) {
      moved(row, pick(ResultColumn.EVENTS1, ResultColumn.EVENTS2), nonEvents);
    }
    if (people.isEmpty() && had.isPresent() && hadNot.isPresent()) {
      moved(row, pick(ResultColumn.TOTAL1, ResultColumn.TOTAL2), nonEvents);
    }
    boolean anyEvents = had.isPresent() || hadNot.isPresent();
    if (anyEvents && people.isPresent() && !total.isFilled(row)) {
      moved(row, pick(ResultColumn.TOTAL1, ResultColumn.TOTAL2), n);
    }
  }

  private static void moved(CurrentRow row, ResultColumn field, UniqueCellReader<Integer> from) {
    Place place = from.place().orElseThrow();
    row.keep(
        List.of(
            new Reading(
                field.field(),
                place.printed(),
                row.cells().text(place.index()),
                Reading.Kind.MOVED,
                "it follows from this column")));
  }

  private List<String> missing(
      Optional<?> one,
      ResultColumn one1,
      ResultColumn one2,
      Optional<?> two,
      ResultColumn two1,
      ResultColumn two2) {
    List<String> missing = new ArrayList<>(2);
    addIfMissing(missing, one, one1, one2);
    addIfMissing(missing, two, two1, two2);
    return missing;
  }

  private List<String> missingOfMean(Optional<?> centre, Optional<?> spread, Optional<?> size) {
    List<String> missing =
        missing(
            centre,
            ResultColumn.MEAN1,
            ResultColumn.MEAN2,
            spread,
            ResultColumn.SD1,
            ResultColumn.SD2);
    addIfMissing(missing, size, ResultColumn.N1, ResultColumn.N2);
    return missing;
  }

  private void addIfMissing(
      List<String> missing, Optional<?> value, ResultColumn column1, ResultColumn column2) {
    if (value.isEmpty()) {
      missing.add(pick(column1, column2).field());
    }
  }

  private static void refuseExcess(
      CurrentRow row, UniqueCellReader<Integer> reader, Optional<Integer> count, int people) {
    if (count.isPresent() && count.get() > people) {
      row.reject(
          reader.place().orElseThrow(),
          ProblemCode.EVENTS_EXCEED_TOTAL,
          "these are more than the " + people + " people of the arm",
          "a number from 0 to the total");
    }
  }

  private void tellContradiction(
      CurrentRow row, Optional<Integer> had, Optional<Integer> hadNot, int people) {
    if (had.isPresent() && hadNot.isPresent() && (long) had.get() + hadNot.get() != people) {
      row.tellAndKeep(
          nonEvents.place().orElseThrow(),
          Finding.refused(
              ProblemCode.VALUE_OUT_OF_RANGE,
              "this is not the total less the events; it is ignored",
              Integer.toString(people - had.get())));
    }
  }

  private static Optional<Integer> difference(Optional<Integer> people, Optional<Integer> hadNot) {
    return hadNot.flatMap(
        without -> people.filter(all -> all >= without).map(all -> all - without));
  }

  private static Optional<Integer> sum(Optional<Integer> had, Optional<Integer> hadNot) {
    return had.flatMap(with -> hadNot.map(without -> with + without)).filter(sum -> sum > 0);
  }

  private boolean hasSpread(CurrentRow row, Optional<Integer> size) {
    if (size.isEmpty() || size.get() > 1) {
      return true;
    }
    row.tellAndKeep(
        sd.place().orElseThrow(),
        Finding.refused(
            ProblemCode.VALUE_OUT_OF_RANGE,
            "an arm of one person has no standard deviation",
            "a blank, or the right number of people"));
    return false;
  }
}
