package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.evidencecatalog.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that nobody should trust. */
class XmlSafetyTest {
  private static final String RECORD = "<record><titles><title>%s</title></titles></record>";

  private static String file(String records) {
    return "<xml><records>" + records + "</records></xml>";
  }

  private static ImportException failure(EvidenceImporter importer, String text) {
    return assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> Texts.read(importer, "a.xml", text))
        .actual();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE xml [<!ENTITY a \"b\">]>",
        "<!DOCTYPE xml SYSTEM \"file:///etc/hostname\">",
        "<!DOCTYPE xml PUBLIC \"-//X\" \"http://localhost:1/x.dtd\">"
      })
  void aDocumentTypeIsRefused(String type) {
    EvidenceImporter importer = EvidenceImporter.standard().inputFormat(ImportFormat.ENDNOTE_XML);
    ImportException failure = failure(importer, type + file(RECORD.formatted("A")));
    assertThat(failure.reason()).isEqualTo(ImportException.Reason.FORMAT_UNRECOGNISED);
    assertThat(failure.getMessage()).contains("<!DOCTYPE");
  }

  @Test
  void anEntityThatNobodyDeclaredEndsTheFile() {
    ImportResult result =
        Texts.read("a.xml", file(RECORD.formatted("A") + RECORD.formatted("&b;")));
    assertThat(result.imported()).isEqualTo(1);
    assertThat(Texts.only(result, ProblemCode.RECORD_MALFORMED)).isNotNull();
  }

  @Test
  void recordsBeforeABreakAreKept() {
    ImportResult result =
        Texts.read("a.xml", "<xml><records>\n" + RECORD.formatted("A") + "\n<record><titles>");
    assertThat(result.records()).isEqualTo(2);
    assertThat(result.rejected()).isEqualTo(1);
    assertThat(Texts.only(result, ProblemCode.RECORD_MALFORMED).message()).contains("left out");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<a>".repeat(200) + "</a>".repeat(200);
    ImportException failure =
        failure(EvidenceImporter.standard(), file("<record>" + deep + "</record>"));
    assertThat(failure.reason()).isEqualTo(ImportException.Reason.LIMIT_EXCEEDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<record a=\"%s\"/>",
        "<record><a>%s</a></record>",
        "<!-- %s --><record/>",
        "<record><a><![CDATA[%s]]></a></record>",
        "<?pi %s?><record/>"
      })
  void endlessTextIsRefusedWhereverItStands(String form) {
    ImportLimits standard = ImportLimits.standard();
    ImportLimits tight = new ImportLimits(standard.bytes(), 100, 100, 1_000, 1_000, 100);
    ImportException failure =
        failure(
            EvidenceImporter.standard().limits(tight), file(form.formatted("x".repeat(1 << 20))));
    assertThat(failure.reason()).isEqualTo(ImportException.Reason.LIMIT_EXCEEDED);
  }

  @Test
  void tooManyRecordsAreRefused() {
    ImportException failure =
        failure(
            EvidenceImporter.standard().limits(ImportLimits.standard().withRows(2)),
            file(RECORD.formatted("A").repeat(3)));
    assertThat(failure.reason()).isEqualTo(ImportException.Reason.LIMIT_EXCEEDED);
  }
}
