package org.evidencecatalog.grading;

import java.util.function.Predicate;

/**
 * How much the studies of a body weigh where no effects were extracted: their participants, or one
 * each where the participants of any study are unknown.
 */
final class Weight {

  private Weight() {}

  /** Whether studies weigh by their participants. */
  static boolean isByParticipants(BodyOfEvidence body) {
    return body.participants().orElse(0) > 0;
  }

  /** The share of the weight, 0 to 1, that those studies hold; the body has studies. */
  static double share(BodyOfEvidence body, Predicate<Contribution> which) {
    boolean byParticipants = isByParticipants(body);
    double all = 0;
    double some = 0;
    for (Contribution contribution : body.contributions()) {
      double weight = byParticipants ? contribution.participants().orElse(0) : 1;
      all += weight;
      some += which.test(contribution) ? weight : 0;
    }
    return some / all;
  }
}
