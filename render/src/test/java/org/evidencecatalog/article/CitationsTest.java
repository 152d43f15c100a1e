package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.ArticleFixtures.CATALOG;
import static org.evidencecatalog.article.ArticleFixtures.article;
import static org.evidencecatalog.article.ArticleFixtures.build;
import static org.evidencecatalog.article.ArticleFixtures.codes;
import static org.evidencecatalog.article.ArticleFixtures.fragment;

import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.grading.GradeFramework;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CitationsTest {

  @Test
  void numbersFollowFirstAppearance() {
    BuiltArticle built = fragment("B [@birch2019], A [@ash2016; @birch2019] and @ash2016.");
    assertThat(built.markdown())
        .startsWith(
            "B <sup>[1](#ref-birch2019)</sup>, A <sup>[1](#ref-birch2019),[2](#ref-ash2016)</sup> and"
                + " Ash and Birch<sup>[2](#ref-ash2016)</sup>.");
    assertThat(Jsoup.parse(built.html()).select("ol.references > li").eachAttr("id"))
        .containsExactly("ref-birch2019", "ref-ash2016");
  }

  @Test
  void anUnknownKeyKeepsItsTextAndProposesKeys() {
    BuiltArticle built = build("A [@ash2016; @ash2017] b @zzzzzz.");
    assertThat(built.markdown()).isEqualTo("A [@ash2016; @ash2017] b @zzzzzz.");
    assertThat(codes(built.findings()))
        .containsExactly("1:3 CITATION_UNKNOWN", "1:26 CITATION_UNKNOWN");
    assertThat(built.findings().get(0).message())
        .isEqualTo("No source has the key \"ash2017\". Did you mean \"ash2016\"?");
    assertThat(built.findings().get(1).expected()).isEmpty();
    assertThat(built.canBeWritten()).isFalse();
  }

  @Test
  void anyIdentifierOfASourceCitesIt() {
    BuiltArticle built = build("A [@{10.1234/heels.19}] and [@birch2019].");
    assertThat(built.markdown())
        .startsWith("A <sup>[1](#ref-birch2019)</sup> and <sup>[1](#ref-birch2019)</sup>.");
    assertThat(built.citations()).hasSize(1);
  }

  @Test
  void aCitationInTheTextOfALinkIsNoLink() {
    BuiltArticle built = fragment("[x @ash2016](http://h) and [@ash2016]");
    assertThat(built.markdown())
        .startsWith("[x Ash and Birch<sup>1</sup>](http://h) and <sup>[1](#ref-ash2016)</sup>");
    assertThat(Jsoup.parse(built.html()).select("a a")).isEmpty();
    assertThat(Jsoup.parse(built.html()).select("#cite-ash2016-1")).hasSize(1);
  }

  @Test
  void theFrontMatterNamesAStyleUnlessTheBuilderDoes() {
    String source = "---\ncsl: apa\n---\nA [@ash2016].\n";
    assertThat(build(source).markdown()).contains("Ash").contains("2016)");
    assertThat(
            ArticleBuilder.with(CATALOG, GradeFramework.standard())
                .style(CitationStyle.numeric())
                .build(article(source))
                .markdown())
        .contains("A <sup>[1](#ref-ash2016)</sup>.");
  }

  @Test
  void anUnknownStyleOrFrameworkIsMalformed() {
    BuiltArticle built = build("---\ntitle: x\ncsl: no-such-style\nframework: best\n---\nA\n");
    assertThat(codes(built.findings())).containsExactly("3:1 SYNTAX_ERROR", "4:1 SYNTAX_ERROR");
  }

  @Test
  void aFrameworkOfTheFrontMatterGrades() {
    BuiltArticle built =
        build("---\nframework: pollock\n---\n{{< grade " + ArticleFixtures.HEEL + " >}}\n");
    assertThat(built.grades().get(0).framework()).isEqualTo("pollock");
  }
}
