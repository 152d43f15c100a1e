package org.evidencecatalog.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Certainty;
import org.evidencecatalog.grading.Direction;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.vocabulary.Coded;
import org.evidencecatalog.vocabulary.Nearest;

/**
 * Turns the attributes of a claim into what it says it is about, or says what is wrong with them.
 */
final class ClaimAttributes {
  private static final Set<String> NAMES =
      Set.of(
          "condition",
          "intervention",
          "comparator",
          "outcome",
          "direction",
          "certainty",
          "graded",
          "status",
          "of");

  private static final List<Direction> DIRECTIONS =
      List.of(Direction.BENEFIT, Direction.HARM, Direction.NONE, Direction.UNCERTAIN);

  private final Map<String, String> named;
  private String fault = "";

  private ClaimAttributes(Map<String, String> named) {
    this.named = named;
  }

  /** The claim, or what is wrong. */
  record Outcome(Optional<Claim> claim, String fault) {}

  static Outcome read(Token.Arguments arguments) {
    ClaimAttributes reader = new ClaimAttributes(arguments.named());
    Optional<Claim> claim =
        reader.hasOnlyOurs(arguments.positional()) ? reader.claim() : Optional.empty();
    return new Outcome(claim, reader.fault);
  }

  private boolean hasOnlyOurs(List<String> positional) {
    Optional<String> stray =
        Stream.concat(
                positional.stream().filter(word -> !word.equals(".claim")),
                named.keySet().stream().filter(name -> !NAMES.contains(name)))
            .findFirst();
    stray.ifPresent(
        name -> {
          List<String> nearest = Nearest.within(name, NAMES, Math.min(2, name.length() / 3), 1);
          fault =
              "a claim has no attribute \""
                  + name
                  + "\""
                  + (nearest.isEmpty()
                      ? "; it has " + String.join(", ", NAMES.stream().sorted().toList())
                      : "; did you mean " + nearest.get(0) + "?");
        });
    Optional<String> blank =
        named.entrySet().stream()
            .filter(entry -> entry.getValue().isBlank())
            .map(Map.Entry::getKey)
            .findFirst();
    blank.ifPresent(name -> fault = "the attribute " + name + " of a claim is blank");
    return stray.isEmpty() && blank.isEmpty();
  }

  private Optional<Claim> claim() {
    Optional<Direction> direction = one("direction", Direction.UNKNOWN, DIRECTIONS);
    Optional<Claim.Status> status =
        one("status", Claim.Status.EVIDENCE, List.of(Claim.Status.values()));
    Optional<Certainty> certainty = text("certainty").flatMap(this::certainty);
    Optional<String> of = text("of").filter(this::isKey);
    if (fault.isEmpty()
        && text("condition").isEmpty()
        && status.equals(Optional.of(Claim.Status.EVIDENCE))) {
      fault = "a claim names its condition, unless its status is \"practice\"";
    }
    return fault.isEmpty()
        ? Optional.of(
            new Claim(
                text("condition"),
                text("intervention"),
                text("comparator"),
                text("outcome"),
                direction.orElseThrow(),
                certainty,
                text("graded"),
                status.orElseThrow(),
                of))
        : Optional.empty();
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(named.get(name)).map(String::strip);
  }

  private <T extends Coded> Optional<T> one(String name, T absent, List<T> permitted) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return Optional.of(absent);
    }
    Optional<T> found =
        permitted.stream().filter(value -> value.code().equals(text.get())).findFirst();
    if (found.isEmpty()) {
      refuse(name, text.get(), permitted.stream().map(Coded::code).toList());
    }
    return found;
  }

  private Optional<Certainty> certainty(String text) {
    Optional<Certainty> found = Certainty.parse(text);
    if (found.isEmpty()) {
      refuse("certainty", text, Stream.of(Certainty.values()).map(ClaimAttributes::words).toList());
    }
    return found;
  }

  private static String words(Certainty level) {
    return level.code().replace('_', '-');
  }

  private boolean isKey(String text) {
    boolean valid = CitationKey.isValid(text);
    if (!valid) {
      fault = "the attribute of of a claim is no citation key: \"" + text + "\"";
    }
    return valid;
  }

  private void refuse(String name, String value, List<String> permitted) {
    fault =
        "the attribute "
            + name
            + " of a claim is one of "
            + String.join(", ", permitted)
            + ", not \""
            + value
            + "\"";
  }
}
