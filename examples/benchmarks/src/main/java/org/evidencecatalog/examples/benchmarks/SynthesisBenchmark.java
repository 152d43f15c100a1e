package org.evidencecatalog.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.EffectSizes;
import org.evidencecatalog.synthesis.LeaveOneOut;
import org.evidencecatalog.synthesis.Model;
import org.evidencecatalog.synthesis.Pooled;
import org.evidencecatalog.synthesis.Synthesis;
import org.evidencecatalog.synthesis.TrimAndFill;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Effect sizes and pooling, on random studies with a fixed seed. "As printed" computes every number
 * that R metafor's {@code rma()} prints of a fit: interval, p, Q with its p, τ² with its standard
 * error, I², H²; "and profile" also the prediction and the intervals of τ², I² and H².
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SynthesisBenchmark {
  private static final int BODIES = 10_000;
  private static final int TABLES = 10_000;
  private static final Synthesis REML = Synthesis.randomEffects(Model.REML);
  private static final Synthesis DL = Synthesis.randomEffects(Model.DL);

  private final Random random = new Random(20261124);
  private final List<EffectSize> studies20 = effects(20);
  private final List<EffectSize> studies33 = effects(33);
  private final List<EffectSize> studies160 = effects(160);
  private final List<List<EffectSize>> bodies = bodies();
  private final List<DichotomousArms> tables = tables();

  private List<EffectSize> effects(int k) {
    List<EffectSize> effects = new ArrayList<>(k);
    for (int i = 0; i < k; i++) {
      double vi = Math.exp(random.nextGaussian() - 3);
      double yi = 0.3 + random.nextGaussian() * Math.sqrt(vi + 0.05);
      effects.add(EffectSize.of("study " + i, EffectMeasure.SMD, yi, vi));
    }
    return effects;
  }

  private List<List<EffectSize>> bodies() {
    List<List<EffectSize>> all = new ArrayList<>(BODIES);
    for (int i = 0; i < BODIES; i++) {
      all.add(effects(20));
    }
    return all;
  }

  private List<DichotomousArms> tables() {
    List<DichotomousArms> all = new ArrayList<>(TABLES);
    for (int i = 0; i < TABLES; i++) {
      int n1 = 20 + random.nextInt(200);
      int n2 = 20 + random.nextInt(200);
      all.add(new DichotomousArms(random.nextInt(n1), n1, random.nextInt(n2), n2));
    }
    return all;
  }

  /** REML of 20 studies. */
  @Benchmark
  public Object remlOf20() {
    return REML.pool(studies20);
  }

  /** DerSimonian and Laird of 20 studies. */
  @Benchmark
  public Object dlOf20() {
    return DL.pool(studies20);
  }

  /** REML of 33 studies; R metafor takes 4.9 ms. */
  @Benchmark
  public void remlOf33AsPrinted(Blackhole printed) {
    print(REML.pool(studies33).pooled().orElseThrow(), printed);
  }

  /** DerSimonian and Laird of 33 studies; R metafor takes 2.4 ms. */
  @Benchmark
  public void dlOf33AsPrinted(Blackhole printed) {
    print(DL.pool(studies33).pooled().orElseThrow(), printed);
  }

  /** REML of 33 studies with the further intervals. */
  @Benchmark
  public void remlOf33AndProfile(Blackhole printed) {
    Pooled pooled = REML.pool(studies33).pooled().orElseThrow();
    print(pooled, printed);
    printed.consume(pooled.predictionInterval());
    printed.consume(pooled.heterogeneityIntervals());
  }

  private static void print(Pooled pooled, Blackhole printed) {
    printed.consume(pooled.interval());
    printed.consume(pooled.p());
    printed.consume(pooled.heterogeneity().p());
    printed.consume(pooled.heterogeneity());
  }

  /** REML leaving out each of 33 studies in turn; R metafor takes 356 ms. */
  @Benchmark
  public Object leaveOneOutOf33() {
    return LeaveOneOut.of(REML, studies33);
  }

  /** REML leaving out each of 160 studies in turn. */
  @Benchmark
  public Object leaveOneOutOf160() {
    return LeaveOneOut.of(REML, studies160);
  }

  /** Trim and fill by REML on 33 studies. */
  @Benchmark
  public Object trimAndFillOf33() {
    return TrimAndFill.of(REML, studies33);
  }

  /** Odds ratios of 10,000 tables. */
  @Benchmark
  public void oddsRatiosOf10000Tables(Blackhole made) {
    EffectSizes sizes = EffectSizes.of(EffectMeasure.OR);
    for (DichotomousArms arms : tables) {
      made.consume(sizes.compute("study", arms));
    }
  }

  /** REML of 10,000 bodies of evidence of 20 studies each. */
  @Benchmark
  public void remlOf10000Bodies(Blackhole made) {
    for (List<EffectSize> body : bodies) {
      made.consume(REML.pool(body));
    }
  }
}
