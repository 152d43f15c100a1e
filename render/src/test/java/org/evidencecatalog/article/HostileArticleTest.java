package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evidencecatalog.article.ArticleFixtures.article;
import static org.evidencecatalog.article.ArticleFixtures.fragment;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArticleTest {
  private static final int LENGTH = 200_000;

  /** Far above what a linear reader takes, far below what a quadratic one would. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "[@a",
        "[x @a ",
        "[@a @b ",
        "@{",
        "@a",
        "]{",
        "]{.claim ",
        "{.claim ",
        "{{<",
        "{{< grade ",
        "{{< grade x=\"",
        "{{% ",
        "{{{< ",
        "`",
        "`a``b",
        "<",
        "<!--",
        "<?",
        "<??",
        "<![CDATA[x",
        "<!a ",
        "<a ",
        "<a x=\"",
        "[a](",
        "[a](<",
        "[a][",
        "\\",
        "&",
        "*a ",
        "a**b_c*",
        "_a__b ",
        "> ",
        "- ",
        "1. ",
        "***",
        "[a]: x\n"
      })
  void takesLinearTime(String unit) {
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () -> {
          try {
            article(unit.repeat(LENGTH / unit.length()));
          } catch (ArticleException e) {
            assertThat(e).hasMessageContaining("nested");
          }
        });
  }

  @Test
  void readsManyBracketsThatClose() {
    int n = LENGTH / 10;
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () -> {
          article("[".repeat(n) + "@a".repeat(n) + "]".repeat(n));
          article("[@a @b".repeat(n) + "]".repeat(n));
          article("[".repeat(n) + "{{<x>}}".repeat(n) + "]{.claim}".repeat(n));
          article("[".repeat(n) + "]{.claim condition=x}".repeat(n));
        });
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    assertThatThrownBy(() -> article("*a ".repeat(5000) + "a*".repeat(5000)))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("nested more than 200 levels");
    assertThatThrownBy(() -> article("![".repeat(5000))).isInstanceOf(ArticleException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <script>alert(1)</script> b",
        "<SCRIPT src=//x></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"java&#115;cript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "![x](javascript:alert(1))",
        "<javascript:alert(1)>",
        "[x](data:text/html,alert)",
        "<svg onload=alert(1)>",
        "<iframe src=\"//x\"></iframe>",
        "<style>*{display:none}</style>",
        "<p style=\"position:fixed\">x</p>",
        "<form action=x><input></form>",
        "<div title=\"><script>alert(1)</script>\">x</div>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<base href=//x><meta http-equiv=refresh content=0><link rel=stylesheet href=//x>",
        "{{< youtube \"<script>alert(1)</script>\" >}}",
        "{{< study ash2016 n unknown=\"<script>alert(1)</script>\" >}}",
        "{{< study cedar2020 n unknown=\"<img src=x onerror=alert(1)>\" >}}",
      })
  void letsNothingActiveThrough(String source) {
    Document page = Jsoup.parseBodyFragment(fragment("x\n\n" + source + "\n\nend").html());
    assertThat(
            page.select("script, style, iframe, svg, math, form, input, base, meta, link, object"))
        .isEmpty();
    page.getAllElements()
        .forEach(
            element ->
                element
                    .attributes()
                    .forEach(
                        attribute -> {
                          assertThat(attribute.getKey())
                              .doesNotStartWith("on")
                              .isNotEqualTo("style");
                          assertThat(attribute.getValue())
                              .doesNotStartWith("javascript:")
                              .doesNotStartWith("data:");
                        }));
    assertThat(page.select("p").eachText()).last().isEqualTo("end");
  }

  @Test
  void whatIsLeftOpenInRawHtmlSwallowsNothing() {
    for (String open :
        java.util.List.of(
            "<div title=\"",
            "<!-- x",
            "<div><script>",
            "<textarea>",
            "<title>",
            "<plaintext>",
            "<xmp>")) {
      String html = fragment(open + "\n\nA [@ash2016] b\n").html();
      if (!open.startsWith("<!--") && !open.contains("script") && !open.contains("textarea")) {
        assertThat(Jsoup.parse(html).select("sup.citation")).as(open).hasSize(1);
      }
    }
  }

  @Test
  void nobodyCanForgeASlot() {
    String html =
        fragment(
                "{ev0:s0} <ev-slot data-n=\"0\"></ev-slot> <EV-CLAIM data-n=0> &#123;ev1:s0}"
                    + " <a title=\"{ev1:s0}\">x</a> [@ash2016]")
            .html();
    assertThat(Jsoup.parse(html).select("sup.citation")).hasSize(1);
    assertThat(html).contains("{ev0:s0}");
  }

  @Test
  void anAuthorsIdDoesNotTakeTheIdOfAReference() {
    Document page =
        Jsoup.parse(fragment("<p id=\"ref-ash2016\">x</p>\n\n# references\n\n[@ash2016]").html());
    assertThat(page.select("#ref-ash2016"))
        .hasSize(1)
        .first()
        .extracting(e -> e.normalName())
        .isEqualTo("li");
  }
}
