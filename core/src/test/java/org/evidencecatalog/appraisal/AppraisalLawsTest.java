package org.evidencecatalog.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every tool and any answers, tried on random ones with a fixed seed. */
class AppraisalLawsTest {
  private static final int TRIES = 300;

  static List<AppraisalTool> tools() {
    return AppraisalTool.all();
  }

  private static List<ItemAnswer> randomAnswers(AppraisalTool tool, Random random) {
    List<ItemAnswer> answers = new ArrayList<>();
    int answered = random.nextInt(4);
    // A leaning towards the first answer, so that mild judgements occur too.
    int leaning = random.nextInt(10);
    for (ToolItem item : tool.items()) {
      if (random.nextInt(4) <= answered) {
        int which = random.nextInt(10) < leaning ? 0 : random.nextInt(item.answers().size());
        answers.add(new ItemAnswer(item.code(), item.answers().get(which)));
      }
    }
    return answers;
  }

  private static Appraisal appraisal(AppraisalTool tool, List<ItemAnswer> answers) {
    return new Appraisal(
        tool.code(),
        Optional.empty(),
        answers,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("tools")
  void the_order_of_answers_changes_nothing(AppraisalTool tool) {
    Random random = new Random(1);
    for (int i = 0; i < TRIES; i++) {
      List<ItemAnswer> answers = randomAnswers(tool, random);
      Appraisal before = appraisal(tool, answers);
      Collections.shuffle(answers, random);
      Appraisal after = appraisal(tool, answers);

      assertThat(tool.proposeOverall(after)).isEqualTo(tool.proposeOverall(before));
      assertThat(tool.classify(after)).isEqualTo(tool.classify(before));
    }
  }

  @ParameterizedTest
  @MethodSource("tools")
  void what_is_proposed_is_a_word_of_the_tool(AppraisalTool tool) {
    Random random = new Random(2);
    for (int i = 0; i < TRIES; i++) {
      OverallProposal proposal = tool.proposeOverall(appraisal(tool, randomAnswers(tool, random)));

      proposal.value().ifPresent(word -> assertThat(tool.overallWords()).contains(word));
      assertThat(proposal.reason()).endsWith(".");
    }
  }

  @ParameterizedTest
  @MethodSource("tools")
  void an_answer_taken_away_never_makes_low_risk(AppraisalTool tool) {
    Random random = new Random(3);
    for (int i = 0; i < TRIES; i++) {
      List<ItemAnswer> answers = randomAnswers(tool, random);
      answers.removeIf(answer -> !tool.itemFor(answer.item()).orElseThrow().required());
      boolean low = isLow(tool, answers);
      for (int left = 0; left < answers.size(); left++) {
        List<ItemAnswer> fewer = new ArrayList<>(answers);
        fewer.remove(left);

        assertThat(low || !isLow(tool, fewer)).as("%s without %s", answers, left).isTrue();
      }
    }
  }

  private static boolean isLow(AppraisalTool tool, List<ItemAnswer> answers) {
    return tool.classify(appraisal(tool, answers)).filter(RiskOfBias.LOW::equals).isPresent();
  }
}
