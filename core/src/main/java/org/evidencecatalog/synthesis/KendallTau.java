package org.evidencecatalog.synthesis;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Kendall's rank correlation τ-b and its two-sided p value: Kendall 1970, Rank Correlation Methods,
 * chapters 3 to 5.
 *
 * @param tau from −1 to 1; not a number if one variable is constant
 * @param p exact without ties, else by the normal approximation without continuity correction
 */
record KendallTau(double tau, double p) {

  /** Beyond this the exact distribution costs seconds and equals the normal one to four digits. */
  private static final int MOST_FOR_EXACT = 1000;

  static KendallTau of(double[] x, double[] y) {
    Ties tiesX = Ties.of(x);
    Ties tiesY = Ties.of(y);
    long score = score(x, y);
    double pairs = x.length * (x.length - 1.) / 2;
    double tau = score / Math.sqrt((pairs - tiesX.pairs()) * (pairs - tiesY.pairs()));
    boolean exact = tiesX.pairs() == 0 && tiesY.pairs() == 0 && x.length <= MOST_FOR_EXACT;
    double p = exact ? exactP(score, x.length) : normalP(score, x.length, tiesX, tiesY);
    return new KendallTau(tau, p);
  }

  /** Concordant less discordant pairs. */
  private static long score(double[] x, double[] y) {
    long score = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        score += (long) (Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]));
      }
    }
    return score;
  }

  /** Twice the smaller tail of the distribution of concordant pairs under independence. */
  private static double exactP(long score, int n) {
    long pairs = n * (n - 1L) / 2;
    int discordant = (int) ((pairs - Math.abs(score)) / 2);
    return Math.min(1, 2 * inversionsAtMost(discordant, n));
  }

  /** The probability that a random permutation of n has at most so many inversions. */
  private static double inversionsAtMost(int most, int n) {
    double[] probability = new double[most + 1];
    probability[0] = 1;
    double[] next = new double[most + 1];
    for (int size = 2; size <= n; size++) {
      double window = 0;
      for (int i = 0; i <= most; i++) {
        window += probability[i] - (i >= size ? probability[i - size] : 0);
        next[i] = window / size;
      }
      double[] spent = probability;
      probability = next;
      next = spent;
    }
    return Arrays.stream(probability).sum();
  }

  private static double normalP(long score, int n, Ties x, Ties y) {
    double pairs = n * (n - 1.);
    double variance = (pairs * (2. * n + 5) - x.variance() - y.variance()) / 18;
    variance += 2. * x.pairs() * y.pairs() / pairs;
    if (n > 2) {
      variance += x.triples() * y.triples() / (9 * pairs * (n - 2.));
    }
    return Distributions.twoSidedP(score / Math.sqrt(variance), OptionalInt.empty());
  }

  /**
   * Groups of t equal values, summed up.
   *
   * @param pairs Σ t(t−1)/2
   * @param triples Σ t(t−1)(t−2)
   * @param variance Σ t(t−1)(2t+5)
   */
  private record Ties(double pairs, double triples, double variance) {

    static Ties of(double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      double pairs = 0;
      double triples = 0;
      double variance = 0;
      int start = 0;
      for (int i = 1; i <= sorted.length; i++) {
        if (i == sorted.length || sorted[i] != sorted[start]) {
          double t = i - start;
          pairs += t * (t - 1) / 2;
          triples += t * (t - 1) * (t - 2);
          variance += t * (t - 1) * (2 * t + 5);
          start = i;
        }
      }
      return new Ties(pairs, triples, variance);
    }
  }
}
