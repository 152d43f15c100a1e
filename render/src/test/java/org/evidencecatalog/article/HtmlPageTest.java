package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.ArticleFixtures.build;
import static org.evidencecatalog.article.ArticleFixtures.fragment;

import org.evidencecatalog.grading.GradeFramework;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static Document sample() {
    return Jsoup.parse(
        ArticleBuilder.with(ArticleFixtures.CATALOG, GradeFramework.standard())
            .build(Article.read(ArticleFixtures.resource("sample.md")))
            .html());
  }

  @Test
  void hasALanguageATitleLandmarksAndASkipLink() {
    Document page = sample();
    assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.title()).isEqualTo("Needles: what we know");
    assertThat(page.select("meta[charset=utf-8], meta[name=viewport]")).hasSize(2);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("body > a:first-child").attr("href")).isEqualTo("#main-content");
    assertThat(page.select("section[aria-labelledby=references] > h2#references").text())
        .isEqualTo("Sources");
    assertThat(page.select("footer").text()).contains("2026-03-31");
  }

  @Test
  void loadsNothingAndRunsNothing() {
    Document page = sample();
    assertThat(page.select("script, link, iframe, object, embed")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
  }

  @Test
  void idsAreUniqueAndInnerLinksLeadSomewhere() {
    Document page = sample();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    assertThat(page.select("ol.references a.backlink"))
        .hasSameSizeAs(page.select("ol.references > li"));
  }

  @Test
  void headingsAreInOrderUnderOneTitle() {
    Document page =
        Jsoup.parse(build("---\ntitle: T\n---\n### Deep\n\n# Late\n\n##### Deeper\n").html());
    assertThat(page.select("h1, h2, h3, h4, h5, h6"))
        .extracting(heading -> heading.normalName() + " " + heading.text())
        .containsExactly("h1 T", "h2 Deep", "h2 Late", "h3 Deeper");
    assertThat(sample().select("h1")).hasSize(1);
    assertThat(Jsoup.parse(build("text").html()).select("h1").text()).isEqualTo("a");
  }

  @Test
  void tablesScrollAndHaveHeads() {
    Document page = sample();
    assertThat(page.select("table")).hasSize(2);
    assertThat(page.select("div.table-scroll[tabindex=0][role=region][aria-label] > table"))
        .hasSize(2);
    assertThat(page.select("thead th")).allMatch(head -> head.attr("scope").equals("col"));
  }

  @Test
  void aFragmentIsTheBodyOnly() {
    String html = fragment("## A\n\nb [@ash2016]\n").html();
    assertThat(html).startsWith("<h2 id=\"a\">A</h2>").doesNotContain("<html", "<main", "<style");
    assertThat(html).contains("<ol class=\"references\">");
  }

  @Test
  void theTitleIsText() {
    assertThat(build("---\ntitle: <script>x</script>\n---\nb\n").html())
        .contains("<title>&lt;script&gt;x&lt;/script&gt;</title>");
  }
}
