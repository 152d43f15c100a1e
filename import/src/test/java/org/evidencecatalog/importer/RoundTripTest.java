package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as native files and read again is what was imported. */
class RoundTripTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir Path folder;

  static Stream<Path> samples() {
    return Stream.of(
        RESOURCES.resolve("ctgov/new-layout.csv"),
        RESOURCES.resolve("ctgov/old-layout.csv"),
        RESOURCES.resolve("dry-needling/studies.csv"));
  }

  static List<Source> comparable(ImportResult result) {
    return result.sources().stream()
        .map(RoundTripTest::comparable)
        .sorted(Comparator.comparing(source -> source.id().value()))
        .toList();
  }

  /** Without what says where and how values were first read, and in no order of no meaning. */
  private static Source comparable(Source source) {
    List<Report> reports = source.reports().stream().map(RoundTripTest::comparable).toList();
    return source instanceof Study study
        ? study.toBuilder().reports(reports).build()
        : new Background(reports.get(0));
  }

  private static Report comparable(Report report) {
    return new Report(
        report.key(),
        report.aliases(),
        report.kind(),
        report.notices(),
        comparable(report.reference()),
        report.study(),
        Optional.empty(),
        List.of(),
        report.extra().stream()
            .sorted(Comparator.comparing(ExtraField::column).thenComparing(ExtraField::value))
            .toList());
  }

  private static Reference comparable(Reference reference) {
    return new Reference(
        reference.type(),
        reference.title(),
        reference.authors(),
        reference.issued(),
        reference.container(),
        reference.volume(),
        reference.issue(),
        reference.pages(),
        reference.publisher(),
        reference.language(),
        reference.accessed(),
        reference.identifiers().stream()
            .sorted(Comparator.comparing(Identifier::toString))
            .toList());
  }

  private void assertThatItComesBack(ImportResult first) throws IOException {
    NativeFolder.write(first.sources(), folder.resolve("native"));
    ImportResult again = EvidenceImporter.standard().read(folder.resolve("native"));
    assertThat(again.errors()).isZero();
    assertThat(again.rejected()).isZero();
    assertThat(comparable(again)).containsExactlyElementsOf(comparable(first));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleComesBack(Path sample) throws IOException {
    assertThatItComesBack(EvidenceImporter.standard().read(sample));
  }

  @Test
  void cellsThatLookLikeSomethingElseComeBack() throws IOException {
    assertThatItComesBack(
        Texts.read(
            "studies.csv",
            "id,title,condition,authors,intervention,notes,Control group,blinding",
            "a,\"=1+1 \"\"quoted\"\", and; more\",neck pain,\"{A, B and C}; Smith, J\",x,-,y,",
            "'b,@title,unknown,van der Berg J,\"one\\; two; three\",\"two",
            "lines\",,single (investigator)"));
  }
}
