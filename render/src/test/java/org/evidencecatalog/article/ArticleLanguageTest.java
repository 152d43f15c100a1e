package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.ArticleFixtures.HEEL;
import static org.evidencecatalog.article.ArticleFixtures.build;
import static org.evidencecatalog.article.ArticleFixtures.fragment;

import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.citation.OutputFormat;
import org.evidencecatalog.citation.ReferenceList;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.StatementLanguage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLanguageTest {
  private static final String SUMMARY = "{{< summary " + HEEL + " >}}";

  private static String in(String locale, String text) {
    return "---\nlocale: " + locale + "\n---\n" + text;
  }

  @ParameterizedTest
  @CsvSource({
    "de-AT, badge, ⊕⊕◯◯ Niedrige Vertrauenswürdigkeit",
    "de, word, niedrig",
    "de, sentence, Vertrauenswürdigkeit der Evidenz: niedrig (⊕⊕◯◯).",
    "es, word, baja",
    "pt-BR, badge, ⊕⊕◯◯ Certeza baixa",
    "ar, word, منخفضة",
    "it, word, low",
    "en-GB, badge, ⊕⊕◯◯ Low certainty",
  })
  void grades_are_in_the_language_of_the_article_or_else_in_english(
      String locale, String form, String expected) {
    BuiltArticle built = fragment(in(locale, "x {{< grade " + HEEL + " as=" + form + " >}} y"));

    assertThat(built.markdown()).endsWith("x " + expected + " y");
    assertThat(built.findings()).isEmpty();
  }

  @Test
  void a_summary_is_in_the_language_of_the_article_and_cites_at_the_end_of_its_first_sentence() {
    assertThat(fragment(in("de", SUMMARY)).markdown())
        .contains("Zwei randomisierte Studien")
        .contains("Vertrauenswürdigkeit der Evidenz: niedrig")
        .doesNotContain("randomised", "Certainty");
  }

  @Test
  void a_page_in_arabic_runs_from_right_to_left_and_isolates_what_is_inserted() {
    Document page = Jsoup.parse(build(in("ar-EG", SUMMARY)).html());

    assertThat(page.select("html").attr("lang")).isEqualTo("ar-EG");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("main span[lang=ar][dir=rtl]").text())
        .contains("\u2068dry needling\u2069", "\u2068plantar fasciitis\u2069");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "it", "en"})
  void other_pages_do_not_say_the_direction(String locale) {
    assertThat(Jsoup.parse(build(in(locale, SUMMARY)).html()).select("html").hasAttr("dir"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"de, de, ltr", "ar, ar, rtl", "it, en, ltr"})
  void fragments_say_what_language_they_are_in(String locale, String language, String direction) {
    String text = SUMMARY + "\n\nx {{< grade " + HEEL + " >}} y\n";
    Document html = Jsoup.parse(fragment(in(locale, text)).html());

    assertThat(html.select("span[lang]"))
        .hasSize(2)
        .allSatisfy(span -> assertThat(span.attr("lang")).isEqualTo(language))
        .allSatisfy(span -> assertThat(span.attr("dir")).isEqualTo(direction));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---\nlocale: en-GB\n---\n"})
  void articles_in_english_say_nothing_of_it(String frontMatter) {
    String text = frontMatter + SUMMARY + "\n\nx {{< grade " + HEEL + " >}} y\n";

    assertThat(Jsoup.parse(fragment(text).html()).select("[lang], [dir]")).isEmpty();
  }

  @Test
  void a_profile_stays_in_english_and_says_so() {
    Document html = Jsoup.parse(fragment(in("ar", "{{< grade " + HEEL + " as=profile >}}")).html());
    Element details = html.selectFirst("details.evidence-profile");

    assertThat(details).isNotNull();
    assertThat(details.attr("lang")).isEqualTo("en");
    assertThat(details.attr("dir")).isEqualTo("ltr");
    assertThat(details.select("summary").text()).contains("Low certainty");
  }

  @Test
  void numbers_of_studies_are_in_words_in_english_only() {
    String text = "x {{< count condition=\"plantar fasciitis\" >}} y";

    assertThat(fragment(in("de", text)).markdown()).endsWith("x 2 y");
    assertThat(fragment(in("en", text)).markdown()).endsWith("x two y");
  }

  @Test
  void the_paragraph_of_a_summary_names_its_language_when_one_is_asked_for() {
    Grade grade =
        ArticleFixtures.CATALOG.grade(
            Question.of("plantar fasciitis", "dry needling"), GradeFramework.standard());

    assertThat(EvidenceSummary.of(grade, references(), StatementLanguage.ARABIC).html())
        .startsWith("<p class=\"evidence-summary\" lang=\"ar\" dir=\"rtl\">");
    assertThat(EvidenceSummary.of(grade, references(), StatementLanguage.ENGLISH).html())
        .startsWith("<p class=\"evidence-summary\" lang=\"en\" dir=\"ltr\">");
    assertThat(EvidenceSummary.of(grade, references()).html())
        .startsWith("<p class=\"evidence-summary\">");
  }

  private static ReferenceList references() {
    return ReferenceList.of(
        ArticleFixtures.CATALOG::report, CitationStyle.numeric(), OutputFormat.HTML);
  }
}
