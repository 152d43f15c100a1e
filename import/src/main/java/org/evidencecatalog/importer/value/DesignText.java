package org.evidencecatalog.importer.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.StudyDesign;

/**
 * Reads a design: one of the codes, or free text by the longest phrase of {@link DesignPhrases}
 * that it contains. A negation or "not seen" beside "random" leaves open how people were allocated.
 * A review names the designs it reviewed, so its own phrases win.
 */
public final class DesignText {
  /** The code that says what a report is, not how the study was designed. */
  public static final String PROTOCOL = "trial_protocol";

  private static final Words<StudyDesign> WORDS = Words.of(StudyDesign.class);
  private static final DesignPhrases PHRASES = DesignPhrases.standard();

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> REVIEWS = List.of("systematic review", "meta analysis");
  private static final Set<String> PROTOCOLS = Set.of("protocol", "protocols");

  /** A negation counts up to this many words before or after "random": a house rule. */
  private static final int BESIDE = 3;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "non", "without", "never", "unclear", "unknown", "unstated", "unreported");

  private DesignText() {}

  /** The codes that may be used. */
  public static List<String> codes() {
    List<String> codes = new ArrayList<>(WORDS.codes());
    codes.add(codes.size() - 1, PROTOCOL);
    return List.copyOf(codes);
  }

  /** Reads a text. */
  public static Parsed<DesignReading> read(String text) {
    Optional<StudyDesign> plain = WORDS.find(text);
    if (plain.isPresent()) {
      return plain(plain.get(), false);
    }
    return Words.fold(text).equals(Words.fold(PROTOCOL))
        ? plain(StudyDesign.UNKNOWN, true)
        : ofPhrases(words(text));
  }

  private static Parsed<DesignReading> plain(StudyDesign design, boolean protocol) {
    return Parsed.plain(new DesignReading(design, protocol));
  }

  private static String words(String text) {
    return NO_LETTERS
        .matcher(text.toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .replace("iz", "is")
        .strip();
  }

  private static Parsed<DesignReading> ofPhrases(String text) {
    List<String> words = List.of(text.split(" "));
    boolean protocol = words.stream().anyMatch(PROTOCOLS::contains);
    Optional<String> phrase = phrase(text);
    boolean doubted = isRandomDoubted(words);
    if (phrase.isEmpty() && !protocol && !doubted) {
      return Parsed.refused(
          ProblemCode.VALUE_NOT_PERMITTED,
          "no design is known by these words",
          "one of: " + String.join(", ", codes()));
    }
    StudyDesign design =
        phrase
            .map(PHRASES::design)
            .map(found -> weighed(found, words))
            .orElse(doubted ? StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN : StudyDesign.UNKNOWN);
    return Parsed.interpreted(
        new DesignReading(design, protocol),
        "read as "
            + (protocol ? "a protocol" + (design == StudyDesign.UNKNOWN ? "" : " of ") : "")
            + (design == StudyDesign.UNKNOWN ? "" : "\"" + design.code() + "\""));
  }

  private static Optional<String> phrase(String text) {
    Optional<String> review = REVIEWS.stream().filter(text::contains).findFirst();
    return review.isPresent() ? review : PHRASES.longestIn(text);
  }

  /**
   * The design of a phrase, after a look at what the text says of randomness: a doubt opens how
   * people were allocated, and "controlled" says nothing of it where another word says "random".
   */
  private static StudyDesign weighed(StudyDesign design, List<String> words) {
    return switch (design) {
      case RANDOMISED_TRIAL, CLUSTER_RANDOMISED_TRIAL ->
          isRandomDoubted(words) ? StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN : design;
      case CONTROLLED_ALLOCATION_UNKNOWN ->
          words.stream().anyMatch(DesignText::isRandom) && !isRandomDoubted(words)
              ? StudyDesign.RANDOMISED_TRIAL
              : design;
      default -> design;
    };
  }

  private static boolean isRandom(String word) {
    return word.contains("random");
  }

  private static boolean isRandomDoubted(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (isRandom(words.get(i)) && isNegated(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(List<String> words, int random) {
    return words
        .subList(Math.max(0, random - BESIDE), Math.min(words.size(), random + BESIDE + 1))
        .stream()
        .anyMatch(NEGATIONS::contains);
  }
}
