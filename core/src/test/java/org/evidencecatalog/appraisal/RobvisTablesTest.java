package org.evidencecatalog.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.junit.jupiter.api.Test;

/** The example tables of robvis, read by the tool as an importer would. */
class RobvisTablesTest {

  private static List<Appraisal> read(String tool, String file) throws IOException {
    String text =
        Resources.toString(
            Objects.requireNonNull(RobvisTablesTest.class.getResource(file)),
            StandardCharsets.UTF_8);
    List<List<String>> rows = text.lines().map(line -> Splitter.on(',').splitToList(line)).toList();
    return rows.stream().skip(1).map(row -> appraisal(tool, rows.get(0), row)).toList();
  }

  private static Appraisal appraisal(String tool, List<String> header, List<String> row) {
    int overall = header.indexOf("Overall");
    List<ItemAnswer> answers =
        IntStream.range(1, overall)
            .mapToObj(cell -> new ItemAnswer(header.get(cell), row.get(cell)))
            .toList();
    return new Appraisal(
        tool,
        Optional.empty(),
        answers,
        Optional.of(row.get(overall)),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void nine_trials_by_rob_2() throws IOException {
    AppraisalTool tool = Appraised.tool("rob2");
    List<Appraisal> appraisals = read("rob2", "data_rob2.csv");

    assertThat(appraisals).flatExtracting(tool::unknownAnswers).isEmpty();
    assertThat(appraisals.stream().map(each -> tool.classify(each).orElseThrow().name().charAt(0)))
        .containsExactly('L', 'S', 'S', 'H', 'H', 'H', 'H', 'S', 'H');
    assertThat(appraisals).allSatisfy(each -> assertThat(tool.differingProposal(each)).isEmpty());
    assertThat(appraisals.stream().map(each -> tool.proposeOverall(each).value()))
        .doesNotContain(Optional.empty());
  }

  @Test
  void ten_studies_by_robins_i() throws IOException {
    AppraisalTool tool = Appraised.tool("robins-i");
    List<Appraisal> appraisals = read("robins-i", "data_robins_i.csv");

    assertThat(appraisals).flatExtracting(tool::unknownAnswers).isEmpty();
    assertThat(appraisals.stream().map(each -> tool.severity(each).orElseThrow().name().charAt(0)))
        .containsExactly('C', 'M', 'S', 'S', 'C', 'S', 'S', 'S', 'S', 'S');
    assertThat(appraisals.stream().map(each -> tool.classify(each).orElseThrow().name().charAt(0)))
        .containsExactly('C', 'S', 'H', 'H', 'C', 'H', 'H', 'H', 'H', 'H');
    assertThat(appraisals).allSatisfy(each -> assertThat(tool.differingProposal(each)).isEmpty());
    assertThat(tool.proposeOverall(appraisals.get(1)).value())
        .as("study 2 has a domain without information, which only the appraiser can weigh")
        .isEmpty();
  }
}
