package org.evidencecatalog.importer.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;

/** The words in which blinding is told. */
final class BlindingWords {

  /** Those who can be blinded. */
  enum Role {
    PARTICIPANTS,
    PROVIDERS,
    ASSESSORS,
    ANALYSTS
  }

  private static final Map<Role, Pattern> ROLES =
      Map.of(
          Role.PARTICIPANTS, Pattern.compile("participants?|patients?|subjects?|volunteers?"),
          Role.PROVIDERS,
              Pattern.compile(
                  "(?:physio|acu)?therapists?|providers?|caregivers?|clinicians?|practitioners?|"
                      + "physicians?|doctors?|surgeons?|nurses?|personnel|operators?|acupuncturists?"),
          Role.ASSESSORS,
              Pattern.compile("assessors?|assessments?|raters?|evaluators?|examiners?|observers?"),
          Role.ANALYSTS, Pattern.compile("analysts?|(?:bio)?statisticians?|analysis|analyses"));

  private static final Map<String, BlindingLabel> LABELS =
      Map.of(
          "open", BlindingLabel.OPEN,
          "single", BlindingLabel.SINGLE,
          "double", BlindingLabel.DOUBLE,
          "triple", BlindingLabel.TRIPLE,
          "quadruple", BlindingLabel.QUADRUPLE);

  private static final Pattern BLIND =
      Pattern.compile("(?:blind|mask)(?:ed|ing|s)?|blinded|masked");
  private static final Pattern NOT_BLIND = Pattern.compile("(?:un|non)(?:blind|mask)(?:ed|ing)?");
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "non", "none", "cannot", "without", "never", "impossible", "nobody");
  private static final Set<String> STATES =
      Set.of("stated", "reported", "seen", "described", "mentioned", "given", "known", "specified");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}_]+");

  private BlindingWords() {}

  static Optional<Role> role(String word) {
    return ROLES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(word).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static Optional<BlindingLabel> labelWord(String word) {
    return Optional.ofNullable(LABELS.get(word));
  }

  static boolean isBlind(String word) {
    return BLIND.matcher(word).matches();
  }

  static boolean isNotBlind(String word) {
    return NOT_BLIND.matcher(word).matches();
  }

  static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }

  /** Words after "not" that deny that something is told, not that somebody was blinded. */
  static boolean isState(String word) {
    return STATES.contains(word);
  }

  /**
   * The label, if a text is nothing but a label: single, single-blind, Single masked, open label.
   */
  static Optional<BlindingLabel> label(String text) {
    String[] words = GAPS.split(text.toLowerCase(Locale.ROOT), -1);
    boolean bare =
        words.length == 1 || (words.length == 2 && (isBlind(words[1]) || words[1].equals("label")));
    return bare ? labelWord(words[0]).or(() -> joined(words[0])) : Optional.empty();
  }

  /** {@code singleblind} written as one word. */
  private static Optional<BlindingLabel> joined(String word) {
    return LABELS.entrySet().stream()
        .filter(
            entry ->
                word.startsWith(entry.getKey()) && isBlind(word.substring(entry.getKey().length())))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** What a text was read as, in words. */
  static String described(Blinding blinding) {
    StringJoiner parts = new StringJoiner(", ", "read as ", "");
    parts.setEmptyValue("read as not reported");
    if (blinding.label() != BlindingLabel.UNKNOWN) {
      parts.add(blinding.label().code() + (blinding.label() == BlindingLabel.OPEN ? "" : "-blind"));
    }
    add(parts, "participants", blinding.participants());
    add(parts, "providers", blinding.providers());
    add(parts, "outcome assessors", blinding.outcomeAssessors());
    add(parts, "analysts", blinding.analysts());
    return parts.toString();
  }

  private static void add(StringJoiner parts, String who, Answer answer) {
    switch (answer) {
      case YES -> parts.add(who + " blinded");
      case NO -> parts.add(who + " not blinded");
      case UNCLEAR -> parts.add(who + " unclear");
      case UNKNOWN -> {}
    }
  }
}
