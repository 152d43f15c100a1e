package org.evidencecatalog.grading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.evidencecatalog.model.Origin;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.evidencecatalog.vocabulary.Coded;

/**
 * Values that a study has as a whole, each with its cell.
 *
 * @param study the study
 * @param columns the columns of the files
 */
record StudyValues(Study study, SourceColumns columns) {

  /** How it was designed, and what a review included. */
  List<UsedValue> design() {
    List<UsedValue> values = new ArrayList<>();
    if (study.design() != StudyDesign.UNKNOWN) {
      values.add(text("design", study.design().code()));
    }
    addList(values, "included_designs", study.includedDesigns());
    return values;
  }

  /** The number of people by which it counts where no result says how many were analysed. */
  List<UsedValue> participants() {
    SampleSize size = study.sampleSize();
    if (study.isReview()) {
      return number("included_participants", size.includedParticipants());
    }
    return size.analysed().isPresent()
        ? number("n_analysed", size.analysed())
        : number("n_randomised", size.randomised());
  }

  /** Who paid, and the sizes by which it is small or not. */
  List<UsedValue> funding() {
    List<UsedValue> values = new ArrayList<>();
    addList(values, "funding", study.funding());
    SampleSize size = study.sampleSize();
    if (!size.arms().isEmpty()) {
      values.add(
          text(
              "arm_sizes",
              size.arms().stream().map(Object::toString).collect(Collectors.joining("/"))));
    }
    return values;
  }

  /** Why it may be overdue, and how many people its results are missing of. */
  List<UsedValue> ongoing() {
    List<UsedValue> values = new ArrayList<>();
    if (study.status() != StudyStatus.UNKNOWN) {
      values.add(text("status", study.status().code()));
    }
    study.finished().ifPresent(date -> values.add(text("completion_date", date.toString())));
    List<UsedValue> people = participants();
    values.addAll(people.isEmpty() ? number("n_planned", study.sampleSize().planned()) : people);
    return values;
  }

  /** What it studied, in whom and against what. */
  List<UsedValue> directness() {
    List<UsedValue> values = new ArrayList<>();
    addLabels(values, "condition", study.conditions());
    study.population().ifPresent(who -> values.add(text("population", who)));
    addLabels(values, "intervention", study.interventions());
    addLabels(values, "comparator", study.comparators());
    return values;
  }

  /** Where an appraisal was read that does not say so itself: in the row of the study. */
  Optional<SourceLocation> ofOwnRow() {
    return study.origin("pedro_score").map(Origin::location);
  }

  private void addList(List<UsedValue> values, String field, List<? extends Coded> codes) {
    if (!codes.isEmpty()) {
      values.add(text(field, codes.stream().map(Coded::code).collect(Collectors.joining("; "))));
    }
  }

  private void addLabels(List<UsedValue> values, String field, List<String> labels) {
    if (!labels.isEmpty()) {
      values.add(text(field, String.join("; ", labels)));
    }
  }

  private UsedValue text(String field, String value) {
    return placed(UsedValue.of(field, value));
  }

  private List<UsedValue> number(String field, OptionalInt value) {
    return value.isPresent() ? List.of(placed(UsedValue.of(field, value.getAsInt()))) : List.of();
  }

  private UsedValue placed(UsedValue value) {
    return study.origin(value.field()).map(origin -> placed(value, origin)).orElse(value);
  }

  private UsedValue placed(UsedValue value, Origin origin) {
    UsedValue there = value.at(Optional.of(origin.location()));
    String file = origin.location().file();
    return origin
        .column()
        .map(
            header ->
                columns
                    .printed(file, header)
                    .map(column -> there.in(Optional.of(column)))
                    .orElseGet(() -> there.in(header)))
        .orElseGet(() -> there.in(columns.ofField(file, value.field())));
  }
}
