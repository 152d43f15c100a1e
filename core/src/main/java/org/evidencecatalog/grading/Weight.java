package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.PooledStudy;
import org.evidencecatalog.vocabulary.Coded;

/**
 * How much the studies of a body weigh: by inverse variance where all have an effect in the pooled
 * estimate, else by their participants, or one each where the participants of any study are
 * unknown.
 */
public final class Weight {
  private final BodyOfEvidence body;
  private final Unit unit;
  private final List<Double> weights;

  /** What the weights are. */
  public enum Unit implements Coded {
    /** Weights of the pooled estimate. */
    INVERSE_VARIANCE("weight of the pooled estimate"),
    /** Participants. */
    PARTICIPANTS("participants"),
    /** One for each study. */
    STUDIES("studies (participants unknown in some)");

    private final String words;

    Unit(String words) {
      this.words = words;
    }

    /** For reasons: "75 % of the …". */
    public String words() {
      return words;
    }

    /** The verb after the words. */
    String be() {
      return this == INVERSE_VARIANCE ? " is" : " are";
    }
  }

  private Weight(BodyOfEvidence body, Unit unit, List<Double> weights) {
    this.body = body;
    this.unit = unit;
    this.weights = weights;
  }

  /** Weights of a body of which no effects are known. */
  public static Weight of(BodyOfEvidence body) {
    boolean byParticipants = body.participants().orElse(0) > 0;
    List<Double> weights =
        body.contributions().stream()
            .map(each -> byParticipants ? (double) each.participants().orElse(0) : 1.0)
            .toList();
    return new Weight(body, byParticipants ? Unit.PARTICIPANTS : Unit.STUDIES, weights);
  }

  /** Weights in the pooled estimate if that holds all studies. */
  public static Weight of(BodySynthesis synthesis) {
    return synthesis.isComplete()
        ? ofPooled(synthesis.body(), synthesis.pooled().orElseThrow())
        : of(synthesis.body());
  }

  /** Weights in a pooled estimate; zero for the studies that it leaves out. */
  public static Weight ofPooled(BodyOfEvidence body, Pooled estimate) {
    Map<String, Double> byStudy = new HashMap<>();
    for (PooledStudy study : estimate.studies()) {
      byStudy.put(study.effect().study(), study.weight());
    }
    List<Double> weights = new ArrayList<>();
    for (Contribution each : body.contributions()) {
      weights.add(byStudy.getOrDefault(each.id().value(), 0.0));
    }
    return new Weight(body, Unit.INVERSE_VARIANCE, weights);
  }

  /** What the weights are. */
  public Unit unit() {
    return unit;
  }

  /** The share of the weight, 0 to 1, of the study at a position in the body. */
  public double share(int position) {
    return weights.get(position) / weights.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The share of the weight, 0 to 1, that those studies hold; the body has studies. */
  double share(Predicate<Contribution> which) {
    double all = 0;
    double some = 0;
    for (int i = 0; i < weights.size(); i++) {
      all += weights.get(i);
      some += which.test(body.contributions().get(i)) ? weights.get(i) : 0;
    }
    return some / all;
  }
}
