package org.evidencecatalog.grading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The answer of a framework: a level with its reasons, or why there is none. */
public sealed interface Grade permits Grade.Graded, Grade.NotGraded {

  /** Code of the framework. */
  String framework();

  /** The body that was graded, or could not be. */
  BodyOfEvidence body();

  /** What every rule says; without a level only what could be said. */
  List<Judgement> judgements();

  /** The pooled effect that the level is about; empty if the framework looked at none. */
  Optional<PooledEffect> effect();

  /** Grades of the question's other bodies. */
  List<Grade> otherBodies();

  /** The same grade beside those of the question's other bodies. */
  Grade withOtherBodies(List<Grade> others);

  /** Calls the function for its case. */
  <T> T fold(Function<Graded, T> graded, Function<NotGraded, T> notGraded);

  /** The question. */
  default Question question() {
    return body().question();
  }

  /** The level, if there is one. */
  default Optional<Level> level() {
    return fold(graded -> Optional.of(graded.reached()), notGraded -> Optional.empty());
  }

  /** The level as a GRADE certainty, for frameworks that use those four words. */
  default Optional<Certainty> certainty() {
    return level().flatMap(level -> Certainty.parse(level.code()));
  }

  /**
   * Which way the body points: by the effect, else as {@link Direction#of(BodyOfEvidence)} has it.
   */
  default Direction direction() {
    return effect().map(PooledEffect::direction).orElseGet(() -> Direction.of(body()));
  }

  /** Why there is no level, if there is none. */
  default Optional<String> notGradedReason() {
    return fold(graded -> Optional.empty(), notGraded -> Optional.of(notGraded.reason()));
  }

  /**
   * A body with a level.
   *
   * @param framework code of the framework
   * @param body the body that was graded
   * @param reached the level
   * @param judgements what every rule says, in the framework's order
   * @param effect the pooled effect that the level is about; empty if there is none
   * @param otherBodies grades of the question's other bodies
   */
  record Graded(
      String framework,
      BodyOfEvidence body,
      Level reached,
      List<Judgement> judgements,
      Optional<PooledEffect> effect,
      List<Grade> otherBodies)
      implements Grade {

    /** Checks and copies. */
    public Graded {
      Objects.requireNonNull(framework, "framework");
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(reached, "reached");
      judgements = List.copyOf(judgements);
      Objects.requireNonNull(effect, "effect");
      otherBodies = List.copyOf(otherBodies);
    }

    @Override
    public Graded withOtherBodies(List<Grade> others) {
      return new Graded(framework, body, reached, judgements, effect, others);
    }

    /** The same grade about this effect. */
    Graded withEffect(Optional<PooledEffect> pooled) {
      return new Graded(framework, body, reached, judgements, pooled, otherBodies);
    }

    @Override
    public <T> T fold(Function<Graded, T> graded, Function<NotGraded, T> notGraded) {
      return graded.apply(this);
    }
  }

  /**
   * A body without a level.
   *
   * @param framework code of the framework
   * @param body the body, maybe without studies
   * @param reason why there is no level, in a sentence
   * @param judgements what the rules say as far as they could be applied
   * @param otherBodies grades of the question's other bodies
   */
  record NotGraded(
      String framework,
      BodyOfEvidence body,
      String reason,
      List<Judgement> judgements,
      List<Grade> otherBodies)
      implements Grade {

    /** Checks and copies. */
    public NotGraded {
      Objects.requireNonNull(framework, "framework");
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(reason, "reason");
      judgements = List.copyOf(judgements);
      otherBodies = List.copyOf(otherBodies);
    }

    @Override
    public Optional<PooledEffect> effect() {
      return Optional.empty();
    }

    @Override
    public NotGraded withOtherBodies(List<Grade> others) {
      return new NotGraded(framework, body, reason, judgements, others);
    }

    @Override
    public <T> T fold(Function<Graded, T> graded, Function<NotGraded, T> notGraded) {
      return notGraded.apply(this);
    }
  }
}
