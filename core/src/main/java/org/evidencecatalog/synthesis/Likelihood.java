package org.evidencecatalog.synthesis;

/**
 * A likelihood of τ², by its score and expected information, both up to the same factor. Harville
 * 1977, J Am Stat Assoc 72:320; as written for meta-analysis in Viechtbauer 2005, J Educ Behav Stat
 * 30:261.
 */
enum Likelihood {
  /** Score y′PPy − Σw, information Σw². */
  FULL {
    @Override
    double expected(WeightedFit fit) {
      return fit.sumOfWeights();
    }

    @Override
    double information(WeightedFit fit) {
      return fit.sumOfSquaredWeights();
    }
  },
  /** Score y′PPy − tr P, information tr PP. */
  RESTRICTED {
    @Override
    double expected(WeightedFit fit) {
      return fit.trace(0, 1);
    }

    @Override
    double information(WeightedFit fit) {
      return fit.squaredTrace(0, 1);
    }
  };

  /** What y′PPy is where the score is zero. */
  abstract double expected(WeightedFit fit);

  /** What a step of Fisher scoring divides the score by. */
  abstract double information(WeightedFit fit);
}
