package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.evidencecatalog.model.EffectMeasure;

/**
 * Mantel-Haenszel estimates from raw counts: Mantel and Haenszel 1959, J Natl Cancer Inst 22:719,
 * for risks Greenland and Robins 1985, Biometrics 41:55.
 */
final class MantelHaenszel {
  private MantelHaenszel() {}

  /** An estimate on the scale of analysis, with its variance. */
  record Estimate(double effect, double variance) {

    boolean exists() {
      return Double.isFinite(effect) && Double.isFinite(variance) && variance > 0;
    }
  }

  static SynthesisResult pool(Synthesis synthesis, List<EffectSize> effects) {
    List<TwoByTwoTable> tables = Tables.of(effects);
    EffectMeasure measure = effects.get(0).measure().orElseThrow();
    Optional<Estimate> estimate = estimate(measure, tables);
    return estimate.isPresent()
        ? pool(synthesis, effects, tables, estimate.get())
        : new NotPooled("too few events for a Mantel-Haenszel estimate of " + measure);
  }

  private static SynthesisResult pool(
      Synthesis synthesis,
      List<EffectSize> effects,
      List<TwoByTwoTable> tables,
      Estimate estimate) {
    EffectMeasure measure = effects.get(0).measure().orElseThrow();
    return new Pooled(
        synthesis,
        TestMethod.Z,
        Tables.weighted(effects, tables, weight(measure)),
        List.of(),
        estimate.effect(),
        Math.sqrt(estimate.variance()),
        heterogeneity(effects, estimate.effect()));
  }

  /** The estimate of OR or RR (logarithmic) or RD; empty if the counts do not determine it. */
  static Optional<Estimate> estimate(EffectMeasure measure, List<TwoByTwoTable> tables) {
    Estimate estimate =
        switch (measure) {
          case OR -> oddsRatio(tables);
          case RR -> riskRatio(tables);
          case RD -> riskDifference(tables);
          default -> throw new IllegalArgumentException("not for " + measure);
        };
    return Optional.of(estimate).filter(Estimate::exists);
  }

  /**
   * ln(R/S), R = Σad/N, S = Σbc/N, variance ½[ΣPR/R² + Σ(PS+QR)/(RS) + ΣQS/S²] with P = (a+d)/N, Q
   * = (b+c)/N: Robins, Breslow and Greenland 1986, Biometrics 42:311.
   */
  private static Estimate oddsRatio(List<TwoByTwoTable> tables) {
    double r = Tables.sum(tables, MantelHaenszel::concordant);
    double s = Tables.sum(tables, MantelHaenszel::discordant);
    double pr = Tables.sum(tables, t -> (t.a() + t.d()) / t.total() * concordant(t));
    double ps = Tables.sum(tables, t -> (t.a() + t.d()) / t.total() * discordant(t));
    double qr = Tables.sum(tables, t -> (t.b() + t.c()) / t.total() * concordant(t));
    double qs = Tables.sum(tables, t -> (t.b() + t.c()) / t.total() * discordant(t));
    return new Estimate(Math.log(r / s), (pr / (r * r) + (ps + qr) / (r * s) + qs / (s * s)) / 2);
  }

  private static double concordant(TwoByTwoTable t) {
    return t.a() * t.d() / t.total();
  }

  private static double discordant(TwoByTwoTable t) {
    return t.b() * t.c() / t.total();
  }

  /**
   * ln(R/S), R = Σa·n2/N, S = Σc·n1/N, variance Σ(n1·n2·(a+c)/N² − ac/N)/(RS): Greenland and Robins
   * 1985, Biometrics 41:55.
   */
  private static Estimate riskRatio(List<TwoByTwoTable> tables) {
    double r = Tables.sum(tables, t -> t.a() * t.n2() / t.total());
    double s = Tables.sum(tables, t -> t.c() * t.n1() / t.total());
    double d =
        Tables.sum(
            tables,
            t ->
                t.n1() / t.total() * (t.n2() / t.total()) * t.events() - t.a() * t.c() / t.total());
    return new Estimate(Math.log(r / s), d / (r * s));
  }

  /** Σ(a·n2−c·n1)/N over Σn1·n2/N, variance of Sato 1989, Biometrics 45:1323. */
  private static Estimate riskDifference(List<TwoByTwoTable> tables) {
    double weights = Tables.sum(tables, t -> t.n1() * t.n2() / t.total());
    double effect =
        Tables.sum(tables, t -> (t.a() * t.n2() - t.c() * t.n1()) / t.total()) / weights;
    double p = Tables.sum(tables, MantelHaenszel::satoP);
    double q = Tables.sum(tables, MantelHaenszel::satoQ);
    return new Estimate(effect, (effect * p + q) / (weights * weights));
  }

  /** c(n1/N)² − a(n2/N)² + n1·n2·(n2−n1)/(2N²). */
  private static double satoP(TwoByTwoTable t) {
    double share1 = t.n1() / t.total();
    double share2 = t.n2() / t.total();
    return t.c() * share1 * share1
        - t.a() * share2 * share2
        + share1 * share2 * (t.n2() - t.n1()) / 2;
  }

  /** ½[a(n2−c) + c(n1−a)]/N. */
  private static double satoQ(TwoByTwoTable t) {
    return (t.a() * t.d() + t.c() * t.b()) / t.total() / 2;
  }

  /** bc/N for odds, c·n1/N for risks, n1·n2/N for differences. */
  private static ToDoubleFunction<TwoByTwoTable> weight(EffectMeasure measure) {
    return switch (measure) {
      case OR -> MantelHaenszel::discordant;
      case RR -> t -> t.c() * t.n1() / t.total();
      default -> t -> t.n1() * t.n2() / t.total();
    };
  }

  /** Q = Σ(y−μ)²/v around the Mantel-Haenszel estimate, without tables in which all fared alike. */
  private static Heterogeneity heterogeneity(List<EffectSize> effects, double centre) {
    double q = 0;
    int informative = 0;
    for (EffectSize effect : effects) {
      if (!effect.table().orElseThrow().isUniform()) {
        q += Math.pow(effect.yi() - centre, 2) / effect.vi();
        informative++;
      }
    }
    return informative > 1 ? Heterogeneity.ofQ(q, informative - 1) : Heterogeneity.none();
  }
}
