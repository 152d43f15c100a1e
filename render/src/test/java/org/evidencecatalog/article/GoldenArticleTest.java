package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencecatalog.grading.GradeFramework;
import org.junit.jupiter.api.Test;

/**
 * A whole article in both formats. {@code mvn -pl render -am test -Dtest=GoldenArticleTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true} writes what is built now.
 */
class GoldenArticleTest {
  private static final Path SOURCES = Path.of("src/test/resources/org/evidencecatalog/article");

  @Test
  void theSampleIsBuiltAsBefore() throws IOException {
    BuiltArticle built =
        ArticleBuilder.with(ArticleFixtures.CATALOG, GradeFramework.standard())
            .fragment(true)
            .build(Article.read(ArticleFixtures.resource("sample.md")));
    check("sample-built.md", built.markdown());
    check("sample-built.html", built.html());
  }

  private static void check(String name, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(SOURCES.resolve(name), actual);
    }
    assertThat(actual).isEqualTo(Files.readString(SOURCES.resolve(name)));
  }
}
