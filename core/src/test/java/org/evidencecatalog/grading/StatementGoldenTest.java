package org.evidencecatalog.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.grading.EffectBodies.body;
import static org.evidencecatalog.grading.EffectBodies.effect;
import static org.evidencecatalog.grading.EffectBodies.traits;
import static org.evidencecatalog.grading.EffectBodies.trial;
import static org.evidencecatalog.grading.EffectBodies.vote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencecatalog.Samples;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.evidencecatalog.vocabulary.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every sentence on effects and whole statements, in each language. {@code mvn -pl core -am test
 * -Dtest=StatementGoldenTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true} writes
 * what is said now.
 */
class StatementGoldenTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/evidencecatalog/grading/statements");

  private static final Question OPEN = Question.of("tennis elbow");

  @ParameterizedTest
  @EnumSource(StatementLanguage.class)
  void statements_are_as_before(StatementLanguage language) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.addAll(table(language));
    lines.addAll(directions(language));
    lines.addAll(plurals(language));
    lines.addAll(concerns(language));
    lines.addAll(others(language));
    String actual = String.join("\n", lines) + "\n";

    Path file = GOLDEN.resolve(language.code() + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  /** Large, moderate, small and trivial, each way, at each certainty. */
  private static List<String> table(StatementLanguage language) {
    List<String> lines = new ArrayList<>();
    for (double smd : new double[] {-0.8, 0.8, -0.5, 0.5, -0.2, 0.2, 0.02}) {
      for (Certainty certainty : Certainty.values()) {
        BodyOfEvidence body =
            body(
                OutcomeTraits.UNKNOWN,
                trial("a", 50, effect(EffectMeasure.SMD, smd - 0.05, smd + 0.05)));
        String said = Statement.sentences(at(certainty, body), language).get(0);
        lines.add("SMD " + smd + ", " + certainty.code() + ": " + said);
      }
    }
    return lines;
  }

  /** What is said beside the table. */
  private static List<String> directions(StatementLanguage language) {
    Contribution less = trial("a", 50, effect(EffectMeasure.RR, 0.6, 0.9));
    Contribution more = trial("a", 50, effect(EffectMeasure.RR, 1.1, 1.6));
    Contribution even = trial("a", 50, effect(EffectMeasure.MD, -4, 4));
    BodyOfEvidence open =
        EffectBodies.body(OPEN, BodyKind.RANDOMISED, traits(Polarity.LOWER), less);
    Stream<BodyOfEvidence> bodies =
        Stream.of(
            body(traits(Polarity.LOWER), less),
            body(traits(Polarity.LOWER), more),
            body(traits(Polarity.HIGHER), less),
            body(traits(Polarity.HIGHER), more),
            body(OutcomeTraits.UNKNOWN, even),
            body(traits(Polarity.LOWER), vote("a", Favours.ARM1)),
            body(OutcomeTraits.UNKNOWN, vote("a", Favours.ARM1)),
            body(OutcomeTraits.UNKNOWN, vote("a", Favours.ARM2)),
            open,
            with(open, List.of("sham", "laser", "usual care"), List.of()));
    return bodies.map(body -> "low: " + Statement.of(at(Certainty.LOW, body), language)).toList();
  }

  /** Numbers of studies and of those left out, as plurals tell them apart. */
  private static List<String> plurals(StatementLanguage language) {
    List<String> lines = new ArrayList<>();
    for (BodyKind kind : BodyKind.values()) {
      for (int studies : new int[] {1, 2, 3, 11, 100}) {
        BodyOfEvidence body =
            EffectBodies.body(
                EffectBodies.QUESTION,
                kind,
                OutcomeTraits.UNKNOWN,
                IntStream.range(0, studies)
                    .mapToObj(n -> vote("s" + n, Favours.UNCLEAR))
                    .toArray(Contribution[]::new));
        lines.add(
            kind
                + " "
                + studies
                + ": "
                + Statement.of(
                    at(Certainty.MODERATE, with(body, List.of(), left(studies))), language));
      }
    }
    return lines;
  }

  /** Studies under an expression of concern, of which no results are known. */
  private static List<String> concerns(StatementLanguage language) {
    return Stream.of(1, 2, 3)
        .map(
            studies ->
                body(
                    OutcomeTraits.UNKNOWN,
                    IntStream.range(0, studies)
                        .mapToObj(n -> doubted("s" + n))
                        .toArray(Contribution[]::new)))
        .map(body -> "concern: " + Statement.of(at(Certainty.LOW, body), language))
        .toList();
  }

  private static Contribution doubted(String id) {
    Report report = Samples.report(id, ReportKind.RESULTS, 2016);
    Report doubted =
        new Report(
            report.key(),
            report.kind(),
            List.of(Notice.EXPRESSION_OF_CONCERN),
            report.reference(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    return new Contribution(
        Samples.trial(id, "tennis elbow", 1).reports(List.of(doubted)).build(),
        Directness.ofCondition(Relation.SAME),
        List.of(),
        ResultChoice.among(List.of(), OptionalDouble.empty()),
        List.of());
  }

  /** What has no level of GRADE, or no study at all. */
  private static List<String> others(StatementLanguage language) {
    BodyOfEvidence none = body(OutcomeTraits.UNKNOWN);
    BodyOfEvidence one =
        body(OutcomeTraits.UNKNOWN, trial("a", 1, effect(EffectMeasure.RR, 0.6, 0.9)));
    Level level = new Level("2", "2", Optional.empty(), 4);
    List<Grade> grades =
        List.of(
            GradeFramework.standard().grade(none),
            new Grade.Graded("ocebm", one, level, List.of(), Optional.empty(), List.of()),
            new Grade.NotGraded("ocebm", one, "the design is unknown", List.of(), List.of()),
            at(Certainty.HIGH, one),
            at(Certainty.VERY_LOW, one));
    return grades.stream()
        .flatMap(
            grade ->
                Stream.of(
                    Statement.of(grade, language),
                    Statement.certainty(grade, language),
                    Statement.level(grade, language) + " / " + Statement.badge(grade, language)))
        .toList();
  }

  /** One cause at first, then two. */
  private static List<Exclusion> left(int studies) {
    return IntStream.range(0, studies)
        .mapToObj(
            n ->
                new Exclusion(
                    new CitationKey("x" + n),
                    n < 2 ? Exclusion.Cause.RETRACTED : Exclusion.Cause.DESIGN_UNKNOWN,
                    "left out"))
        .toList();
  }

  private static BodyOfEvidence with(
      BodyOfEvidence body, List<String> comparators, List<Exclusion> exclusions) {
    return new BodyOfEvidence(
        body.question(),
        body.kind(),
        body.contributions(),
        body.reviews(),
        body.otherKinds(),
        comparators,
        body.outcomes(),
        body.traits(),
        exclusions,
        body.ongoing());
  }

  /** The grade of a body, had it that certainty. */
  private static Grade at(Certainty certainty, BodyOfEvidence body) {
    Grade grade = GradeFramework.standard().grade(body);
    return new Grade.Graded(
        grade.framework(), body, certainty.level(), grade.judgements(), grade.effect(), List.of());
  }
}
