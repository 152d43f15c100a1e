package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real exports, read where they are; skipped where they are not. */
class RealFilesTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  @TempDir Path folder;

  static Stream<Path> files() {
    return Stream.of(
            "ctgov/new_anand.csv",
            "ctgov/new_hypertension.csv",
            "ctgov/old_pet.csv",
            "ctgov/physio_subset_new_format.csv",
            "ctgov/physio_subset_old_format.csv",
            "bibliographic/pubmed-export.csv",
            "bibliographic/zotero-export.csv")
        .map(DATA::resolve);
  }

  private static ImportResult read(Path file) {
    Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here: skipped");
    return EvidenceImporter.standard().read(file);
  }

  /** Counted by another parser. */
  private static long records(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = CSVFormat.RFC4180.parse(text)) {
      return rows.stream().count() - 1;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRecordIsReadOrRejectedAndNothingIsWrong(Path file) throws IOException {
    ImportResult result = read(file);
    assertThat(result.records()).isEqualTo((int) records(file));
    assertThat(result.sources()).hasSize(result.imported());
    assertThat(result.errors()).isZero();
    assertThat(result.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.HEADER_UNRECOGNISED)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsWrittenNativelyHasTheSameReports(Path file) throws IOException {
    ImportResult first = read(file);
    NativeFolder.write(first.sources(), folder);
    ImportResult again = EvidenceImporter.standard().read(folder);
    assertThat(again.errors()).isZero();
    assertThat(RoundTripTest.comparable(again))
        .containsExactlyElementsOf(RoundTripTest.comparable(first));
  }

  /** Read by a person from the files. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pubmed-export.csv|26911829|SMART on FHIR: a standards-based, interoperable apps platform for electronic health records|Mandel,Kreda,Mandl,Kohane,Ramoni|2016-09|23|5|899-908|10.1093/jamia/ocv189
          pubmed-export.csv|37172143|Evaluating a CDS Hook for FHIR Questionnaires in a SMART on FHIR App and an Existing Dermatological CDS System|Tschandl,Rinner|2023-05-02|301||1-5|10.3233/SHTI230002
          pubmed-export.csv|28804791|Intelligent Mortality Reporting with FHIR|Hoffman,Wu,Venugopalan,Braun,Wang|2017-02|2017||181-184|10.1109/BHI.2017.7897235
          pubmed-export.csv|31135347|Health Care in the Age of Interoperability Part 5: The Personal Health Record|Braunstein|2019|10|3|19-23|10.1109/MPULS.2019.2911804
          pubmed-export.csv|31993507|SMART Markers: collecting patient-generated health data as a standardized property of health information technology|Sayeed,Gottlieb,Mandl|2020-01-23|3||9|10.1038/s41746-020-0218-6
          pubmed-export.csv|38222334|The SIMPLE Architectural Pattern for Integrating Patient-Facing Apps into Clinical Workflows: Desiderata and Application for Lung Cancer Screening|Balbin,Kawamoto|2024-01-11|2023||844-853|
          pubmed-export.csv|32599144|SMART on FHIR in spine: integrating clinical prediction models into electronic health records for precision medicine at the point of care|Karhade,Schwab,Del Fiol,Kawamoto|2021-10|21|10|1649-1651|10.1016/j.spinee.2020.06.014
          pubmed-export.csv|28118917|*|Bloomfield,Polo-Wood,Mandel,Mandl|*|*|*|*|*
          pubmed-export.csv|31447099|*|eMERGE Consortium|*|*|*|*|*
          pubmed-export.csv|31397312|A SMART on FHIR Prototype for Genomic Test Ordering|Metke-Jimenez,Harrap,Conlan,Gibson,Pearson,Hansen|2019-08-08|266||121-126|10.3233/SHTI190783
          zotero-export.csv|FPWCTQWT|Primary ciliary dyskinesia in two English Cocker Spaniels|Bell,Griffin,Martinello,Robinson|2016-05|94|5|149-153|10.1111/avj.12418
          zotero-export.csv|PFN74QT8|Characterization of chronic pancreatitis in English Cocker Spaniels|Watson,Roulois,Scase,Holloway,Herrtage|2011-08|25|4|797-804|10.1111/j.1939-1676.2011.0744.x
          zotero-export.csv|YS8SVI3K|Incomplete ossification of the humeral condyle in spaniels|Miller|1995-04|24|2|176|
          zotero-export.csv|E2YALFH4|Temporomandibular joint morphology in Cavalier King Charles Spaniels|Dickie,Schwarz,Sullivan|2002-06|43|3|260-266|10.1111/j.1740-8261.2002.tb01000.x
          zotero-export.csv|EWHPGW5U|Pneumopericardium as a complication of laparoscopy for ovariectomy|Best,Hellewell|2017-04|58|4|246-248|10.1111/jsap.12655
          zotero-export.csv|PAM7CHDM|Bilateral renal agenesis in two cavalier King Charles spaniels|Yates,Sanchez-Vazquez,Dunlop|2007-05-12|160|19|672|10.1136/vr.160.19.672-a
          zotero-export.csv|4BV2CIEN|Ceroid-lipofuscinosis in a Cocker Spaniel dog|Minatel,Underwood,Carfagnini|2000-09|37|5|488-490|10.1354/vp.37-5-488
          zotero-export.csv|M4V4IQ2W|Mitral valve prolapse in Cavalier King Charles spaniel: a review and case study|Hyun|2005-03|6|1|67-73|
          zotero-export.csv|YZZLLW7M|Collapsing Clumber spaniels|Herrtage,Houlton|1979-10-06|105|14|334|10.1136/vr.105.14.334-b
          zotero-export.csv|RUEH8DBA|Primary secretory otitis media in Cavalier King Charles spaniels|Cole|2012-11|42|6|1137-1142|10.1016/j.cvsm.2012.08.002
          """)
  void recordsAreWhatAPersonReadsThere(
      String file,
      String id,
      String title,
      String families,
      String issued,
      String volume,
      @Nullable String issue,
      String pages,
      @Nullable String doi) {
    ImportResult result = read(DATA.resolve("bibliographic").resolve(file));
    Reference reference =
        result.sources().stream()
            .map(source -> source.mainReport())
            .filter(
                report ->
                    report.key().value().equals(id)
                        || report.reference().identifiers().stream()
                            .anyMatch(identifier -> identifier.value().equals(id)))
            .findFirst()
            .orElseThrow()
            .reference();
    assertThat(
            reference.authors().stream()
                .map(Contributor::listedName)
                .collect(Collectors.joining(",")))
        .isEqualTo(families);
    if (!title.equals("*")) {
      assertThat(reference.title()).isEqualTo(title);
      assertThat(reference.issued().map(Object::toString)).hasValue(issued);
      assertThat(reference.volume()).hasValue(volume);
      assertThat(reference.issue().orElse("")).isEqualTo(issue == null ? "" : issue);
      assertThat(reference.pages()).hasValue(pages);
      assertThat(reference.identifiers().stream().map(Identifier::value))
          .anyMatch(value -> doi == null || value.equals(doi));
    }
  }
}
