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
  private final StatementLanguage language;
  private final Certainty certainty;
  private final Optional<String> outcome;
  private final Map<String, String> pieces;

  private EffectStatement(BodyOfEvidence body, Certainty certainty, StatementLanguage language) {
    this.body = body;
    this.language = language;
    this.certainty = certainty;
    this.outcome = outcome(body);
    this.pieces = new HashMap<>();
    pieces.put("intervention", intervention());
    pieces.put("comparator", comparator());
    outcome.ifPresent(label -> pieces.put("outcome", language.label(label)));
  }

  /** The sentences; none where it is not known which way the evidence points. */
  static List<String> of(Grade grade, StatementLanguage language) {
    return grade
        .certainty()
        .map(certainty -> new EffectStatement(grade.body(), certainty, language).sentences(grade))
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
          say(better ? StatementText.FAVOURS_INTERVENTION : StatementText.FAVOURS_COMPARATOR));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(changed(Magnitude.MODERATE, better == (polarity == Polarity.HIGHER)));
    sentences.add(say(StatementText.SIZE_UNKNOWN));
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
    return Wording.capitalised(language.text(text, pieces));
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

  private String intervention() {
    return body.question()
        .intervention()
        .map(label -> StudiesStatement.intervention(label, language))
        .orElseGet(() -> language.text(StatementText.ANY_INTERVENTION));
  }

  /** The comparator asked about, else those of the studies, else what their second arms are. */
  private String comparator() {
    List<String> labels =
        body.question()
            .comparator()
            .map(List::of)
            .orElseGet(() -> body.comparators().isEmpty() ? arms(body) : body.comparators());
    return labels.isEmpty()
        ? language.text(StatementText.ANY_COMPARATOR)
        : language.alternatives(labels.stream().map(language::label).toList());
  }

  private static List<String> arms(BodyOfEvidence body) {
    return body.contributions().stream()
        .flatMap(each -> each.choice().used().stream())
        .flatMap(result -> result.arm2().stream())
        .distinct()
        .sorted(CodePoints.ORDER)
        .toList();
  }
}
