package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answer that is known for the studies on dry needling. */
class KnownAnswerTest {
  private static final Path SHARED =
      Path.of("..", "..", "shared", "data", "dry-needling", "studies.csv");

  static Stream<Path> files() throws URISyntaxException {
    URL fixture =
        Objects.requireNonNull(KnownAnswerTest.class.getResource("/dry-needling/studies.csv"));
    return Stream.of(Path.of(fixture.toURI()), SHARED);
  }

  private static ImportResult read(Path file) {
    Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here: skipped");
    return EvidenceImporter.standard().read(file);
  }

  private static Study study(ImportResult result, String key) {
    return (Study) result.catalog().find(key).orElseThrow();
  }

  private static List<Problem> problems(ImportResult result, ProblemCode code) {
    return result.problems().stream().filter(problem -> problem.code() == code).toList();
  }

  private static List<String> keysOf(ImportResult result, ProblemCode code) {
    return problems(result, code).stream()
        .map(
            problem ->
                result.sources().stream()
                    .filter(isAt(problem.line()))
                    .map(source -> source.id().value())
                    .findFirst()
                    .orElse("?"))
        .toList();
  }

  private static Predicate<org.evidencecatalog.model.Source> isAt(int line) {
    return source -> source.mainReport().location().orElseThrow().line() == line;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRecordIsImportedWithoutError(Path file) {
    ImportResult result = read(file);
    assertThat(result.records()).isEqualTo(25);
    assertThat(result.imported()).isEqualTo(25);
    assertThat(result.rejected()).isZero();
    assertThat(result.errors()).isZero();
    assertThat(result.warnings()).isEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aProtocolAndItsResultsAreOneStudy(Path file) {
    ImportResult result = read(file);
    assertThat(result.catalog().reportCount()).isEqualTo(25);
    assertThat(result.catalog().studies()).hasSize(24);
    Problem linked = problems(result, ProblemCode.REPORTS_LINKED).get(0);
    assertThat(problems(result, ProblemCode.REPORTS_LINKED)).hasSize(1);
    assertThat(linked.message()).contains("ACTRN12610000611022");
    SampleSize size = study(result, "cotchett2014").sampleSize();
    assertThat(size.planned()).hasValue(80);
    assertThat(size.randomised()).hasValue(84);
    Study unlinked = study(result, "alboloushi2019protocol");
    assertThat(unlinked.reports()).hasSize(1);
    assertThat(unlinked.mainReport().kind()).isEqualTo(ReportKind.PROTOCOL);
  }

  @ParameterizedTest
  @MethodSource("files")
  void reviewsCountStudiesNotPeople(Path file) {
    ImportResult result = read(file);
    assertThat(keysOf(result, ProblemCode.SAMPLE_SIZE_COUNTS_STUDIES))
        .containsExactly("he2017", "hu2018", "navarrosantana2020");
    assertThat(study(result, "he2017").sampleSize().includedStudies()).hasValue(7);
    assertThat(study(result, "hu2018").sampleSize().includedStudies()).hasValue(16);
    SampleSize last = study(result, "navarrosantana2020").sampleSize();
    assertThat(last.includedStudies()).hasValue(7);
    assertThat(last.includedParticipants()).hasValue(320);
    assertThat(last.randomised()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void completersAreNotTheAnalysed(Path file) {
    ImportResult result = read(file);
    assertThat(keysOf(result, ProblemCode.SAMPLE_SIZE_COMPLETED))
        .containsExactly("alboloushi2020", "ariasburia2017");
    assertThat(study(result, "alboloushi2020").sampleSize().completed()).hasValue(68);
    assertThat(study(result, "alboloushi2020").sampleSize().analysed()).isEmpty();
    assertThat(study(result, "ariasburia2017").sampleSize().completed()).hasValue(47);
    assertThat(study(result, "ariasburia2017").sampleSize().analysed()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void plannedNumbersAreNotedAsPlanned(Path file) {
    ImportResult result = read(file);
    assertThat(problems(result, ProblemCode.SAMPLE_SIZE_PLANNED))
        .extracting(problem -> problem.value().orElse(""))
        .containsExactly("80 (planned)", "94 (planned)", "92 (planned)");
    assertThat(study(result, "larapalomo2022protocol").sampleSize().planned()).hasValue(92);
    assertThat(study(result, "larapalomo2022protocol").sampleSize().arms()).isEmpty();
    assertThat(keysOf(result, ProblemCode.ARM_SIZES_UNREADABLE))
        .containsExactly("larapalomo2022protocol");
  }

  @ParameterizedTest
  @MethodSource("files")
  void contradictingStatementsOnBlindingLeaveTheRoleUnclear(Path file) {
    ImportResult result = read(file);
    assertThat(keysOf(result, ProblemCode.BLINDING_CONFLICT)).containsExactly("gattie2021");
    var blinding = study(result, "gattie2021").blinding();
    assertThat(blinding.outcomeAssessors()).isEqualTo(Answer.UNCLEAR);
    assertThat(blinding.participants()).isEqualTo(Answer.NO);
    assertThat(blinding.providers()).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aLabelNamesNobody(Path file) {
    var blinding = study(read(file), "eftekharsadat2016").blinding();
    assertThat(blinding.label()).isEqualTo(BlindingLabel.SINGLE);
    assertThat(blinding.namesAnybody()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("files")
  void designsAreReadNoFurtherThanTheirText(Path file) {
    ImportResult result = read(file);
    assertThat(study(result, "uygur2017").design()).isEqualTo(StudyDesign.RANDOMISED_TRIAL);
    assertThat(study(result, "uygur2017").mainReport().readings())
        .filteredOn(reading -> reading.field().equals("design"))
        .singleElement()
        .satisfies(
            reading -> {
              assertThat(reading.kind()).isEqualTo(Reading.Kind.INTERPRETED);
              assertThat(reading.raw()).contains("title says only \"controlled\"");
            });
    assertThat(study(result, "kheradmandi2016").design())
        .isEqualTo(StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatWasNotSeenStaysUnknownWithoutAProblem(Path file) {
    ImportResult result = read(file);
    Study wymore = study(result, "wymore2018");
    assertThat(wymore.design()).isEqualTo(StudyDesign.UNKNOWN);
    assertThat(wymore.sampleSize()).isEqualTo(SampleSize.UNKNOWN);
    int line = wymore.mainReport().location().orElseThrow().line();
    assertThat(result.problems()).noneMatch(problem -> problem.line() == line);
    assertThat(study(result, "dunning-edn").mainReport().year()).isEmpty();
    assertThat(study(result, "dunning-edn").sampleSize().arms()).containsExactly(58, 53);
    assertThat(study(result, "uygur2021").appraisals().get(0).total()).isEqualTo(OptionalInt.of(8));
  }

  @ParameterizedTest
  @MethodSource("files")
  void onlyAColumnThatIsNotKnownIsNoted(Path file) {
    List<String> unknown =
        problems(read(file), ProblemCode.HEADER_UNRECOGNISED).stream()
            .map(problem -> problem.column().orElse(""))
            .toList();
    assertThat(unknown).isEqualTo(file.equals(SHARED) ? List.of("seen_at") : List.of());
  }
}
