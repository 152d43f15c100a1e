package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.ArticleFixtures.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpliceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "no line ending",
        "a\r\nb\r\n",
        "a\rb",
        "\uFEFF# with a mark\n",
        "---\ntitle: x\r\n---\r\nbody  \n\tand `code`",
        "*  odd\n\n1)  list\n\n\n\n***\ntrailing   \n",
        "<div class='x'>&nbsp;</div>\n\n[x]{.smallcaps} {{< youtube a >}} {{% b %}} user@host",
        "a\u0000b \uD83D\uDE00 \uD800 e\u0301",
      })
  void anArticleWithNothingOfOursIsTheSameBytes(String text) {
    assertThat(build(text).markdown()).isEqualTo(text);
  }

  @Test
  void replacesOurSpansOnly() {
    assertThat(
            build(
                    "A  [b *c* {{< study ash2016 n >}}]{.claim condition=\"plantar fasciitis\"}\r\n"
                        + "\t{{< study birch2019 year >}}  d")
                .markdown())
        .isEqualTo("A  b *c* 20\r\n\t2019  d");
  }

  @Test
  void addsReferencesWithTheLineEndingsOfTheArticle() {
    assertThat(build("A [@ash2016]\r\nb").markdown())
        .startsWith("A <sup>[1](#ref-ash2016)</sup>\r\nb\r\n\r\n## References\r\n\r\n1. <a id=")
        .endsWith("\r\n");
  }

  @Test
  void readsUtf8AndNothingElse(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.md");
    Files.write(file, "\uFEFFé @a".getBytes(StandardCharsets.UTF_8));
    Article article = Article.read(file);
    assertThat(article.name()).isEqualTo(file.toString());
    assertThat(article.text()).isEqualTo("é @a");
    assertThat(article.hasByteOrderMark()).isTrue();
    Files.write(file, "ab\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Article.read(file))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("byte 3 is not UTF-8");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Article.read(folder.resolve("no.md")))
        .isInstanceOf(java.io.UncheckedIOException.class);
  }
}
