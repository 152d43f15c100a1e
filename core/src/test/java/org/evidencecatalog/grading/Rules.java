package org.evidencecatalog.grading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.Samples;
import org.evidencecatalog.grading.BodySynthesis.StudyEffect;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.Uncertainty;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.EffectSizes;

/** Studies with effects, and what single rules of GRADE say of bodies of them. */
final class Rules {
  private static final String CONDITION = "heel pain";

  private Rules() {}

  /** The judgement of a rule by its name after the point, by the standard policy. */
  static Judgement judge(String rule, StudyBuilder... studies) {
    return judge(rule, GradePolicy.standard(), Bodies.QUESTION, studies);
  }

  static Judgement judge(
      String rule, GradePolicy policy, Question question, StudyBuilder... studies) {
    Framework framework = GradeFramework.standard().withPolicy(policy);
    return of(rule, Bodies.grade(framework, question, studies));
  }

  static Judgement of(String rule, Grade grade) {
    return grade.judgements().stream()
        .filter(each -> each.rule().equals("GRADE." + rule))
        .findFirst()
        .orElseThrow();
  }

  /** A number of a judgement; empty if it does not have it. */
  static OptionalDouble figure(Judgement judgement, String name) {
    return judgement.numbers().stream()
        .filter(figure -> figure.name().equals(name))
        .mapToDouble(Judgement.Figure::value)
        .findFirst();
  }

  /** A randomised trial with a mean difference and its standard error. */
  static StudyBuilder trial(String id, double difference, double se) {
    return with(reported(EffectMeasure.MD, difference, se), StudyDesign.RANDOMISED_TRIAL, id);
  }

  /** A study with an effect on the scale of analysis. */
  static StudyBuilder study(
      String id, StudyDesign design, EffectMeasure measure, double effect, double se) {
    return with(reported(measure, effect, se), design, id);
  }

  /** A study with events in two arms of equal size. */
  static StudyBuilder events(String id, StudyDesign design, int events1, int events2, int arm) {
    return with(new DichotomousArms(events1, arm, events2, arm), design, id);
  }

  private static StudyBuilder with(ResultData data, StudyDesign design, String id) {
    return Samples.study(id, CONDITION, design)
        .results(List.of(Bodies.result(data, Favours.UNKNOWN)));
  }

  /** A study without results. */
  static StudyBuilder study(String id, StudyDesign design) {
    return Samples.study(id, CONDITION, design);
  }

  /** A randomised trial without results and so many people. */
  static StudyBuilder trial(String id, int participants) {
    return Samples.trial(id, CONDITION, participants);
  }

  private static ReportedEffect reported(EffectMeasure measure, double effect, double se) {
    return new ReportedEffect(
        measure,
        effect,
        new Uncertainty.StandardError(se),
        measure.isRatio() ? EffectScale.LOG : EffectScale.NATURAL,
        Answer.UNKNOWN);
  }

  /** A body pooled in this measure by random effects. */
  static BodySynthesis pooledIn(EffectMeasure measure, BodyOfEvidence body) {
    List<StudyEffect> effects =
        body.contributions().stream()
            .map(
                each ->
                    new StudyEffect(
                        each,
                        EffectSizes.of(measure)
                            .compute(each.id().value(), each.choice().used().orElseThrow())
                            .fold(effect -> effect, omission -> fail(omission.reason()))))
            .toList();
    return new BodySynthesis(
        body,
        Optional.of(measure),
        effects,
        List.of(),
        GradePolicy.standard()
            .synthesis()
            .pool(effects.stream().map(StudyEffect::effect).toList()));
  }

  private static EffectSize fail(String reason) {
    throw new AssertionError(reason);
  }

  /** An overall judgement by a tool. */
  static List<Appraisal> appraised(String tool, String overall) {
    return List.of(
        new Appraisal(
            tool,
            Optional.empty(),
            List.of(),
            Optional.of(overall),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
