package org.evidencecatalog.importer.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.value.Count;
import org.evidencecatalog.importer.value.CountText;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.StudyStatus;

/** Reads a registry's number of participants: planned, or enrolled once the study is over. */
final class Enrolment {
  /** {@code experimental group:49;control group:49;} */
  private static final Pattern ARM = Pattern.compile("[^:;]*:\\s*(\\d{1,7})\\s*(?:;|$)\\s*");

  private Enrolment() {}

  /** Reads ClinicalTrials.gov's enrolment. */
  static SampleSize read(RecordNotes notes, StudyStatus status) {
    Optional<RegistryCell> cell = notes.cell(RegistryField.ENROLMENT);
    if (cell.isEmpty()) {
      return SampleSize.UNKNOWN;
    }
    OptionalInt number = number(notes, cell.get(), CountText.read(cell.get().text()));
    if (number.isEmpty()) {
      return SampleSize.UNKNOWN;
    }
    boolean over = status == StudyStatus.COMPLETED || status == StudyStatus.TERMINATED;
    notes.tell(
        RegistryField.ENROLMENT,
        cell.get(),
        over
            ? Finding.interpreted(
                "the enrolment of a " + status.code() + " study: read as randomised")
            : Finding.interpreted(
                ProblemCode.SAMPLE_SIZE_PLANNED,
                "a planned number: kept as n_planned",
                Optional.empty()));
    return over ? SampleSize.ofRandomised(number.getAsInt()) : planned(number, List.of());
  }

  /** Reads a target size, which is planned whatever became of the study. */
  static SampleSize readTarget(RecordNotes notes) {
    Optional<RegistryCell> cell = notes.cell(RegistryField.ENROLMENT);
    if (cell.isEmpty()) {
      return SampleSize.UNKNOWN;
    }
    List<Integer> arms = arms(cell.get().text());
    if (arms.isEmpty()) {
      return planned(number(notes, cell.get(), CountText.read(cell.get().text())), List.of());
    }
    long sum = arms.stream().mapToLong(Integer::longValue).sum();
    return sum > Integer.MAX_VALUE
        ? SampleSize.UNKNOWN
        : planned(OptionalInt.of((int) sum), arms.size() > 1 ? arms : List.of());
  }

  private static OptionalInt number(RecordNotes notes, RegistryCell cell, Parsed<Count> parsed) {
    return notes
        .take(RegistryField.ENROLMENT, cell, parsed)
        .map(Count::number)
        .orElse(OptionalInt.empty());
  }

  private static SampleSize planned(OptionalInt number, List<Integer> arms) {
    return new SampleSize(
        number,
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        arms,
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  private static List<Integer> arms(String text) {
    List<Integer> arms = new ArrayList<>();
    Matcher matcher = ARM.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      arms.add(Integer.parseInt(matcher.group(1)));
      end = matcher.end();
    }
    return end == text.length() ? List.copyOf(arms) : List.of();
  }
}
