package org.evidencecatalog.grading;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.OptimalInformationSize;

/**
 * The optimal information size (OIS) and whether the studies of an effect hold it: Guyatt 2011, J
 * Clin Epidemiol 64:1283. Where it cannot be computed a number of events or participants stands in.
 *
 * @param effect the effect
 * @param policy thresholds
 */
record RequiredInformation(PooledEffect effect, GradePolicy policy) {
  private static final String SOURCE =
      "Guyatt 2011, J Clin Epidemiol 64:1283; half of the size as far below it: house rule";

  /** What the step says after this beginning. */
  ImprecisionStep judge(String beginning) {
    Needed needed = needed();
    Counted counted = needed.events() ? events() : participants();
    return ImprecisionStep.of(
        change(needed.size(), counted),
        beginning + needed.words() + " " + counted.words(needed),
        SOURCE,
        new Figure("ois", needed.size()),
        new Figure(counted.figure(needed), counted.atLeast()));
  }

  /**
   * What is unknown takes one level, unless what is known is enough by itself, or even the most
   * there can be is far too little.
   */
  private int change(double needed, Counted counted) {
    double farBelow = policy.value(GradeThreshold.FAR_BELOW_OIS) * needed;
    if (counted.atLeast() >= needed) {
      return 0;
    }
    return counted.atMost() < farBelow ? -2 : -1;
  }

  private Needed needed() {
    OptimalInformationSize size =
        new OptimalInformationSize(
            policy.value(GradeThreshold.OIS_ALPHA), policy.value(GradeThreshold.OIS_POWER));
    return AbsoluteEffect.isOnEvents(effect.measure()) ? ofEvents(size) : ofMeans(size);
  }

  private Needed ofEvents(OptimalInformationSize size) {
    if (effect.baselineRisk().isEmpty()) {
      double events = policy.value(GradeThreshold.OIS_EVENTS);
      return new Needed(
          events,
          true,
          "The baseline risk is unknown, so "
              + Wording.number(events)
              + " events stand for the optimal information size (rule of thumb).");
    }
    double reduction = policy.value(GradeThreshold.OIS_REDUCTION);
    BaselineRisk risk = effect.baselineRisk().get();
    double participants = size.forRisks(risk.risk(), risk.risk() * (1 - reduction));
    return new Needed(
        participants,
        false,
        "The optimal information size is "
            + Wording.number(participants)
            + " participants, for a relative reduction by "
            + Wording.percent(reduction)
            + " of "
            + EffectWords.risk(risk)
            + ".");
  }

  private Needed ofMeans(OptimalInformationSize size) {
    OptionalDouble delta = delta();
    double participants =
        delta.isPresent()
            ? size.forDifference(delta.getAsDouble())
            : policy.value(GradeThreshold.OIS_PARTICIPANTS);
    String count = Wording.number(participants) + " participants";
    return new Needed(
        participants,
        false,
        delta.isPresent()
            ? "The optimal information size is "
                + count
                + ", for a minimal important difference of "
                + Wording.number(delta.getAsDouble())
                + " standard deviations."
            : "The minimal important difference in standard deviations is unknown, so "
                + count
                + " stand for the optimal information size (rule of thumb).");
  }

  /** The minimal important difference in standard deviations; empty if it or they are unknown. */
  private OptionalDouble delta() {
    if (effect.thresholds().isEmpty()) {
      return OptionalDouble.empty();
    }
    double difference = effect.thresholds().get().high();
    if (effect.measure() == EffectMeasure.SMD) {
      return OptionalDouble.of(difference);
    }
    return effect.measure() == EffectMeasure.MD && effect.sd().isPresent()
        ? OptionalDouble.of(difference / effect.sd().getAsDouble())
        : OptionalDouble.empty();
  }

  private Counted participants() {
    PooledPeople people = effect.people();
    OptionalInt known = people.participants();
    return new Counted(
        people.participantsAtLeast(),
        known.isPresent() ? known.getAsInt() : Double.POSITIVE_INFINITY,
        known.isPresent());
  }

  /** There are no more events than participants. */
  private Counted events() {
    PooledPeople people = effect.people();
    return people.events().isPresent()
        ? new Counted(people.eventsAtLeast(), people.eventsAtLeast(), true)
        : new Counted(people.eventsAtLeast(), participants().atMost(), false);
  }

  /** How much is asked for. */
  private record Needed(double size, boolean events, String words) {

    String unit() {
      return events ? "events" : "participants";
    }
  }

  /** How much there is. */
  private record Counted(double atLeast, double atMost, boolean known) {

    String figure(Needed needed) {
      return needed.unit() + (known ? "" : "_at_least");
    }

    String words(Needed needed) {
      String count = Wording.number(atLeast) + " " + needed.unit();
      if (known) {
        return "The studies have " + count + ".";
      }
      String most =
          Double.isFinite(atMost) ? " and at most " + Wording.number(atMost) + " of them" : "";
      return "The number of "
          + needed.unit()
          + " is unknown; the studies have at least "
          + Wording.number(atLeast)
          + most
          + ".";
    }
  }
}
