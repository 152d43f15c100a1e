package org.evidencecatalog.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.EvidenceSelection;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.Matching;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Grading by GRADE, in microseconds per body: bodies of 10 and of 100 studies, without effects and
 * with events that are pooled, on random studies with a fixed seed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GradingBenchmark {
  private static final int MANY = 100_000;
  private static final int SOME = 10_000;
  private static final Question QUESTION = Question.of("heel pain", "dry needling");
  private static final GradeFramework GRADE = GradeFramework.standard();

  private final Random random = new Random(20261124);
  private final BodyOfEvidence plain10 = body(10, false);
  private final BodyOfEvidence plain100 = body(100, false);
  private final BodyOfEvidence pooled10 = body(10, true);
  private final BodyOfEvidence pooled100 = body(100, true);

  private BodyOfEvidence body(int studies, boolean events) {
    List<Study> all = new ArrayList<>();
    for (int i = 0; i < studies; i++) {
      all.add(study(i, events));
    }
    return EvidenceSelection.of(QUESTION, all, new Matching(Vocabulary.bundled())).first();
  }

  private Study study(int number, boolean events) {
    int people = 40 + random.nextInt(200);
    StudyBuilder study =
        Study.builder(
                new Report(
                    new CitationKey("study" + number),
                    ReportKind.RESULTS,
                    List.of(),
                    Reference.builder("Study " + number).build(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of()))
            .conditions(List.of("heel pain"))
            .interventions(List.of("dry needling"))
            .design(StudyDesign.RANDOMISED_TRIAL)
            .sampleSize(SampleSize.ofRandomised(people));
    return events ? study.results(List.of(result(people / 2))).build() : study.build();
  }

  private OutcomeResult result(int arm) {
    return new OutcomeResult(
        "relapse",
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.of("dry needling"),
        Optional.of("sham"),
        new DichotomousArms(1 + random.nextInt(arm / 3), arm, 1 + random.nextInt(arm / 2), arm),
        Optional.empty(),
        Favours.UNKNOWN,
        false,
        Optional.empty(),
        List.of());
  }

  @Benchmark
  @OperationsPerInvocation(MANY)
  public void tenStudiesWithoutEffects(Blackhole hole) {
    for (int i = 0; i < MANY; i++) {
      hole.consume(GRADE.grade(plain10));
    }
  }

  @Benchmark
  public void hundredStudiesWithoutEffects(Blackhole hole) {
    hole.consume(GRADE.grade(plain100));
  }

  @Benchmark
  @OperationsPerInvocation(SOME)
  public void tenStudiesPooled(Blackhole hole) {
    for (int i = 0; i < SOME; i++) {
      hole.consume(GRADE.grade(pooled10));
    }
  }

  @Benchmark
  public void hundredStudiesPooled(Blackhole hole) {
    hole.consume(GRADE.grade(pooled100));
  }
}
