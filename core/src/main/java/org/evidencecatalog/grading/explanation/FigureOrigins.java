package org.evidencecatalog.grading.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From what the numbers of judgements are computed, by their names. */
final class FigureOrigins {
  private static final String WEIGHT = "weight";
  private static final From EFFECTS = from(Input.EFFECT).and(WEIGHT);
  private static final From COUNT = new From(List.of(), List.of("studies of the body"));
  private static final From PEOPLE = from(Input.PARTICIPANTS);
  private static final From SHARE = from(Input.APPRAISAL).and(WEIGHT);

  private static final Map<String, From> BY_NAME =
      Map.ofEntries(
          Map.entry("GRADE.arithmetic start_level", numbers("start_level of GRADE.start")),
          Map.entry("OCEBM.design level", from(Input.DESIGN)),
          Map.entry("absolute_high", numbers("ci_high", "baseline_risk")),
          Map.entry("absolute_low", numbers("ci_low", "baseline_risk")),
          Map.entry("agreeing", from(Input.DIRECTION, Input.EFFECT)),
          Map.entry("appraised", from(Input.APPRAISAL)),
          Map.entry("asymmetry_p", from(Input.EFFECT)),
          Map.entry("asymmetry_studies", COUNT),
          Map.entry("baseline_risk", from(Input.EFFECT).and("policy baseline_risk, if given")),
          Map.entry("ci_high", EFFECTS),
          Map.entry("ci_low", EFFECTS),
          Map.entry("ci_ratio", numbers("ci_low", "ci_high")),
          Map.entry("compared", numbers("estimate", "baseline_risk, if per 1000")),
          Map.entry("critical_share", SHARE),
          Map.entry("decisive_share", from(Input.EFFECT).and(WEIGHT)),
          Map.entry("estimate", EFFECTS),
          Map.entry("events", from(Input.EFFECT)),
          Map.entry("events_at_least", from(Input.EFFECT)),
          Map.entry("good_studies", from(Input.APPRAISAL, Input.DESIGN)),
          Map.entry("guide_high", numbers("policy")),
          Map.entry("guide_low", numbers("policy")),
          Map.entry("high_quality_trials", from(Input.APPRAISAL, Input.DESIGN)),
          Map.entry("high_share", SHARE),
          Map.entry("i2", EFFECTS),
          Map.entry("indirect_share", from(Input.DIRECTNESS).and(WEIGHT)),
          Map.entry("level", numbers("start_level", "sum")),
          Map.entry("low_risk_ci_high", from(Input.EFFECT, Input.APPRAISAL)),
          Map.entry("low_risk_ci_low", from(Input.EFFECT, Input.APPRAISAL)),
          Map.entry("low_risk_estimate", from(Input.EFFECT, Input.APPRAISAL)),
          Map.entry("low_share", SHARE),
          Map.entry("mid", numbers("mid of the outcome")),
          Map.entry("mid_high", numbers("mid", "mid_measure of the outcome")),
          Map.entry("mid_low", numbers("mid", "mid_measure of the outcome")),
          Map.entry("missing_participants", from(Input.ONGOING).and("studies without results")),
          Map.entry("missing_share", from(Input.ONGOING, Input.PARTICIPANTS)),
          Map.entry(
              "ois",
              from(Input.EFFECT)
                  .and("mid of the outcome")
                  .and("policy ois_alpha, ois_power, ois_reduction, ois_events, ois_participants")),
          Map.entry("participants", PEOPLE),
          Map.entry("participants_at_least", PEOPLE),
          Map.entry("prediction_high", EFFECTS),
          Map.entry("prediction_low", EFFECTS),
          Map.entry("q_p", from(Input.EFFECT)),
          Map.entry("reported", from(Input.APPRAISAL)),
          Map.entry("reviews", COUNT),
          Map.entry("risk_ratio", EFFECTS),
          Map.entry("same_side_share", from(Input.EFFECT).and(WEIGHT)),
          Map.entry("se_ratio", from(Input.EFFECT)),
          Map.entry("serious_share", SHARE),
          Map.entry("several_elements_share", from(Input.DIRECTNESS).and(WEIGHT)),
          Map.entry("smd", EFFECTS),
          Map.entry("start_level", from(Input.DESIGN, Input.APPRAISAL)),
          Map.entry("studies", COUNT),
          Map.entry("studies_compared", COUNT),
          Map.entry("studies_of_level", from(Input.DESIGN)),
          Map.entry("subgroup_p", from(Input.EFFECT, Input.APPRAISAL)),
          Map.entry("sum", numbers("change of the other judgements")),
          Map.entry("trials", COUNT),
          Map.entry("unknown", from(Input.DIRECTION, Input.EFFECT)),
          Map.entry("yes", from(Input.REVIEWS)));

  private FigureOrigins() {}

  /** What of the studies, and what else. */
  private record From(List<Input> inputs, List<String> others) {
    From and(String other) {
      List<String> all = new ArrayList<>(others);
      all.add(other);
      return new From(inputs, all);
    }
  }

  private static From from(Input... inputs) {
    return new From(Arrays.asList(inputs), List.of());
  }

  private static From numbers(String... names) {
    return new From(List.of(), Arrays.asList(names));
  }

  /**
   * The names of what a number was computed from; empty for one that nobody described.
   *
   * @param rule the rule whose number it is; a name may mean another thing there than elsewhere
   * @param name the number's name
   * @param fields fields of the values that the judgement has of its studies, by input
   */
  static Optional<List<String>> of(String rule, String name, Map<Input, Set<String>> fields) {
    return Optional.ofNullable(BY_NAME.get(rule + " " + name))
        .or(() -> Optional.ofNullable(BY_NAME.get(name)))
        .map(
            from -> {
              Set<String> names = new LinkedHashSet<>();
              from.inputs().forEach(input -> names.addAll(fields.getOrDefault(input, Set.of())));
              names.addAll(from.others());
              return List.copyOf(names);
            });
  }
}
