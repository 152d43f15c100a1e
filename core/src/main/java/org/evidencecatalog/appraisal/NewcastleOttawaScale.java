package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.evidencecatalog.model.Appraisal;

/**
 * The Newcastle-Ottawa scale (Wells), up to nine stars in three domains. Its conversion to good,
 * fair and poor is that of AHRQ and needs the domains: a total alone is not converted.
 */
final class NewcastleOttawaScale extends ScoredTool {
  private static final String GOOD = "good";
  private static final String FAIR = "fair";
  private static final String POOR = "poor";
  private static final int MAXIMUM = 9;

  private static final int GOOD_SELECTION = 3;
  private static final int FAIR_SELECTION = 2;
  private static final int ENOUGH_COMPARABILITY = 1;
  private static final int ENOUGH_OUTCOME = 2;

  private static final List<String> SELECTION = List.of("S1", "S2", "S3", "S4");
  private static final List<String> COMPARABILITY = List.of("C1");

  private final List<String> third;

  private NewcastleOttawaScale(ToolName name, String resource, List<String> third) {
    super(
        name,
        ItemTable.read(
            resource,
            Map.of(
                "1 star", AnswerScale.stars(1),
                "2 stars", AnswerScale.stars(2),
                "3 stars", AnswerScale.stars(3),
                "4 stars", AnswerScale.stars(4)),
            UnaryOperator.identity()),
        AnswerScale.of(
            option(GOOD, "good quality"),
            option(FAIR, "fair quality"),
            option(POOR, "poor quality")),
        MAXIMUM);
    this.third = third;
  }

  static NewcastleOttawaScale cohort() {
    return new NewcastleOttawaScale(
        ToolName.of(
            "nos-cohort",
            "Newcastle-Ottawa scale for cohort studies",
            "Newcastle-Ottawa scale, Wells; conversion: AHRQ",
            "Newcastle-Ottawa cohort",
            "Newcastle-Ottawa scale cohort"),
        "nos-cohort.txt",
        List.of("O1", "O2", "O3"));
  }

  static NewcastleOttawaScale caseControl() {
    return new NewcastleOttawaScale(
        ToolName.of(
            "nos-case-control",
            "Newcastle-Ottawa scale for case-control studies",
            "Newcastle-Ottawa scale, Wells; conversion: AHRQ",
            "Newcastle-Ottawa case-control",
            "Newcastle-Ottawa scale case-control"),
        "nos-case-control.txt",
        List.of("E1", "E2", "E3"));
  }

  @Override
  public String overallRule() {
    return "Stars, at most 9. Conversion of AHRQ: good with 3 or 4 stars for selection, fair with 2,"
        + " each with at least 1 for comparability and at least 2 for the third domain; else poor. A"
        + " total alone is not converted.";
  }

  private static OptionalInt stars(Answers answers, String domain, List<String> items) {
    if (answers.of(domain).isPresent()) {
      return OptionalInt.of(number(answers, domain));
    }
    return answers.missing(items).isEmpty()
        ? OptionalInt.of(items.stream().mapToInt(item -> number(answers, item)).sum())
        : OptionalInt.empty();
  }

  private static int number(Answers answers, String item) {
    return answers.of(item).map(Integer::parseInt).orElse(0);
  }

  @Override
  OptionalInt count(Answers answers) {
    OptionalInt selection = stars(answers, "D1", SELECTION);
    OptionalInt comparability = stars(answers, "D2", COMPARABILITY);
    OptionalInt last = stars(answers, "D3", third);
    return selection.isPresent() && comparability.isPresent() && last.isPresent()
        ? OptionalInt.of(selection.getAsInt() + comparability.getAsInt() + last.getAsInt())
        : OptionalInt.empty();
  }

  @Override
  OverallProposal propose(Answers answers) {
    OptionalInt selection = stars(answers, "D1", SELECTION);
    OptionalInt comparability = stars(answers, "D2", COMPARABILITY);
    OptionalInt last = stars(answers, "D3", third);
    String reason = reason(selection, comparability, last);
    // An unknown domain stands at its most here, so that poor is said only where it is certain.
    if (selection.orElse(MAXIMUM) < FAIR_SELECTION
        || comparability.orElse(MAXIMUM) < ENOUGH_COMPARABILITY
        || last.orElse(MAXIMUM) < ENOUGH_OUTCOME) {
      return OverallProposal.of(POOR, reason);
    }
    if (count(answers).isEmpty()) {
      return OverallProposal.none(reason);
    }
    return OverallProposal.of(selection.getAsInt() >= GOOD_SELECTION ? GOOD : FAIR, reason);
  }

  private static String reason(OptionalInt selection, OptionalInt comparability, OptionalInt last) {
    return "Stars: selection "
        + shown(selection)
        + ", comparability "
        + shown(comparability)
        + ", third domain "
        + shown(last)
        + ".";
  }

  private static String shown(OptionalInt stars) {
    return stars.isPresent() ? Integer.toString(stars.getAsInt()) : "unknown";
  }

  @Override
  OverallProposal propose(int score, String reason) {
    return OverallProposal.none(
        reason + " A total is not converted: the conversion needs the stars of each domain.");
  }

  @Override
  public OverallProposal proposeOverall(Appraisal appraisal) {
    Answers answers = answers(appraisal);
    return answers.isEmpty() ? super.proposeOverall(appraisal) : propose(answers);
  }

  @Override
  Optional<RiskOfBias> classOf(String overall) {
    return Optional.of(
        switch (overall) {
          case GOOD -> RiskOfBias.LOW;
          case FAIR -> RiskOfBias.SOME;
          default -> RiskOfBias.HIGH;
        });
  }
}
