package org.evidencecatalog.appraisal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.model.Appraisal;

/** A tool whose items add up to a score; a total as given wins over the one counted. */
abstract class ScoredTool extends DescribedTool {
  private static final Pattern TOTAL =
      Pattern.compile("(\\d{1,3})(?:\\s*(?:/|of|out of)\\s*(\\d{1,3}))?");

  private final int maximum;

  ScoredTool(ToolName name, ItemTable items, AnswerScale overalls, int maximum) {
    super(name, items, overalls);
    this.maximum = maximum;
  }

  /** The score that the answers add up to; empty if one that it needs is missing. */
  abstract OptionalInt count(Answers answers);

  /** What a score amounts to. */
  abstract OverallProposal propose(int score, String reason);

  @Override
  public final OptionalInt maximumTotal() {
    return OptionalInt.of(maximum);
  }

  /** A total out of another number than this tool's is not its total. */
  @Override
  public final OptionalInt readTotal(String text) {
    Matcher matcher = TOTAL.matcher(text.strip());
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    String outOf = matcher.group(2);
    return outOf == null || Integer.parseInt(outOf) == maximum
        ? permitted(OptionalInt.of(Integer.parseInt(matcher.group(1))))
        : OptionalInt.empty();
  }

  private OptionalInt permitted(OptionalInt total) {
    return total.isPresent() && total.getAsInt() <= maximum ? total : OptionalInt.empty();
  }

  /** The total in its own place, else one that stands in the place of the overall judgement. */
  private OptionalInt given(Appraisal appraisal) {
    OptionalInt total = permitted(appraisal.total());
    return total.isPresent() || appraisal.overall().isEmpty()
        ? total
        : readTotal(appraisal.overall().get());
  }

  @Override
  public OptionalInt score(Appraisal appraisal) {
    OptionalInt given = given(appraisal);
    return given.isPresent() ? given : count(answers(appraisal));
  }

  @Override
  public OverallProposal proposeOverall(Appraisal appraisal) {
    OptionalInt given = given(appraisal);
    return given.isPresent()
        ? propose(given.getAsInt(), "Total of " + given.getAsInt() + " of " + maximum + ".")
        : super.proposeOverall(appraisal);
  }

  @Override
  OverallProposal propose(Answers answers) {
    OptionalInt score = count(answers);
    return score.isPresent()
        ? propose(
            score.getAsInt(), "The items add up to " + score.getAsInt() + " of " + maximum + ".")
        : OverallProposal.none(Reasons.notAnswered(answers.missing()));
  }

  @Override
  public Optional<OverallProposal> differingProposal(Appraisal appraisal) {
    OptionalInt given = given(appraisal);
    Answers answers = answers(appraisal);
    OptionalInt counted = count(answers);
    return given.isPresent() && counted.isPresent() && !given.equals(counted)
        ? Optional.of(propose(answers))
        : super.differingProposal(appraisal);
  }
}
