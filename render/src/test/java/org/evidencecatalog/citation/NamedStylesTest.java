package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedStylesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apa",
        "vancouver",
        "ama",
        "nlm",
        "icmje",
        "harvard",
        "chicago",
        "chicago-notes-bibliography",
        "mla",
        "ieee",
        "nature",
        "lancet",
        "bmj",
        "elsevier-vancouver",
        "din-1505"
      })
  void a_well_known_style_prints_an_article_in_every_format(String name) {
    CitationStyle style = CitationStyle.named(name);
    for (OutputFormat format : OutputFormat.values()) {
      ReferenceList list = Fixtures.list(style, format, Fixtures.COTCHETT, Fixtures.DUNNING);
      assertThat(list.cite(Citation.of(Fixtures.DUNNING.key(), Fixtures.COTCHETT.key())))
          .isNotBlank();
      assertThat(list.render())
          .contains("Cotchett", "2014", "Phys Ther", "Dunning")
          .doesNotContainPattern("[\uE000-\uF8FF]")
          .doesNotContain("null");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Vancouver, NUMERIC",
    "AMA, NUMERIC",
    "Harvard, AUTHOR_DATE",
    "Chicago, AUTHOR_DATE",
    "MLA, AUTHOR_DATE",
    "The Lancet, NUMERIC",
    "journal of physiotherapy, NUMERIC",
    "dependent/journal-of-physiotherapy, NUMERIC",
    "apa.csl, AUTHOR_DATE",
    "chicago-notes-bibliography, NOTE",
    "din-1505-2-alphanumeric, LABEL",
    "Numeric, NUMERIC"
  })
  void names_people_use_are_found(String name, CitationKind kind) {
    assertThat(CitationStyle.named(name).kind()).isEqualTo(kind);
  }

  @Test
  void a_journal_that_uses_the_style_of_another_prints_like_it() {
    String own =
        Fixtures.entry(named("journal-of-physiotherapy"), OutputFormat.TEXT, Fixtures.COTCHETT);
    String parent = Fixtures.entry(named("ama"), OutputFormat.TEXT, Fixtures.COTCHETT);
    assertThat(own).isEqualTo(parent);
  }

  private static CitationStyle named(String name) {
    return CitationStyle.named(name);
  }

  @Test
  void an_unknown_name_proposes_the_nearest() {
    CitationStyleException e =
        assertThrows(CitationStyleException.class, () -> CitationStyle.named("vancuver"));
    assertThat(e.nearest()).first().isEqualTo("vancouver");
    assertThat(e)
        .hasMessageContaining("\"vancuver\"")
        .hasMessageContaining("did you mean vancouver");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../apa",
        "/etc/passwd",
        "http://example.org/apa",
        "a/b",
        "..",
        "",
        " ",
        "apa\u0000",
        "x\ny",
        "META-INF/MANIFEST",
        "dependent/../apa",
        "aux\\apa"
      })
  void a_name_is_never_a_path_or_an_address(String name) {
    assertThatThrownBy(() -> CitationStyle.named(name))
        .isInstanceOf(CitationStyleException.class)
        .hasMessageContaining("there is no citation style");
  }

  @Test
  void initials_stay_whole_in_styles_that_set_them_apart() {
    assertThat(Fixtures.entry(named("apa"), OutputFormat.TEXT, Fixtures.COTCHETT))
        .startsWith("Cotchett, M. P., Munteanu, S. E., & Landorf, K. B. (2014). ");
  }

  @Test
  void a_style_prints_the_words_of_its_locale() {
    CitationStyle german = named("apa").in(CitationLocale.of("de-de"));
    assertThat(german.locale().tag()).isEqualTo("de-DE");
    assertThat(Fixtures.entry(german, OutputFormat.TEXT, Fixtures.COTCHETT)).contains("& Landorf");
    assertThat(
            Fixtures.entry(
                named("harvard").in(new CitationLocale("de-DE")),
                OutputFormat.TEXT,
                Fixtures.COTCHETT))
        .contains("und Landorf");
    assertThat(named("din-1505-2-alphanumeric").locale().tag()).isEqualTo("de-DE");
    assertThat(named("vancouver").locale()).isEqualTo(CitationLocale.EN_US);
  }

  @ParameterizedTest
  @CsvSource({"en_us, en-US", "EN-gb, en-GB", "eu, eu"})
  void locales_are_found_in_any_case(String tag, String found) {
    assertThat(CitationLocale.of(tag).tag()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"en-UX, en-US", "fr-BE, fr-CA", "de, de-AT"})
  void an_unknown_locale_proposes_the_nearest(String tag, String nearest) {
    CitationStyleException e =
        assertThrows(CitationStyleException.class, () -> CitationLocale.of(tag));
    assertThat(e).hasMessageContaining("there is no citation locale");
    assertThat(e.nearest()).contains(nearest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../en-US", "", "en-US.xml", "x/../../y"})
  void a_locale_is_never_a_path(String tag) {
    assertThatThrownBy(() -> CitationLocale.of(tag)).isInstanceOf(CitationStyleException.class);
    assertThatThrownBy(() -> new CitationLocale(tag)).isInstanceOf(CitationStyleException.class);
  }
}
