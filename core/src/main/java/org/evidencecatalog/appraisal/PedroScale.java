package org.evidencecatalog.appraisal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.model.Appraisal;

/**
 * The PEDro scale (Maher 2003, Phys Ther 83:713): items 2 to 11 scored, 0 to 10. The classes are a
 * house rule: 6 and more low, 4 to 5 some concerns, 3 and less high.
 */
final class PedroScale implements AppraisalTool {
  private static final int LOW_FROM = 6;
  private static final int SOME_FROM = 4;

  /** 2 random allocation, 3 concealed allocation, 7 blinded assessors. */
  private static final List<String> ALLOCATION_AND_ASSESSMENT = List.of("item2", "item3", "item7");

  private static final int FIRST_SCORED = 2;
  private static final int LAST_SCORED = 11;

  @Override
  public String code() {
    return "pedro";
  }

  @Override
  public String source() {
    return "PEDro scale, Maher 2003, Phys Ther 83:713; classes are a house rule";
  }

  @Override
  public Optional<RiskOfBias> classify(Appraisal appraisal) {
    OptionalInt score = score(appraisal);
    if (score.isEmpty()) {
      return Optional.empty();
    }
    int points = score.getAsInt();
    return Optional.of(
        points >= LOW_FROM
            ? RiskOfBias.LOW
            : points >= SOME_FROM ? RiskOfBias.SOME : RiskOfBias.HIGH);
  }

  /** The total as given, else the number of scored items answered yes if all ten are answered. */
  private static OptionalInt score(Appraisal appraisal) {
    if (appraisal.total().isPresent()) {
      return appraisal.total();
    }
    int yes = 0;
    for (int item = FIRST_SCORED; item <= LAST_SCORED; item++) {
      Optional<Boolean> answer = answer(appraisal, "item" + item);
      if (answer.isEmpty()) {
        return OptionalInt.empty();
      }
      yes += answer.get() ? 1 : 0;
    }
    return OptionalInt.of(yes);
  }

  @Override
  public Optional<Boolean> lowForAllocationAndAssessment(Appraisal appraisal) {
    List<Optional<Boolean>> answers =
        ALLOCATION_AND_ASSESSMENT.stream().map(item -> answer(appraisal, item)).toList();
    return answers.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(answers.stream().allMatch(Optional::get));
  }

  private static Optional<Boolean> answer(Appraisal appraisal, String item) {
    return appraisal.answers().stream()
        .filter(given -> given.item().equalsIgnoreCase(item))
        .map(given -> given.answer().toLowerCase(Locale.ROOT))
        .findFirst()
        .flatMap(
            text ->
                switch (text) {
                  case "yes", "y", "1", "true" -> Optional.of(true);
                  case "no", "n", "0", "false" -> Optional.of(false);
                  default -> Optional.empty();
                });
  }
}
