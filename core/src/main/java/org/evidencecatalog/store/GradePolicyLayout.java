package org.evidencecatalog.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evidencecatalog.grading.GradeChoice;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.GradeThreshold;
import org.evidencecatalog.grading.NonRandomisedStart;
import org.evidencecatalog.synthesis.Model;
import org.evidencecatalog.synthesis.Synthesis;
import org.evidencecatalog.synthesis.TestMethod;

/** Policies of GRADE; an absent key means its default. */
final class GradePolicyLayout extends Layout<GradePolicy> {
  private static final GradePolicy STANDARD = GradePolicy.standard();
  private static final Codec<Optional<LocalDate>> DAY =
      new OptionalCodec<>(new TextForm<>(GradePolicyLayout::day, LocalDate::toString));

  static final ObjectCodec<GradePolicy> CODEC = new GradePolicyLayout().codec();

  private final Field<GradePolicy, NonRandomisedStart> start =
      optional(
          GradeChoice.NRSI_START.code(),
          CodedCodec.of(NonRandomisedStart.values()),
          GradePolicy::nonRandomisedStart,
          STANDARD.nonRandomisedStart());
  private final Field<GradePolicy, Model> model =
      optional(
          GradeChoice.MODEL.code(),
          CodedCodec.of(Model.values()),
          policy -> policy.synthesis().model(),
          STANDARD.synthesis().model());
  private final Field<GradePolicy, TestMethod> test =
      optional(
          GradeChoice.TEST.code(),
          CodedCodec.of(TestMethod.values()),
          policy -> policy.synthesis().test(),
          STANDARD.synthesis().test());
  private final Field<GradePolicy, Double> level =
      optional(
          GradeChoice.CI_LEVEL.code(),
          BoundedNumber.between(0, 100),
          policy -> policy.synthesis().level(),
          STANDARD.synthesis().level());
  private final Field<GradePolicy, Optional<Double>> baselineRisk =
      optional(
          GradeChoice.BASELINE_RISK.code(),
          new OptionalCodec<>(BoundedNumber.between(0, 1)),
          policy -> boxed(policy.baselineRisk()),
          Optional.empty());
  private final Field<GradePolicy, Optional<LocalDate>> asOf =
      optional(GradeChoice.AS_OF.code(), DAY, GradePolicy::asOf, Optional.empty());
  private final Map<GradeThreshold, Field<GradePolicy, Double>> thresholds = thresholds();

  private GradePolicyLayout() {
    super("a policy");
  }

  private Map<GradeThreshold, Field<GradePolicy, Double>> thresholds() {
    Map<GradeThreshold, Field<GradePolicy, Double>> fields = new EnumMap<>(GradeThreshold.class);
    for (GradeThreshold threshold : GradeThreshold.values()) {
      fields.put(
          threshold,
          optional(
              threshold.code(),
              BoundedNumber.from(threshold.least(), threshold.most()),
              policy -> policy.value(threshold),
              threshold.standard()));
    }
    return fields;
  }

  private static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no day; a date such as 2026-11-24 is expected", e);
    }
  }

  @Override
  GradePolicy make(Values values) {
    GradePolicy policy =
        STANDARD
            .with(start.of(values))
            .with(new Synthesis(model.of(values), test.of(values), level.of(values)));
    for (Map.Entry<GradeThreshold, Field<GradePolicy, Double>> entry : thresholds.entrySet()) {
      double value = entry.getValue().of(values);
      if (value != entry.getKey().standard()) {
        policy = policy.with(entry.getKey(), value);
      }
    }
    Optional<Double> risk = baselineRisk.of(values);
    Optional<LocalDate> day = asOf.of(values);
    policy = risk.isPresent() ? policy.baselineRisk(risk.get()) : policy;
    return day.isPresent() ? policy.asOf(day.get()) : policy;
  }
}
