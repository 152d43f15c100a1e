package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.ArticleFixtures.CATALOG;
import static org.evidencecatalog.article.ArticleFixtures.article;
import static org.evidencecatalog.article.ArticleFixtures.build;
import static org.evidencecatalog.article.ArticleFixtures.codes;
import static org.evidencecatalog.article.ArticleFixtures.fragment;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.vocabulary.Vocabulary;
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
  void aStyleOfNotesPutsFootnotesIntoBothFormats() {
    BuiltArticle built =
        build("---\ncsl: chicago-notes-bibliography\n---\nA [@ash2016] and again [@ash2016].\n");
    assertThat(built.markdown())
        .contains("A [^note-1] and again [^note-2].")
        .containsPattern("\\[\\^note-1\\]: .*Ash.*\n\\[\\^note-2\\]: .*Ash")
        .contains("<a id=\"ref-ash2016\"></a>");
    var page = Jsoup.parse(built.html());
    assertThat(page.select("sup.citation a").eachAttr("href"))
        .containsExactly("#note-1", "#note-2")
        .allSatisfy(href -> assertThat(page.select("li" + href)).hasSize(1));
  }

  /** Two reports by one author in one year. */
  private static Catalog twins() {
    return Catalog.builder(Vocabulary.empty())
        .add(new Background(doe("doe-a", "Alpha")))
        .add(new Background(doe("doe-b", "Beta")))
        .build()
        .catalog();
  }

  private static Report doe(String key, String title) {
    return Report.of(
        new CitationKey(key),
        ReportKind.UNKNOWN,
        Reference.builder(title)
            .authors(List.of(Contributor.Person.ofFamily("Doe")))
            .issued(Optional.of(PartialDate.ofYear(2001)))
            .build());
  }

  @Test
  void lettersAfterYearsStandFromTheFirstCitationOn() {
    BuiltArticle built =
        ArticleBuilder.with(twins(), GradeFramework.standard())
            .style(CitationStyle.named("apa"))
            .build(article("First [@doe-b], then [@doe-a]. {{< nope >}}\n"));
    assertThat(built.markdown())
        .contains("First ([Doe, 2001b](#ref-doe-b)), then ([Doe, 2001a](#ref-doe-a)).");
    assertThat(codes(built.findings())).containsExactly("1:32 SHORTCODE_UNKNOWN");
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
