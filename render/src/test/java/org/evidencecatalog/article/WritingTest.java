package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidencecatalog.grading.GradeFramework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
  @TempDir Path folder;

  private BuiltArticle built(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return ArticleBuilder.with(ArticleFixtures.CATALOG, GradeFramework.standard())
        .build(Article.read(file));
  }

  private List<String> files(String below) throws IOException {
    Path root = folder.resolve(below);
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesMarkdownAndHtmlIntoANewFolder() throws IOException {
    BuiltArticle built = built("in/guide.md", "A [@ash2016].\n");
    assertThat(built.writeTo(folder.resolve("out/deep")))
        .containsExactly(
            folder.resolve("out/deep/guide.md"), folder.resolve("out/deep/guide.html"));
    assertThat(files("out")).containsExactly("deep/guide.html", "deep/guide.md");
    assertThat(folder.resolve("out/deep/guide.md")).hasContent(built.markdown());
    assertThat(folder.resolve("out/deep/guide.html")).hasContent(built.html());
    built.writeTo(folder.resolve("out/deep"));
    assertThat(files("out")).hasSize(2);
  }

  @Test
  void keepsPlacesBelowTheFolderInCommon() throws IOException {
    BuiltArticle.writeAll(
        List.of(built("in/a.md", "a"), built("in/sub/b.markdown", "b")), folder.resolve("out"));
    assertThat(files("out")).containsExactly("a.html", "a.md", "sub/b.html", "sub/b.md");
  }

  @Test
  void neverOverwritesASource() throws IOException {
    BuiltArticle built = built("in/a.md", "A [@ash2016]");
    assertThatThrownBy(() -> built.writeTo(folder.resolve("in")))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("would overwrite");
    assertThat(files("in")).containsExactly("a.md");
    assertThat(folder.resolve("in/a.md")).hasContent("A [@ash2016]");
  }

  @Test
  void writesNothingIfOneArticleIsNotTrue() throws IOException {
    BuiltArticle good = built("in/a.md", "a");
    BuiltArticle bad = built("in/b.md", "[@nobody]");
    assertThatThrownBy(() -> BuiltArticle.writeAll(List.of(good, bad), folder.resolve("out")))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("CITATION_UNKNOWN");
    assertThat(files("out")).isEmpty();
  }

  @Test
  void refusesTwoArticlesOfOneName() throws IOException {
    BuiltArticle one = built("in/a.md", "a");
    BuiltArticle other = built("in/a.markdown", "b");
    assertThatThrownBy(() -> BuiltArticle.writeAll(List.of(one, other), folder.resolve("out")))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("two articles");
  }

  @Test
  void leavesNothingBehindWhenItFails() throws IOException {
    BuiltArticle built = built("in/a.md", "a");
    Files.createDirectories(folder.resolve("out/a.html"));
    assertThatThrownBy(() -> built.writeTo(folder.resolve("out")))
        .isInstanceOf(ArticleException.class);
    assertThat(files("out")).isEmpty();
    Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> built.writeTo(folder.resolve("file"))).isInstanceOf(IOException.class);
    assertThat(folder.resolve("file")).hasContent("x");
  }
}
