package org.evidencecatalog.importer.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.Correlation;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.ReportedEffect;

/**
 * The numbers of one row of a results file.
 *
 * @param events events in two arms, if all their numbers are known
 * @param means means in two arms, if all their numbers are known
 * @param correlation a correlation with its number of people, if both are known
 * @param reported the effect that the source reports, with whatever uncertainty is known
 * @param missing fields without which raw numbers that the row begins are not complete
 */
public record ExtractedNumbers(
    Optional<DichotomousArms> events,
    Optional<ContinuousArms> means,
    Optional<Correlation> correlation,
    Optional<ReportedEffect> reported,
    List<String> missing) {

  /** Copies. */
  public ExtractedNumbers {
    Objects.requireNonNull(events, "events");
    Objects.requireNonNull(means, "means");
    Objects.requireNonNull(correlation, "correlation");
    Objects.requireNonNull(reported, "reported");
    missing = List.copyOf(missing);
  }

  /** The raw numbers: events before means before a correlation. */
  public Optional<ResultData> raw() {
    return Stream.of(events, means, correlation)
        .flatMap(Optional::stream)
        .map(ResultData.class::cast)
        .findFirst();
  }

  /** The numbers that count: raw ones before the effect that is reported. */
  public Optional<ResultData> data() {
    return raw().or(() -> reported.map(ResultData.class::cast));
  }
}
