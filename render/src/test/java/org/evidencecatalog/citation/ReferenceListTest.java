package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evidencecatalog.citation.Fixtures.COTCHETT;
import static org.evidencecatalog.citation.Fixtures.DUNNING;
import static org.evidencecatalog.citation.Fixtures.PHYSIOPEDIA;
import static org.evidencecatalog.citation.Fixtures.SHARIAT;
import static org.evidencecatalog.citation.Fixtures.key;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceListTest {
  private static final CitationStyle NUMERIC = CitationStyle.numeric();
  private static final CitationStyle APA = CitationStyle.named("apa");

  private static ReferenceList list(CitationStyle style, OutputFormat format) {
    return Fixtures.list(style, format, COTCHETT, DUNNING, SHARIAT, PHYSIOPEDIA);
  }

  private static Citation cited(
      Report report, String prefix, LocatorLabel label, String value, String suffix) {
    Optional<Locator> locator = Optional.of(new Locator(label, value));
    return new Citation(
        List.of(new CitationItem(report.key(), prefix, locator, suffix, false)),
        CitationMode.PARENTHETICAL);
  }

  private static Citation suppressed(Report report) {
    return new Citation(List.of(CitationItem.of(report.key())), CitationMode.SUPPRESS_AUTHOR);
  }

  @Test
  void numbers_follow_first_citation_and_are_kept() {
    ReferenceList list = list(NUMERIC, OutputFormat.TEXT);
    assertThat(list.cite(Citation.of(SHARIAT.key()))).isEqualTo("[1]");
    assertThat(list.cite(Citation.of(COTCHETT.key(), SHARIAT.key()))).isEqualTo("[1,2]");
    assertThat(list.cite(Citation.of(SHARIAT.key()))).isEqualTo("[1]");
    assertThat(list.number(COTCHETT.key())).contains(2);
    assertThat(list.number(DUNNING.key())).isEmpty();
    assertThat(list.entries()).extracting(ReferenceEntry::number).containsExactly(1, 2);
    assertThat(list.entries()).extracting(ReferenceEntry::citation).containsExactly("[1]", "[2]");
    assertThat(list.render()).startsWith("1. Shariat A,").contains("\n2. Cotchett MP,");
  }

  @Test
  void html_citations_lead_to_the_list_and_the_list_leads_back() {
    ReferenceList list = list(NUMERIC, OutputFormat.HTML);
    assertThat(list.cite(Citation.of(COTCHETT.key(), DUNNING.key())))
        .isEqualTo(
            "<sup class=\"citation\" id=\"cite-cotchett2014-1\"><a href=\"#ref-cotchett2014\">1</a>,"
                + "<a href=\"#ref-dunning-edn\">2</a></sup>");
    String again = list.cite(Citation.of(COTCHETT.key()));
    Element page = Jsoup.parseBodyFragment(again + list.render()).body();
    assertThat(page.select("sup").attr("id")).isEqualTo("cite-cotchett2014-2");
    assertThat(page.select("ol.references > li").eachAttr("id"))
        .containsExactly("ref-cotchett2014", "ref-dunning-edn");
    assertThat(page.select("a.backlink").eachAttr("href"))
        .containsExactly("#cite-cotchett2014-1", "#cite-cotchett2014-1");
    assertThat(page.select("a.backlink").eachAttr("aria-label"))
        .containsOnly("Back to first citation");
  }

  @Test
  void markdown_citations_are_linked_numbers() {
    ReferenceList list = list(NUMERIC, OutputFormat.MARKDOWN);
    assertThat(list.cite(Citation.of(COTCHETT.key(), DUNNING.key())))
        .isEqualTo("<sup>[1](#ref-cotchett2014),[2](#ref-dunning-edn)</sup>");
    assertThat(list.render())
        .startsWith("1. <a id=\"ref-cotchett2014\"></a>Cotchett MP, ")
        .contains("\n2. <a id=\"ref-dunning-edn\"></a>Dunning J, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TEXT     | Cotchett et al. [1]
          HTML     | Cotchett et al.<sup class="citation" id="cite-cotchett2014-1"><a href="#ref-cotchett2014">1</a></sup>
          MARKDOWN | Cotchett et al.<sup>[1](#ref-cotchett2014)</sup>
          """)
  void a_narrative_citation_names_the_authors(OutputFormat format, String expected) {
    assertThat(list(NUMERIC, format).cite(Citation.narrative(COTCHETT.key()))).isEqualTo(expected);
  }

  @Test
  void one_two_many_and_no_authors_are_named_as_a_sentence_does() {
    Reference group =
        Reference.builder("T").authors(List.of(new Contributor.Collective("Heel Group"))).build();
    Report long_ =
        Fixtures.titled(
            "t", "Comparing two dry needling interventions for pain in the plantar heel of adults");
    ReferenceList list =
        Fixtures.list(
            NUMERIC, OutputFormat.TEXT, SHARIAT, PHYSIOPEDIA, long_, Fixtures.report("g", group));
    assertThat(list.cite(Citation.narrative(SHARIAT.key())))
        .isEqualTo("Shariat and Noormohammadpour [1]");
    assertThat(list.cite(Citation.narrative(PHYSIOPEDIA.key()))).isEqualTo("“Dry needling” [2]");
    assertThat(list.cite(Citation.narrative(key("g")))).isEqualTo("Heel Group [3]");
    assertThat(list.cite(Citation.narrative(key("t"))))
        .isEqualTo("“Comparing two dry needling interventions for pain in the…” [4]");
  }

  @Test
  void author_date_styles_print_their_text_sorted_by_author() {
    ReferenceList list = list(APA, OutputFormat.TEXT);
    assertThat(list.cite(Citation.of(SHARIAT.key(), COTCHETT.key())))
        .isEqualTo("(Cotchett et al., 2014; Shariat & Noormohammadpour, 2018)");
    assertThat(list.cite(Citation.narrative(COTCHETT.key()))).isEqualTo("Cotchett et al. (2014)");
    assertThat(list.cite(suppressed(COTCHETT))).isEqualTo("(2014)");
    assertThat(list.render()).startsWith("Cotchett, M. P.").contains("\nShariat, A.");
    assertThat(list.entries()).extracting(ReferenceEntry::number).containsExactly(2, 1);
  }

  @Test
  void an_author_date_list_in_html_has_no_numbers() {
    ReferenceList list = list(APA, OutputFormat.HTML);
    assertThat(list.cite(Citation.narrative(COTCHETT.key())))
        .isEqualTo(
            "Cotchett et al. <span class=\"citation\" id=\"cite-cotchett2014-1\">(<a"
                + " href=\"#ref-cotchett2014\">2014</a>)</span>");
    assertThat(list.render()).startsWith("<ul class=\"references\">\n<li id=\"ref-cotchett2014\">");
  }

  @Test
  void nobody_invents_a_year_in_a_sentence() {
    ReferenceList list = list(APA, OutputFormat.MARKDOWN);
    assertThat(list.cite(Citation.narrative(DUNNING.key())))
        .isEqualTo("[Dunning et al.](#ref-dunning-edn)");
    assertThat(list.cite(suppressed(PHYSIOPEDIA)))
        .isEqualTo("([“Dry needling”](#ref-physiopedia-dn))");
  }

  @Test
  void text_around_a_source_and_the_place_in_it_are_printed() {
    assertThat(
            list(APA, OutputFormat.TEXT)
                .cite(cited(COTCHETT, "see", LocatorLabel.PAGES, "33-35", "and others")))
        .isEqualTo("(see Cotchett et al., 2014, pp. 33–35, and others)");
    assertThat(list(APA, OutputFormat.TEXT).cite(cited(COTCHETT, "", LocatorLabel.TABLE, "2", "")))
        .isEqualTo("(Cotchett et al., 2014, tbl.\u00a02)");
    assertThat(
            list(NUMERIC, OutputFormat.TEXT).cite(cited(COTCHETT, "", LocatorLabel.PAGE, "33", "")))
        .isEqualTo("[1(p.\u00a033)]");
    assertThat(
            list(NUMERIC, OutputFormat.HTML)
                .cite(cited(COTCHETT, "<b>see", LocatorLabel.PAGE, "3\"><i>", "& <u>")))
        .startsWith("<sup class=\"citation\" id=\"cite-cotchett2014-1\">&lt;b&gt;see <a ")
        .endsWith("</a>(p.\u00a03&quot;&gt;&lt;i&gt;) &amp; &lt;u&gt;</sup>");
  }

  @Test
  void two_keys_of_one_report_share_a_number() {
    ReferenceList list = ReferenceList.of(k -> Optional.of(COTCHETT), NUMERIC, OutputFormat.TEXT);
    assertThat(list.cite(Citation.of(key("pmid1")))).isEqualTo("[1]");
    assertThat(list.cite(Citation.of(key("other")))).isEqualTo("[1]");
    assertThat(list.number(key("other"))).contains(1);
    assertThat(list.entries()).extracting(ReferenceEntry::key).containsExactly(COTCHETT.key());
  }

  @Test
  void an_unknown_key_is_refused_and_takes_no_number() {
    ReferenceList list = list(NUMERIC, OutputFormat.TEXT);
    assertThat(list.knows(key("gone"))).isFalse();
    assertThatThrownBy(() -> list.cite(Citation.of(COTCHETT.key(), key("gone"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gone");
    assertThat(list.entries()).isEmpty();
    assertThat(list.render()).isEmpty();
  }

  @Test
  void keys_that_differ_have_ids_that_differ() {
    assertThat(ReferenceList.anchor(key("Study 1"))).isEqualTo("ref-Study~20~1");
    assertThat(List.of("a b", "a_b", "a~20~b", "a~b", "a\u00e9", "a-e9", "a/b", "A B"))
        .extracting(value -> ReferenceList.anchor(key(value)))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("ref-[A-Za-z0-9_.~-]+"));
  }

  @Test
  void brackets_of_a_style_are_kept_in_text() {
    ReferenceList list = list(CitationStyle.named("ieee"), OutputFormat.TEXT);
    assertThat(list.cite(Citation.of(SHARIAT.key(), COTCHETT.key()))).isEqualTo("[1], [2]");
    assertThat(list.cite(cited(COTCHETT, "", LocatorLabel.PAGE, "33", ""))).isEqualTo("[2, p. 33]");
  }

  @Test
  void equal_input_gives_equal_output() {
    for (OutputFormat format : OutputFormat.values()) {
      ReferenceList one = list(APA, format);
      ReferenceList two = list(CitationStyle.named("apa"), format);
      Citation citation = Citation.of(SHARIAT.key(), DUNNING.key());
      assertThat(one.cite(citation)).isEqualTo(two.cite(citation));
      assertThat(one.render()).isEqualTo(two.render()).isEqualTo(one.render());
    }
  }

  @Test
  @Timeout(120)
  void ten_thousand_references_are_no_trouble() {
    ReferenceList list =
        ReferenceList.of(
            k -> Optional.of(Fixtures.titled(k.value(), "Title of " + k.value())),
            NUMERIC,
            OutputFormat.TEXT);
    for (int i = 1; i <= 10_000; i++) {
      list.add(key("k" + i));
    }
    assertThat(list.render().lines()).hasSize(10_000).endsWith("10000. Title of k10000.");
  }

  @Test
  void a_catalog_is_cited_by_its_keys() {
    Catalog catalog =
        Catalog.builder(Vocabulary.bundled()).add(new Background(PHYSIOPEDIA)).build().catalog();
    ReferenceList list = ReferenceList.of(catalog, NUMERIC, OutputFormat.TEXT);
    assertThat(list.cite(Citation.of(PHYSIOPEDIA.key()))).isEqualTo("[1]");
  }

  @Test
  void the_locale_of_the_machine_changes_nothing() {
    Locale before = Locale.getDefault();
    String expected = Fixtures.entry(NUMERIC, OutputFormat.TEXT, SHARIAT);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Fixtures.entry(CitationStyle.named("NUMERIC"), OutputFormat.TEXT, SHARIAT))
          .isEqualTo(expected);
      assertThat(CitationStyle.named("IEEE").kind()).isEqualTo(CitationKind.NUMERIC);
    } finally {
      Locale.setDefault(before);
    }
  }
}
