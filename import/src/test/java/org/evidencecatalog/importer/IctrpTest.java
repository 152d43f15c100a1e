package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of the WHO's search portal, in the forms of several registries; synthetic. */
class IctrpTest {
  private static final List<String> HEADER =
      List.of(
          "TrialID",
          "Public title",
          "Scientific title",
          "Date registration",
          "Date registration3",
          "Source Register",
          "web address",
          "Recruitment Status",
          "Date enrollement",
          "Target size",
          "Study type",
          "Study design",
          "Phase",
          "Condition",
          "Intervention",
          "Primary sponsor");

  private static List<String> row() {
    return new ArrayList<>(
        List.of(
            "ChiCTR2000012345",
            "  A trial of thumbs   ",
            "A randomised trial of thumbs",
            "05/04/2020",
            "20200405",
            "ChiCTR",
            "http://www.chictr.org.cn/1",
            "Not Recruiting",
            "April 12, 2020",
            "experimental group:49;control group:50;",
            "Interventional study",
            "Parallel",
            "0",
            "Neck pain<br>Shoulder pain",
            "experimental group:acupuncture;control group:sham acupuncture;",
            "A hospital"));
  }

  private static ImportResult read(List<String> row) {
    return Texts.read("ictrp.csv", line(HEADER), line(row));
  }

  private static String line(List<String> cells) {
    return "\"" + String.join("\",\"", cells) + "\"";
  }

  private static Study with(String column, String cell) {
    List<String> row = row();
    row.set(HEADER.indexOf(column), cell);
    return Texts.study(read(row));
  }

  @Test
  void aRecordOfTheChineseRegister() {
    ImportResult result = read(row());
    Study study = Texts.study(result);
    assertThat(result.files().get(0).format()).isEqualTo(ImportFormat.ICTRP);
    assertThat(study.id().value()).isEqualTo("ChiCTR2000012345");
    assertThat(study.mainReport().reference().title()).isEqualTo("A trial of thumbs");
    assertThat(study.mainReport().reference().issued().map(Object::toString))
        .hasValue("2020-04-05");
    assertThat(study.started().map(Object::toString)).hasValue("2020-04-12");
    assertThat(study.sampleSize().planned()).hasValue(99);
    assertThat(study.sampleSize().arms()).containsExactly(49, 50);
    assertThat(study.conditions()).containsExactly("Neck pain", "Shoulder pain");
    assertThat(study.interventions()).containsExactly("acupuncture");
    assertThat(study.comparators()).containsExactly("sham acupuncture");
    assertThat(study.design()).isEqualTo(StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN);
    assertThat(study.status()).isEqualTo(StudyStatus.UNKNOWN);
    assertThat(study.mainReport().extra()).noneMatch(field -> field.column().equals("phase"));
    assertThat(result.errors()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Interventional|Allocation: Randomized. Intervention model: Parallel Assignment. Primary purpose: Treatment. Masking: Double (Participant, Outcomes Assessor).|randomised_trial|double
          Interventional|Purpose: Treatment; Allocation: Randomised controlled trial; Masking: Blinded (masking used);Assignment: Parallel;Type of endpoint: Efficacy;|randomised_trial|unknown
          Interventional|Randomization: Not randomized, Blinding: Not blinded, Assignment: Parallel|non_randomised_trial|open
          Interventional|Controlled: yes Randomised: yes Open: no Single blind: no Double blind: yes Parallel group: no Cross over: yes Other: no|crossover_trial|double
          Interventional|Controlled: no Randomised: no Open: yes Single blind: no Double blind: no Parallel group: no Cross over: no|unknown|open
          Interventional|Single arm|before_after|unknown
          Observational|Cohort study|cohort|unknown
          Observational|Observational model: Case-Control. Time perspective: Retrospective|case_control|unknown
          Interventional|Allocation: Quasi-randomised; Assignment: Parallel|quasi_randomised_trial|unknown
          Interventional|Cluster randomised controlled trial|cluster_randomised_trial|unknown
          """)
  void designsAsRegistriesWriteThem(String type, String text, String design, String label) {
    List<String> row = row();
    row.set(HEADER.indexOf("Study type"), type);
    row.set(HEADER.indexOf("Study design"), text);
    Study study = Texts.study(read(row));
    assertThat(study.design().code()).isEqualTo(design);
    assertThat(study.blinding().label())
        .isEqualTo(BlindingLabel.valueOf(label.toUpperCase(Locale.ROOT)));
  }

  @Test
  void aDescriptionIsNoLabelOfAnIntervention() {
    assertThat(with("Intervention", "x".repeat(201)).interventions()).isEmpty();
    assertThat(with("Intervention", "Dry needling").interventions())
        .containsExactly("Dry needling");
    assertThat(with("Intervention", "Drug: A;Drug: B").interventions()).containsExactly("A", "B");
  }

  @Test
  void theEuRegisterHoldsATrialOnceForEachCountry() {
    Study study = with("TrialID", "EUCTR2009-014992-31-GB");
    assertThat(study.registryNumbers())
        .extracting(RegistryNumber::value)
        .containsExactly("EUCTR2009-014992-31-GB", "2009-014992-31");
  }

  @Test
  void phasesOfTheEuRegisterAreAnsweredOneByOne() {
    Study study =
        with(
            "Phase",
            "Human pharmacology (Phase I): no<br>Therapeutic exploratory (Phase II): yes<br>"
                + "Therapeutic confirmatory - (Phase III): yes");
    assertThat(study.mainReport().extra())
        .anyMatch(
            field -> field.column().equals("phase") && field.value().equals("Phase II|Phase III"));
  }

  @Test
  void columnsMayStandInAnyOrderAndHaveUnderscores() {
    Study plain = Texts.study(read(row()));
    Random random = new Random(42);
    for (int i = 0; i < 20; i++) {
      List<Integer> order = new ArrayList<>();
      for (int c = 0; c < HEADER.size(); c++) {
        order.add(c);
      }
      Collections.shuffle(order, random);
      List<String> header = order.stream().map(c -> HEADER.get(c).replace(' ', '_')).toList();
      List<String> cells = order.stream().map(row()::get).toList();
      ImportResult result = Texts.read("ictrp.csv", line(header), line(cells));
      assertThat(Texts.study(result).toBuilder().reports(plain.reports()).build()).isEqualTo(plain);
    }
  }
}
