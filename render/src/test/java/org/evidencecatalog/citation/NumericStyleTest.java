package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.citation.Fixtures.entry;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.junit.jupiter.api.Test;

class NumericStyleTest {
  private static final CitationStyle NUMERIC = CitationStyle.numeric();

  @Test
  void an_article_is_printed_in_the_medical_convention() {
    assertThat(entry(NUMERIC, OutputFormat.TEXT, Fixtures.COTCHETT))
        .isEqualTo(
            "Cotchett MP, Munteanu SE, Landorf KB. Effectiveness of Trigger Point Dry Needling for"
                + " Plantar Heel Pain: A Randomized Controlled Trial. Phys Ther."
                + " 2014;94(8):1083–1094. doi:10.2522/ptj.20130255");
  }

  @Test
  void six_of_nine_authors_are_named_and_an_unknown_year_is_left_out() {
    assertThat(entry(NUMERIC, OutputFormat.TEXT, Fixtures.DUNNING))
        .isEqualTo(
            "Dunning J, Butts R, Henry N, Mourad F, Brannon A, Rodriguez H, et al. Electrical dry"
                + " needling as an adjunct to exercise, manual therapy and ultrasound for plantar"
                + " fasciitis: A multi-center randomized clinical trial. PLoS One."
                + " 13(10):e0205405. PMC6209187");
  }

  @Test
  void doi_and_pmid_are_links_in_html() {
    assertThat(entry(NUMERIC, OutputFormat.HTML, Fixtures.SHARIAT))
        .isEqualTo(
            "Shariat A, Noormohammadpour P. Acute effects of one session dry needling on a chronic"
                + " golfer’s elbow disability. J Exerc Rehabil. 2018;14(1):138–142. doi:<a"
                + " href=\"https://doi.org/10.12965/jer.1836008.004\">10.12965/jer.1836008.004</a>"
                + " PMID <a href=\"https://pubmed.ncbi.nlm.nih.gov/29511665/\">29511665</a>");
  }

  @Test
  void a_web_page_has_its_site_address_and_date_of_access() {
    assertThat(entry(NUMERIC, OutputFormat.MARKDOWN, Fixtures.PHYSIOPEDIA))
        .isEqualTo(
            "Dry needling. Physiopedia."
                + " [https://www.physio-pedia.com/Dry_Needling](https://www.physio-pedia.com/Dry_Needling)"
                + " (accessed 2024-05-01)");
  }

  @Test
  void a_book_has_its_publisher() {
    Reference book =
        Reference.builder("Muscle pain")
            .type(ReferenceType.BOOK)
            .authors(List.of(new Contributor.Collective("Heel Pain Group")))
            .publisher(Optional.of("Example Press"))
            .issued(Fixtures.year(1999))
            .build();
    assertThat(entry(NUMERIC, OutputFormat.TEXT, Fixtures.report("b", book)))
        .isEqualTo("Heel Pain Group. Muscle pain. Example Press; 1999.");
  }

  @Test
  void a_registration_has_its_number() {
    Reference registration =
        Reference.builder("Dry needling for heel pain")
            .type(ReferenceType.REGISTRATION)
            .identifiers(List.of(RegistryNumber.parse("NCT03236779").orElseThrow()))
            .build();
    assertThat(entry(NUMERIC, OutputFormat.TEXT, Fixtures.report("r", registration)))
        .isEqualTo("Dry needling for heel pain. NCT03236779");
  }

  @Test
  void given_names_become_initials() {
    Reference reference =
        Reference.builder("Title")
            .authors(
                List.of(
                    new Contributor.Person("Landorf", Optional.of("Karl Bryan")),
                    new Contributor.Person("da Costa Santos", Optional.of("R.B.")),
                    new Contributor.Person("Sartre", Optional.of("J-P")),
                    Contributor.Person.ofFamily("Plato")))
            .build();
    assertThat(entry(NUMERIC, OutputFormat.TEXT, Fixtures.report("a", reference)))
        .isEqualTo("Landorf KB, da Costa Santos RB, Sartre J-P, Plato. Title.");
  }

  @Test
  void a_report_of_which_only_the_title_is_known_is_its_title() {
    Report report = Fixtures.titled("a", "Dry needling: a case study in treating tennis elbow");
    assertThat(entry(NUMERIC, OutputFormat.TEXT, report))
        .isEqualTo("Dry needling: a case study in treating tennis elbow.");
  }
}
