package org.evidencecatalog.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.SourceLocation;

/** Results of studies. */
final class OutcomeResultLayout extends Layout<OutcomeResult> {
  static final ObjectCodec<OutcomeResult> CODEC = new OutcomeResultLayout().codec();

  private final Field<OutcomeResult, String> outcome =
      required("outcome", Scalars.LABEL, OutcomeResult::outcome);
  private final Field<OutcomeResult, Optional<CitationKey>> report =
      optional("report", new OptionalCodec<>(Scalars.KEY), OutcomeResult::report, Optional.empty());
  private final Field<OutcomeResult, Optional<String>> timePoint =
      optional("time_point", Scalars.OPTIONAL_LABEL, OutcomeResult::timePoint, Optional.empty());
  private final Field<OutcomeResult, OptionalDouble> timeDays =
      optional(
          "time_days", Scalars.OPTIONAL_NUMBER, OutcomeResult::timeDays, OptionalDouble.empty());
  private final Field<OutcomeResult, Optional<String>> arm1 =
      optional("arm1", Scalars.OPTIONAL_LABEL, OutcomeResult::arm1, Optional.empty());
  private final Field<OutcomeResult, Optional<String>> arm2 =
      optional("arm2", Scalars.OPTIONAL_LABEL, OutcomeResult::arm2, Optional.empty());
  private final Field<OutcomeResult, ResultData> data =
      required("data", ResultDataCodec.CODEC, OutcomeResult::data);
  private final Field<OutcomeResult, Optional<ReportedEffect>> reported =
      optional(
          "reported", ResultDataCodec.OPTIONAL_REPORTED, OutcomeResult::reported, Optional.empty());
  private final Field<OutcomeResult, Favours> favours =
      optional(
          "favours",
          CodedCodec.of(Favours.values(), Favours.UNKNOWN),
          OutcomeResult::favours,
          Favours.UNKNOWN);
  private final Field<OutcomeResult, Boolean> primary =
      optional("primary", Scalars.FLAG, OutcomeResult::primary, false);
  private final Field<OutcomeResult, Optional<SourceLocation>> location =
      optional("location", Provenance.OPTIONAL_LOCATION, OutcomeResult::location, Optional.empty());
  private final Field<OutcomeResult, List<Reading>> readings =
      list("readings", Provenance.READING, OutcomeResult::readings);

  private OutcomeResultLayout() {
    super("a result");
  }

  @Override
  OutcomeResult make(Values values) {
    return new OutcomeResult(
        outcome.of(values),
        report.of(values),
        timePoint.of(values),
        timeDays.of(values),
        arm1.of(values),
        arm2.of(values),
        data.of(values),
        reported.of(values),
        favours.of(values),
        primary.of(values),
        location.of(values),
        readings.of(values));
  }
}
