package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.evidencecatalog.article.Span.ClaimSpan;
import org.evidencecatalog.grading.GradeFramework;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for any text whatever. */
class ArticleSoupTest {
  private static final List<String> BITS =
      List.of(
          "[",
          "]",
          "{",
          "}",
          "(",
          ")",
          "<",
          ">",
          "@",
          "@a",
          "@{b c}",
          "[@a]",
          "[see @a; -@b, p. 2]",
          "{{< ",
          " >}}",
          "{{<grade>}}",
          "{{% x %}}",
          "{{< study k n >}}",
          "]{.claim condition=\"x\"}",
          "{.claim ",
          "condition=",
          "\"",
          "'",
          "`",
          "``",
          "*",
          "**",
          "_",
          "\\",
          "&amp;",
          "&",
          "![",
          "](u)",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "<http://a@b>",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "    ",
          "> ",
          ">\t",
          "- ",
          "1. ",
          "# ",
          "---\n",
          "===\n",
          "```\n",
          "| ",
          "|--|--|\n",
          "\\|",
          "[a]: u\n",
          "word",
          "é",
          "\uD83D\uDE00",
          "\uD800",
          "\u0000",
          "\u00a0",
          ";",
          ",",
          ".",
          "~",
          "title: x\n");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void neverThrowsAndKeepsAllThatIsNotOurs(int seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 100; run++) {
      StringBuilder soup = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        soup.append(BITS.get(random.nextInt(BITS.size())));
      }
      check(soup.toString());
    }
  }

  private static void check(String text) {
    Article article = Article.of("soup.md", text);
    int from = 0;
    for (Span span : article.spans()) {
      assertThat(span.start()).as("order in %s", text).isGreaterThanOrEqualTo(from);
      assertThat("@[{".indexOf(text.charAt(span.start()))).as(text).isGreaterThanOrEqualTo(0);
      from = span.end();
    }
    // Of an empty catalog nothing is known, so that claims alone are replaced.
    BuiltArticle built =
        ArticleBuilder.with(ArticleFixtures.EMPTY, GradeFramework.standard()).build(article);
    assertThat(built.markdown()).as(text).isEqualTo(withoutClaims(article));
    assertThat(built.html()).as(text).doesNotContain("ev-slot", "ev-claim");
    assertThat(Article.of("soup.md", text).spans()).isEqualTo(article.spans());
  }

  private static String withoutClaims(Article article) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Span span : article.spans()) {
      if (span instanceof ClaimSpan claim) {
        out.append(article.text(), from, claim.start());
        out.append(article.text(), claim.innerStart(), claim.innerEnd());
        from = claim.end();
      }
    }
    return out.append(article.text().substring(from)).toString();
  }
}
