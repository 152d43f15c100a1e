package org.evidencecatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1097/MD.0000000000011225",
        "doi:10.1097/MD.0000000000011225",
        "DOI: 10.1097/MD.0000000000011225",
        "https://doi.org/10.1097/MD.0000000000011225",
        "http://dx.doi.org/10.1097/MD.0000000000011225",
      })
  void a_doi_is_read_with_or_without_what_stands_before_it(String text) {
    assertThat(Doi.parse(text)).contains(new Doi("10.1097/MD.0000000000011225"));
  }

  @Test
  void a_doi_is_kept_as_printed_and_compared_without_regard_to_case() {
    assertThat(new Doi("10.1097/MD.1")).isEqualTo(new Doi("10.1097/md.1"));
    assertThat(new Doi("10.1097/MD.1").hashCode()).isEqualTo(new Doi("10.1097/md.1").hashCode());
    assertThat(new Doi("10.1097/MD.1").value()).isEqualTo("10.1097/MD.1");
  }

  @Test
  void an_old_doi_with_angle_brackets_is_read_and_its_link_is_escaped() {
    Doi doi =
        Doi.parse("10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O").orElseThrow();

    assertThat(doi.link())
        .hasValue(
            "https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "10.1097", "11.1097/x", "10.1097/a b", "10.1/x<script>", "unavailable"})
  void what_is_no_doi_is_refused(String text) {
    assertThat(Doi.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Doi(text));
  }

  @ParameterizedTest
  @CsvSource({
    "29511665, 29511665",
    "PMID: 29511665, 29511665",
    "https://pubmed.ncbi.nlm.nih.gov/29511665/, 29511665",
  })
  void a_pmid_is_read(String text, String expected) {
    assertThat(Pmid.parse(text)).contains(new Pmid(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.23E+10", "PMC1", "12345678901"})
  void what_is_no_pmid_is_refused(String text) {
    assertThat(Pmid.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PMC5038993, PMC5038993",
    "pmc5038993, PMC5038993",
    "PMCID: PMC5038993.2, PMC5038993"
  })
  void a_pmcid_is_read(String text, String expected) {
    assertThat(Pmcid.parse(text)).contains(new Pmcid(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "NCT03236779, CLINICALTRIALS_GOV",
    "nct03236779, CLINICALTRIALS_GOV",
    "ACTRN12610000611022, ANZCTR",
    "ISRCTN12345678, ISRCTN",
    "2012-001234-56, EU",
    "EUCTR2012-001234-56-GB, EU",
    "ChiCTR-TRC-12345678, CHICTR",
    "ChiCTR2000012345, CHICTR",
    "CTRI/2019/01/012345, CTRI",
    "DRKS00012345, DRKS",
    "IRCT20120101012345N1, IRCT",
    "JPRN-UMIN000012345, JAPAN",
    "KCT0001234, CRIS",
    "NTR1234, NETHERLANDS",
    "PACTR201901234567890, PACTR",
    "RBR-2xyz5a, REBEC",
    "TCTR20190101001, TCTR",
    "CRD42019123456, PROSPERO",
  })
  void a_registry_is_recognised_by_the_form_of_its_numbers(String text, Registry registry) {
    assertThat(RegistryNumber.parse(text)).map(RegistryNumber::registry).contains(registry);
  }

  @Test
  void registry_numbers_are_compared_without_regard_to_case_and_blanks() {
    assertThat(RegistryNumber.parse("nct 03236779")).isEqualTo(RegistryNumber.parse("NCT03236779"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NCT123", "see text", "", "12345"})
  void what_is_no_registry_number_is_refused(String text) {
    assertThat(RegistryNumber.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "ftp://x", "//x", "https://a b", "https://x/\"onclick"})
  void only_plain_web_addresses_are_taken(String text) {
    assertThat(Url.parse(text)).isEmpty();
  }

  @Test
  void only_doi_pmid_and_pmcid_make_two_records_one_report() {
    assertThat(new Doi("10.1000/x").identifiesReport()).isTrue();
    assertThat(new Pmid("1").identifiesReport()).isTrue();
    assertThat(new Pmcid("PMC1").identifiesReport()).isTrue();
    assertThat(new Url("https://example.org").identifiesReport()).isFalse();
    assertThat(new OtherIdentifier("ISBN", "1").identifiesReport()).isFalse();
    assertThat(new RegistryNumber(Registry.CLINICALTRIALS_GOV, "NCT00000001").identifiesReport())
        .isFalse();
  }
}
