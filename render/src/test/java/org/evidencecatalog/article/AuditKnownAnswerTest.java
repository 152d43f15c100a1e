package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.importer.EvidenceImporter;
import org.evidencecatalog.importer.ImportResult;
import org.evidencecatalog.model.Severity;
import org.junit.jupiter.api.Test;

/** The audit of the dry-needling guide, finding by finding. */
class AuditKnownAnswerTest {
  /** Line, severity and code of each finding; then the body of evidence, and the sources named. */
  private static final String KNOWN =
      """
      17 WARNING CLAIM_BACKGROUND_ONLY
      17 ERROR CLAIM_NO_EVIDENCE
      21 NOTE CLAIM_DIRECTION_UNVERIFIED (63, very low)
      21 WARNING CLAIM_EXCEEDS_CERTAINTY (63, very low)
      21 WARNING CLAIM_UNSUPPORTED (63, very low)
      21 NOTE EVIDENCE_NOT_CITED (63, very low) pai2021, dacostasantos2014
      24 NOTE CLAIM_DIRECTION_UNVERIFIED (91, very low)
      24 WARNING CLAIM_EXCEEDS_CERTAINTY (91, very low)
      24 WARNING CLAIM_UNSUPPORTED (91, very low)
      24 NOTE EVIDENCE_NOT_CITED (91, very low) ariasburia2017, pai2021
      25 NOTE CLAIM_DIRECTION_UNVERIFIED (274, low)
      25 WARNING CLAIM_UNSUPPORTED (274, low)
      25 NOTE EVIDENCE_NOT_CITED (274, low) cerezotellez2016, gattie2021, campamoran2015, almushahhim2022
      26 NOTE CLAIM_DIRECTION_UNVERIFIED (389, low)
      26 WARNING CLAIM_UNSUPPORTED (389, low)
      26 NOTE EVIDENCE_NOT_CITED (389, low) he2017, dunning-edn, alboloushi2020, cotchett2014, rahbar2018
      27 ERROR CLAIM_NO_EVIDENCE
      27 WARNING CLAIM_UNSUPPORTED
      28 NOTE CLAIM_DIRECTION_UNVERIFIED (12, very low)
      28 WARNING CLAIM_EXCEEDS_CERTAINTY (12, very low)
      28 WARNING CLAIM_UNSUPPORTED (12, very low)
      28 NOTE EVIDENCE_NOT_CITED (12, very low) hu2018, pmid26118519
      32 NOTE CLAIM_DIRECTION_UNVERIFIED (203, low)
      32 ERROR CLAIM_EXCEEDS_CERTAINTY (203, low)
      32 NOTE EVIDENCE_NOT_CITED (203, low) dunning-edn, rahbar2018
      36 NOTE CLAIM_DIRECTION_UNVERIFIED (193, low)
      36 ERROR CLAIM_EXCEEDS_CERTAINTY (193, low)
      36 ERROR CLAIM_INDIRECT_CONDITION (193, low)
      36 NOTE EVIDENCE_NOT_CITED (193, low) navarrosantana2020, uygur2017, uygur2021
      36 WARNING NUMBER_UNVERIFIABLE (193, low)
      36 WARNING STUDY_COUNT_MISMATCH (193, low)
      37 NOTE CLAIM_UNDERSTATES_CERTAINTY (193, low)
      37 WARNING CLAIM_UNSUPPORTED (193, low)
      37 NOTE EVIDENCE_NOT_CITED (193, low) navarrosantana2020, uygur2017, uygur2021
      """;

  @Test
  void the_fixture_has_the_known_findings() throws IOException, URISyntaxException {
    List<Finding> findings =
        audit(Path.of(Objects.requireNonNull(getClass().getResource("/dry-needling")).toURI()));

    assertThat(findings.stream().map(AuditKnownAnswerTest::line).collect(Collectors.joining()))
        .isEqualTo(KNOWN);
    assertThat(findings).filteredOn(each -> each.severity() == Severity.ERROR).hasSize(5);
    assertThat(findings).filteredOn(each -> each.severity() == Severity.WARNING).hasSize(13);
    assertThat(findings).filteredOn(each -> each.severity() == Severity.NOTE).hasSize(16);
    assertThat(Finding.anyError(findings)).isTrue();
  }

  @Test
  void the_shared_data_has_the_same_findings() throws IOException {
    Path shared = Path.of("..", "..", "shared", "data", "dry-needling");
    assumeTrue(
        Files.isRegularFile(shared.resolve("guide.md")),
        () -> "skipped: there is no " + shared.resolve("guide.md"));

    assertThat(audit(shared).stream().map(AuditKnownAnswerTest::line).collect(Collectors.joining()))
        .isEqualTo(KNOWN);
  }

  private static List<Finding> audit(Path folder) throws IOException {
    ImportResult imported =
        EvidenceImporter.standard()
            .assume("intervention", "dry needling")
            .read(folder.resolve("studies.csv"), folder.resolve("references.csv"));
    return Audit.of(imported.catalog(), GradeFramework.standard())
        .audit(List.of(Article.read(folder.resolve("guide.md"))));
  }

  private static String line(Finding finding) {
    String evidence =
        finding
            .evidence()
            .filter(each -> each.studies() > 0)
            .map(
                each ->
                    String.format(
                        Locale.ROOT,
                        " (%d, %s)",
                        each.participants().orElseThrow(),
                        each.level().orElseThrow().replace('_', ' ')))
            .orElse("");
    String named =
        finding.code() == FindingCode.EVIDENCE_NOT_CITED
            ? " " + finding.expected().orElseThrow()
            : "";
    return finding.line()
        + " "
        + finding.severity()
        + " "
        + finding.code()
        + evidence
        + named
        + "\n";
  }
}
