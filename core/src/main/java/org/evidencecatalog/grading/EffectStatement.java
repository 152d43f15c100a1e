package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.model.CodePoints;
import org.evidencecatalog.vocabulary.Polarity;

/**
 * What a statement says of the effect: the table of Santesso 2020, J Clin Epidemiol 119:126, by the
 * size of the effect and the certainty, then whether it is a benefit or a harm. The verb follows
 * the sign of the effect on the outcome.
 */
final class EffectStatement {
  private final BodyOfEvidence body;
  private final Certainty certainty;
  private final Optional<String> outcome;
  private final Map<String, String> pieces;

  private EffectStatement(BodyOfEvidence body, Certainty certainty) {
    this.body = body;
    this.certainty = certainty;
    this.outcome = outcome(body);
    this.pieces = new HashMap<>();
    pieces.put("intervention", intervention(body.question()));
    pieces.put("comparator", comparator(body));
    outcome.ifPresent(label -> pieces.put("outcome", label));
  }

  /** The sentences; none where it is not known which way the evidence points. */
  static List<String> of(Grade grade) {
    return grade
        .certainty()
        .map(certainty -> new EffectStatement(grade.body(), certainty).sentences(grade))
        .orElse(List.of());
  }

  private List<String> sentences(Grade grade) {
    Direction direction = grade.direction();
    if (grade.effect().isPresent()) {
      return ofEffect(grade.effect().get(), direction);
    }
    return direction == Direction.BENEFIT || direction == Direction.HARM
        ? ofDirection(direction)
        : List.of();
  }

  private List<String> ofEffect(PooledEffect effect, Direction direction) {
    if (outcome.isEmpty() || certainty == Certainty.VERY_LOW) {
      return List.of(veryUncertain());
    }
    if (effect.magnitude() == Magnitude.TRIVIAL) {
      return List.of(say(StatementText.valueOf("TRIVIAL_" + certainty.name())));
    }
    if (!effect.isIncrease() && !effect.isDecrease()) {
      return List.of(say(StatementText.NO_SIGN));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(changed(effect.magnitude(), effect.isIncrease()));
    value(direction).ifPresent(sentences::add);
    return sentences;
  }

  /** Only the studies' words tell the direction: nothing is known of the size. */
  private List<String> ofDirection(Direction direction) {
    if (certainty == Certainty.VERY_LOW) {
      return List.of(veryUncertain());
    }
    boolean better = direction == Direction.BENEFIT;
    Polarity polarity = body.traits().polarity();
    if (outcome.isEmpty() || polarity == Polarity.UNKNOWN) {
      return List.of(
          StatementText.FAVOURS.sentence(
              Map.of(
                  "better", pieces.get(better ? "intervention" : "comparator"),
                  "worse", pieces.get(better ? "comparator" : "intervention"))));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(changed(Magnitude.MODERATE, better == (polarity == Polarity.HIGHER)));
    sentences.add(StatementText.SIZE_UNKNOWN.text());
    value(direction).ifPresent(sentences::add);
    return sentences;
  }

  private String veryUncertain() {
    return say(
        outcome.isPresent() ? StatementText.VERY_LOW : StatementText.VERY_LOW_ON_ANY_OUTCOME);
  }

  private String changed(Magnitude magnitude, boolean increase) {
    String sign = increase ? "INCREASE" : "REDUCTION";
    return say(StatementText.valueOf(String.join("_", magnitude.name(), sign, certainty.name())));
  }

  /** Whether that is good or bad; left out where nobody says which direction is better. */
  private Optional<String> value(Direction direction) {
    boolean benefit = direction == Direction.BENEFIT;
    if (!benefit && direction != Direction.HARM) {
      return Optional.empty();
    }
    return switch (body.traits().polarity()) {
      case LOWER ->
          Optional.of(say(benefit ? StatementText.BENEFIT_IF_LOWER : StatementText.HARM_IF_LOWER));
      case HIGHER ->
          Optional.of(
              say(benefit ? StatementText.BENEFIT_IF_HIGHER : StatementText.HARM_IF_HIGHER));
      case UNKNOWN -> Optional.empty();
    };
  }

  private String say(StatementText text) {
    return text.sentence(pieces);
  }

  /** The outcome asked about, else the one that all results are on. */
  private static Optional<String> outcome(BodyOfEvidence body) {
    return body.question()
        .outcome()
        .or(
            () ->
                body.outcomes().size() == 1
                    ? body.outcomes().stream().findFirst()
                    : Optional.empty());
  }

  private static String intervention(Question question) {
    return question.intervention().orElseGet(StatementText.ANY_INTERVENTION::text);
  }

  /** The comparator asked about, else those of the studies, else what their second arms are. */
  private static String comparator(BodyOfEvidence body) {
    return body.question()
        .comparator()
        .orElseGet(
            () -> alternatives(body.comparators().isEmpty() ? arms(body) : body.comparators()));
  }

  private static List<String> arms(BodyOfEvidence body) {
    return body.contributions().stream()
        .flatMap(each -> each.choice().used().stream())
        .flatMap(result -> result.arm2().stream())
        .distinct()
        .sorted(CodePoints.ORDER)
        .toList();
  }

  private static String alternatives(List<String> labels) {
    if (labels.isEmpty()) {
      return StatementText.ANY_COMPARATOR.text();
    }
    int last = labels.size() - 1;
    return last == 0
        ? labels.get(0)
        : StatementText.ALTERNATIVES.with(
            Map.of("items", String.join(", ", labels.subList(0, last)), "last", labels.get(last)));
  }
}
