package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.ArticleFixtures.build;
import static org.evidencecatalog.article.ArticleFixtures.codes;
import static org.evidencecatalog.article.ArticleFixtures.fragment;

import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.model.CitationKey;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcodesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      value = {
        "study ash2016 year => 2016",
        "study ash2016 n => 20",
        "study birch2019 n => 110",
        "study birch2019 n_randomised => 120",
        "study birch2019 n_analysed => 110",
        "study ash2016 blinding => single-blind",
        "study ash2016 design => randomised trial",
        "study cedar2020 design => cohort study",
        "study ash2016 title => Needling for plantar fasciitis: a trial",
        "study birch2019 title => Needles \\& heels \\<again\\>",
        "study ash2016 first_author => Ash",
        "study cedar2020 first_author => Cedar Group",
        "study \"Study 1\" design => case report",
        "study \"Study 1\" year unknown=\"some [year]\" => some \\[year\\]",
        "study 10.1234/heels.19 year => 2019",
        "count condition=\"plantar fasciitis\" => two",
        "count condition=\"plantar fasciitis\" intervention=\"dry needling\" design=randomised_trial =>"
            + " two",
        "count condition=\"tennis elbow\" => two",
        "count condition=\"tennis elbow\" design=case-report => one",
        "count condition=\"neck pain\" => 0",
        "count condition=\"tennis elbow\" design=\"Case Report\" => one",
        "grade condition=\"plantar fasciitis\" => ⊕⊕◯◯ Low certainty",
        "grade condition=\"plantar fasciitis\" as=symbol => ⊕⊕◯◯",
        "grade condition=\"plantar fasciitis\" as=word => low",
        "grade condition=\"plantar fasciitis\" as=sentence => Certainty of the evidence: low (⊕⊕◯◯).",
        "grade condition=\"plantar fasciitis\" framework=pollock as=word => low",
      })
  void printsAValue(String shortcode, String expected) {
    BuiltArticle built = build("x {{< " + shortcode + " >}} y");
    assertThat(built.markdown()).isEqualTo("x " + expected + " y");
    assertThat(built.findings()).isEmpty();
    String page = Jsoup.parse(built.html()).select("main p").text();
    String plain = expected.replace("\\", "");
    assertThat(page).startsWith("x " + plain.substring(0, Math.min(2, plain.length())));
    assertThat(page).endsWith(" y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      value = {
        "grade => SYNTAX_ERROR => condition= is missing",
        "grade condition=x => CONDITION_UNKNOWN => \"x\"",
        "summary condition=\"plantar fascitis\" => CONDITION_UNKNOWN => plantar fasciitis",
        "grade condition=\"heel pain\" as=picture => SYNTAX_ERROR => one of badge, symbol",
        "grade condition=\"heel pain\" framework=best => SYNTAX_ERROR => one of grade, pollock",
        "grade condition=\"heel pain\" interventoin=x => SYNTAX_ERROR => did you mean intervention?",
        "grade \"heel pain\" => SYNTAX_ERROR => has no name",
        "grade condition=\"heel pain\" as=profile => SYNTAX_ERROR => paragraph of its own",
        "references => SYNTAX_ERROR => paragraph of its own",
        "study ash2016 => SYNTAX_ERROR => a key and a field",
        "study ash2016 size => SYNTAX_ERROR => one of year, n,",
        "study ash2017 year => CITATION_UNKNOWN => ash2016",
        "count condition=\"heel pain\" design=trial => SYNTAX_ERROR => one of randomised_trial",
        "table condition=\"heel pain\" => SYNTAX_ERROR => later version",
        "forest => SYNTAX_ERROR => later version",
      })
  void keepsWhatItCannotPrintTruly(String shortcode, FindingCode code, String message) {
    String source = "x {{< " + shortcode + " >}} y";
    BuiltArticle built = build(source);
    assertThat(built.markdown()).isEqualTo(source);
    assertThat(codes(built.findings())).containsExactly("1:3 " + code);
    assertThat(built.findings().get(0).message()).contains(message);
    assertThat(built.canBeWritten()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      value = {
        "{{< youtube x >}} => {{< youtube x >}} => SHORTCODE_UNKNOWN",
        "{{< study cedar2020 n >}} => not reported => VALUE_UNKNOWN",
        "{{< grade condition=\"hip pain\" >}} => Not graded => VALUE_UNKNOWN",
      })
  void warnsAndGoesOn(String source, String expected, FindingCode code) {
    BuiltArticle built = build(source);
    assertThat(built.markdown()).isEqualTo(expected);
    assertThat(codes(built.findings())).containsExactly("1:1 " + code);
    assertThat(built.canBeWritten()).isTrue();
  }

  @Test
  void aSummaryCitesTheStudiesInItsFirstSentence() {
    BuiltArticle built =
        fragment("[@cedar2020]\n\n{{< summary " + ArticleFixtures.HEEL + " >}}\n\n[@ash2016]");
    assertThat(built.markdown())
        .contains(
            "Two randomised trials (130 participants) studied dry needling for plantar fasciitis;"
                + " their results are not in this"
                + " catalog<sup>[2](#ref-ash2016),[3](#ref-birch2019)</sup>. Certainty of the"
                + " evidence: low (⊕⊕◯◯).");
    assertThat(built.html())
        .contains("<p class=\"evidence-summary\">Two randomised")
        .contains(
            "<a href=\"#ref-ash2016\">2</a>,<a href=\"#ref-birch2019\">3</a></sup>. Certainty");
    assertThat(built.citations())
        .extracting(CitationKey::value)
        .containsExactly("cedar2020", "ash2016", "birch2019");
    assertThat(built.grades()).singleElement().extracting(Grade::framework).isEqualTo("grade");
  }

  @Test
  void aClaimBearsTodaysCertainty() {
    BuiltArticle built =
        fragment("[It may.]{.claim " + ArticleFixtures.HEEL + "} [So.]{.claim status=practice}");
    assertThat(built.html())
        .isEqualTo(
            "<p><span class=\"claim\" data-certainty=\"low\">It may.</span> <span"
                + " class=\"claim\">So.</span></p>\n");
    assertThat(built.grades()).isEmpty();
  }

  @Test
  void aBadgeHasAWordBesideItsSymbol() {
    assertThat(fragment("{{< grade " + ArticleFixtures.HEEL + " >}}").html())
        .isEqualTo(
            "<p><span class=\"evidence-grade\" data-level=\"low\"><span"
                + " aria-hidden=\"true\">⊕⊕◯◯</span> Low certainty</span></p>\n");
    assertThat(fragment("{{< grade " + ArticleFixtures.HEEL + " as=symbol >}}").html())
        .contains("<span class=\"visually-hidden\">Low certainty</span>");
  }

  @Test
  void aProfileHasARowForEachJudgement() {
    BuiltArticle built = fragment("{{< grade " + ArticleFixtures.HEEL + " as=profile >}}");
    int judgements = built.grades().get(0).judgements().size();
    assertThat(Jsoup.parse(built.html()).select("details.evidence-profile tbody tr"))
        .hasSize(judgements);
    assertThat(built.markdown().lines().filter(line -> line.startsWith("| ")).count())
        .isEqualTo(judgements + 1L);
    assertThat(built.html()).contains("<th scope=\"row\">Risk of bias</th>");
  }

  @Test
  void referencesStandWhereTheirShortcodeStandsOnce() {
    BuiltArticle built = build("# A\n\n{{< references >}}\n\nB [@ash2016].\n");
    assertThat(built.markdown()).startsWith("# A\n\n1. <a id=\"ref-ash2016\"></a>Ash");
    assertThat(built.markdown()).endsWith("\n\nB <sup>[1](#ref-ash2016)</sup>.\n");
    assertThat(build("{{< references >}}\n\n{{< references >}}\n").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("once"));
    assertThat(build("{{< references >}}\n").markdown()).isEqualTo("\n");
  }
}
