package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;
import static org.evidencecatalog.appraisal.CommonScales.NO;
import static org.evidencecatalog.appraisal.CommonScales.YES;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evidencecatalog.model.Appraisal;

/**
 * AMSTAR for reviews (Shea 2007, BMC Med Res Methodol 7:10), 0 to 11. Item 2 asks for two things,
 * selection and extraction by two people; it may be answered whole or in halves.
 */
final class Amstar extends ScoredTool {
  private static final int MAXIMUM = 11;
  private static final String SPLIT = "item2";
  private static final String SELECTION = "item2a";
  private static final String EXTRACTION = "item2b";
  private static final List<String> WHOLE =
      IntStream.rangeClosed(1, MAXIMUM)
          .mapToObj(item -> "item" + item)
          .filter(item -> !item.equals(SPLIT))
          .toList();

  private static final AnswerScale ANSWERS =
      AnswerScale.of(
          option(YES, "y", "1", "+", "✓", "✔"),
          option(NO, "n", "0", "-", "x", "×", "✗", "✘"),
          option("can't answer", "cannot answer", "can not answer", "ca", "unclear", "?"),
          option("n/a", "not applicable"));

  Amstar() {
    super(
        ToolName.of(
            "amstar",
            "AMSTAR",
            "AMSTAR, Shea 2007, BMC Med Res Methodol 7:10",
            "AMSTAR 1",
            "AMSTAR 2007"),
        ItemTable.read("amstar.txt", ANSWERS),
        AnswerScale.of(
            IntStream.iterate(MAXIMUM, score -> score >= 0, score -> score - 1)
                .mapToObj(score -> option(of(score), score + "/" + MAXIMUM, "" + score))
                .toArray(AnswerScale.Option[]::new)),
        MAXIMUM);
  }

  private static String of(int score) {
    return score + " of " + MAXIMUM;
  }

  @Override
  public String overallRule() {
    return "Score: number of items answered yes, 0 to 11; item 2 is yes if both its halves are."
        + " Bands of the score are not part of the tool. For Pollock 2016, items 1, 3 and both"
        + " halves of 2 answer the four questions about a review; item 2 undivided answers both.";
  }

  @Override
  OptionalInt count(Answers answers) {
    Optional<Boolean> split = split(answers);
    if (!answers.missing(WHOLE).isEmpty() || split.isEmpty()) {
      return OptionalInt.empty();
    }
    long yes = WHOLE.stream().filter(item -> answers.is(item, YES)).count();
    return OptionalInt.of((int) yes + (split.get() ? 1 : 0));
  }

  private static Optional<Boolean> split(Answers answers) {
    return answers
        .of(SPLIT)
        .map(YES::equals)
        .or(() -> answers.all(List.of(SELECTION, EXTRACTION), YES));
  }

  @Override
  OverallProposal propose(int score, String reason) {
    return OverallProposal.of(of(score), reason);
  }

  /** A review's own quality is not the risk of bias of its studies. */
  @Override
  Optional<RiskOfBias> classOf(String overall) {
    return Optional.empty();
  }

  @Override
  public boolean appraisesReviews() {
    return true;
  }

  @Override
  public Optional<List<Boolean>> fourReviewQuestions(Appraisal appraisal) {
    Answers answers = answers(appraisal);
    List<Optional<String>> four =
        List.of(
            answers.of("item1"),
            answers.of("item3"),
            answers.of(SELECTION).or(() -> answers.of(SPLIT)),
            answers.of(EXTRACTION).or(() -> answers.of(SPLIT)));
    return four.stream().allMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(four.stream().map(answer -> answer.filter(YES::equals).isPresent()).toList());
  }
}
