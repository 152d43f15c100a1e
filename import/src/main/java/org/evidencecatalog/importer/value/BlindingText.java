package org.evidencecatalog.importer.value;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.value.BlindingWords.Role;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.ProblemCode;

/**
 * Reads what a text says of blinding: the label (single, double, …), and who was or was not
 * blinded. The text is cut into statements at semicolons, full stops and parentheses; each is read
 * by {@link BlindingStatement}. Statements that contradict each other leave a role unclear.
 */
public final class BlindingText {
  private static final Pattern STATEMENTS = Pattern.compile("[;.()\\[\\]\\n]+");

  private final Map<Role, Set<Answer>> answers = new EnumMap<>(Role.class);
  private final Set<BlindingLabel> labels = new TreeSet<>();
  private boolean blindingMeant;
  private boolean understood;

  private BlindingText() {}

  /** Reads a text. */
  public static Parsed<BlindingReading> read(String text) {
    BlindingText reading = new BlindingText();
    for (String part : STATEMENTS.split(text.toLowerCase(Locale.ROOT), -1)) {
      reading.add(BlindingStatement.read(part));
    }
    return reading.parsed(text);
  }

  private void add(BlindingStatement statement) {
    statement
        .answers()
        .forEach((role, said) -> answers.computeIfAbsent(role, r -> new TreeSet<>()).addAll(said));
    statement.label().ifPresent(labels::add);
    blindingMeant |= statement.blindingMeant();
    understood |= statement.understood();
  }

  private Parsed<BlindingReading> parsed(String text) {
    if (!understood) {
      return Parsed.refused(
          ProblemCode.VALUE_NOT_PERMITTED,
          "nothing on blinding is understood here",
          "open, single, double, triple or quadruple, or who was blinded, for example"
              + " \"assessors blinded; therapists not blinded\"");
    }
    Optional<BlindingLabel> whole = BlindingWords.label(text);
    Blinding blinding =
        new Blinding(
            label(),
            whole.isPresent() ? Optional.empty() : Optional.of(text),
            answer(Role.PARTICIPANTS),
            answer(Role.PROVIDERS),
            answer(Role.ASSESSORS),
            answer(Role.ANALYSTS));
    boolean anonymous =
        blindingMeant && answers.isEmpty() && blinding.label() != BlindingLabel.OPEN;
    return new Parsed<>(
        Optional.of(new BlindingReading(blinding, anonymous)),
        findings(blinding, whole.isPresent()));
  }

  private List<Finding> findings(Blinding blinding, boolean plain) {
    if (isContradictory()) {
      return List.of(
          Finding.interpreted(
              ProblemCode.BLINDING_CONFLICT,
              "the statements on blinding contradict each other",
              Optional.of("say in the blinded_… columns who was blinded")));
    }
    return plain ? List.of() : List.of(Finding.interpreted(BlindingWords.described(blinding)));
  }

  private boolean isContradictory() {
    return labels.size() > 1
        || answers.values().stream()
            .anyMatch(said -> said.contains(Answer.YES) && said.contains(Answer.NO));
  }

  private BlindingLabel label() {
    return labels.size() == 1 ? labels.iterator().next() : BlindingLabel.UNKNOWN;
  }

  private Answer answer(Role role) {
    Set<Answer> said = answers.getOrDefault(role, Set.of());
    return switch (said.size()) {
      case 0 -> Answer.UNKNOWN;
      case 1 -> said.iterator().next();
      default -> Answer.UNCLEAR;
    };
  }
}
