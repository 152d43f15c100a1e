package org.evidencecatalog.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencecatalog.article.AuditMention.Verdict;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;

/**
 * The field {@code blinding}: blinding labels in a claim against those of the study. A label never
 * says who was blinded, and who was blinded never makes a label.
 */
final class AuditBlinding implements AuditField {
  /** Greatest number of words between a bare "blinded" and its study; a house rule. */
  private static final int ADJECTIVES = 2;

  private static final String BLIND = "(?:blind|blinded|mask|masked)";
  private static final Pattern OPEN =
      Pattern.compile("open[- ]label|(?:un|non-?)(?:blinded|masked)");
  private static final Pattern ROLE = Pattern.compile("(\\p{L}+)-" + BLIND);
  private static final Pattern BARE = Pattern.compile("blinded|masked");
  private static final Pattern STUDY = Pattern.compile("trials?|study|studies");

  private static final Map<BlindingLabel, Pattern> LABELS =
      Map.of(
          BlindingLabel.SINGLE, Pattern.compile("single[- ]" + BLIND),
          BlindingLabel.DOUBLE, Pattern.compile("double[- ]" + BLIND),
          BlindingLabel.TRIPLE, Pattern.compile("triple[- ]" + BLIND),
          BlindingLabel.QUADRUPLE, Pattern.compile("quadruple[- ]" + BLIND),
          BlindingLabel.OPEN, OPEN);

  private static final Map<String, Function<Blinding, Answer>> ROLES =
      Map.of(
          "participant", Blinding::participants,
          "patient", Blinding::participants,
          "therapist", Blinding::providers,
          "provider", Blinding::providers,
          "assessor", Blinding::outcomeAssessors,
          "evaluator", Blinding::outcomeAssessors,
          "analyst", Blinding::analysts);

  @Override
  public String name() {
    return "blinding";
  }

  @Override
  public String title() {
    return "blinding";
  }

  @Override
  public Stream<AuditMention> mentions(AuditWords words, Subject subject) {
    Blinding blinding = subject.study().blinding();
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(place -> mention(words, place, blinding).stream());
  }

  private static Optional<AuditMention> mention(AuditWords words, int place, Blinding blinding) {
    String word = words.at(place);
    String pair = words.joined(place + 1) ? word + " " + words.at(place + 1) : word;
    return Stream.of(word, pair)
        .flatMap(text -> label(text, blinding).or(() -> role(text, blinding)).stream())
        .findFirst()
        .or(() -> bare(words, place, blinding));
  }

  private static Optional<AuditMention> label(String text, Blinding blinding) {
    return LABELS.entrySet().stream()
        .filter(label -> label.getValue().matcher(text).matches())
        .map(label -> new AuditMention(text, verdict(label.getKey(), blinding)))
        .findFirst();
  }

  private static Verdict verdict(BlindingLabel said, Blinding blinding) {
    if (blinding.label() != BlindingLabel.UNKNOWN) {
      return Verdict.of(blinding.label() == said);
    }
    return said == BlindingLabel.OPEN && anybodyBlinded(blinding)
        ? Verdict.CONTRADICTS
        : Verdict.UNKNOWN;
  }

  private static Optional<AuditMention> role(String text, Blinding blinding) {
    Matcher role = ROLE.matcher(text);
    Function<Blinding, Answer> asked = role.matches() ? ROLES.get(role.group(1)) : null;
    return Optional.ofNullable(asked)
        .map(answer -> new AuditMention(text, verdict(answer.apply(blinding))));
  }

  private static Verdict verdict(Answer answer) {
    return switch (answer) {
      case YES -> Verdict.AGREES;
      case NO -> Verdict.CONTRADICTS;
      case UNCLEAR, UNKNOWN -> Verdict.UNKNOWN;
    };
  }

  /** A "blinded trial", of which only an open one is the opposite. */
  private static Optional<AuditMention> bare(AuditWords words, int place, Blinding blinding) {
    boolean said =
        BARE.matcher(words.at(place)).matches()
            && !words.at(place - 1).equals("not")
            && IntStream.rangeClosed(place + 1, place + 1 + ADJECTIVES)
                .takeWhile(words::joined)
                .anyMatch(noun -> STUDY.matcher(words.at(noun)).matches());
    return said
        ? Optional.of(new AuditMention(words.at(place), blinded(blinding)))
        : Optional.empty();
  }

  private static Verdict blinded(Blinding blinding) {
    if (blinding.label() == BlindingLabel.UNKNOWN && !anybodyBlinded(blinding)) {
      return Verdict.UNKNOWN;
    }
    return Verdict.of(blinding.label() != BlindingLabel.OPEN);
  }

  private static boolean anybodyBlinded(Blinding blinding) {
    return Stream.of(
            blinding.participants(),
            blinding.providers(),
            blinding.outcomeAssessors(),
            blinding.analysts())
        .anyMatch(Answer.YES::equals);
  }

  @Override
  public List<String> known(Subject subject) {
    BlindingLabel label = subject.study().blinding().label();
    return label == BlindingLabel.UNKNOWN ? List.of() : List.of(label.code());
  }
}
