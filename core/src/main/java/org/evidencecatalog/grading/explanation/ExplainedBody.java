package org.evidencecatalog.grading.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.BodySynthesis;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.grading.Weight;
import org.evidencecatalog.grading.explanation.RuleInputs.Weighing;
import org.evidencecatalog.model.Study;

/** The studies of one body with their weights, from which its judgements are explained. */
final class ExplainedBody {
  private final Explainer explainer;
  private final Grade grade;
  private final BodyOfEvidence body;
  private final BodySynthesis synthesis;
  private final List<ContributionValues> contributions;

  ExplainedBody(Explainer explainer, Grade grade) {
    this.explainer = explainer;
    this.grade = grade;
    this.body = grade.body();
    this.synthesis = BodySynthesis.of(body, explainer.policy().synthesis());
    this.contributions =
        body.contributions().stream()
            .map(each -> new ContributionValues(each, synthesis.measure(), explainer.columns()))
            .toList();
  }

  ExplainedJudgement explained(Judgement judgement) {
    RuleInputs rule = RuleInputs.of(judgement.rule(), body).orElseGet(RuleInputs::none);
    Optional<Weight> weight =
        body.contributions().isEmpty() ? Optional.empty() : weight(rule.weighing());
    Set<Input> inputs = new LinkedHashSet<>(rule.inputs());
    // Weights are computed from numbers of the studies, which belong to the explanation.
    weight.ifPresent(known -> inputs.addAll(behind(known.unit())));
    Map<Input, Set<String>> fields = new EnumMap<>(Input.class);
    return new ExplainedJudgement(
        judgement,
        weight.map(Weight::unit),
        studies(inputs, weight, fields),
        derived(judgement, fields),
        decided(judgement));
  }

  private Optional<Weight> weight(Weighing weighing) {
    return switch (weighing) {
      case NONE -> Optional.empty();
      case SHARES -> Optional.of(shares());
      case POOLED ->
          Optional.of(
              synthesis
                  .pooled()
                  .map(pooled -> Weight.ofPooled(body, pooled))
                  .orElseGet(() -> shares()));
    };
  }

  /** The rules of Pollock weigh by participants, whatever effects are known. */
  private Weight shares() {
    return grade.framework().equals("pollock") ? Weight.of(body) : Weight.of(synthesis);
  }

  private static Set<Input> behind(Weight.Unit unit) {
    return switch (unit) {
      case INVERSE_VARIANCE -> Set.of(Input.EFFECT);
      case PARTICIPANTS -> Set.of(Input.PARTICIPANTS);
      case STUDIES -> Set.of();
    };
  }

  private List<ExplainedStudy> studies(
      Set<Input> inputs, Optional<Weight> weight, Map<Input, Set<String>> fields) {
    List<ExplainedStudy> studies = new ArrayList<>();
    for (int i = 0; i < contributions.size() && !inputs.isEmpty(); i++) {
      ContributionValues of = contributions.get(i);
      int at = i;
      studies.add(
          new ExplainedStudy(
              body.contributions().get(i).id(),
              weight
                  .map(known -> OptionalDouble.of(known.share(at)))
                  .orElseGet(OptionalDouble::empty),
              of.isTurned(),
              values(inputs, of::of, fields)));
    }
    addOthers(studies, inputs, Input.REVIEWS, body.reviews(), fields);
    addOthers(studies, inputs, Input.ONGOING, body.ongoing(), fields);
    return studies;
  }

  /** Studies that are not of the body, but that a rule looks at. */
  private void addOthers(
      List<ExplainedStudy> studies,
      Set<Input> inputs,
      Input input,
      List<Study> others,
      Map<Input, Set<String>> fields) {
    if (!inputs.contains(input)) {
      return;
    }
    for (Study other : others) {
      studies.add(
          new ExplainedStudy(
              other.id(),
              OptionalDouble.empty(),
              false,
              values(Set.of(input), any -> ofOther(input, other), fields)));
    }
  }

  private List<UsedValue> ofOther(Input input, Study study) {
    AppraisalValues appraisals = new AppraisalValues(study, explainer.columns());
    return input == Input.ONGOING
        ? new StudyValues(study, explainer.columns()).ongoing()
        : study.appraisals().stream().flatMap(each -> appraisals.of(each).stream()).toList();
  }

  private static List<UsedValue> values(
      Set<Input> inputs, Function<Input, List<UsedValue>> of, Map<Input, Set<String>> fields) {
    Set<UsedValue> values = new LinkedHashSet<>();
    for (Input input : inputs) {
      for (UsedValue value : of.apply(input)) {
        values.add(value);
        fields.computeIfAbsent(input, any -> new LinkedHashSet<>()).add(value.field());
      }
    }
    return List.copyOf(values);
  }

  private static List<DerivedNumber> derived(Judgement judgement, Map<Input, Set<String>> fields) {
    return judgement.numbers().stream()
        .map(
            figure ->
                new DerivedNumber(
                    figure.name(),
                    figure.value(),
                    FigureOrigins.of(judgement.rule(), figure.name(), fields).orElse(List.of())))
        .toList();
  }

  /** The cell of a person's change. */
  private Optional<UsedValue> decided(Judgement judgement) {
    return judgement
        .override()
        .flatMap(
            override ->
                explainer.people().on(grade.framework(), grade.question()).stream()
                    .filter(each -> each.rule().equals(judgement.rule()))
                    .filter(each -> each.decision().equals(override))
                    .findFirst())
        .map(this::change);
  }

  private UsedValue change(PanelJudgement person) {
    return UsedValue.of("change", person.change())
        .at(person.location())
        .in(
            Stream.of(person.location())
                .flatMap(Optional::stream)
                .flatMap(where -> explainer.columns().ofField(where.file(), "change").stream())
                .findFirst());
  }
}
