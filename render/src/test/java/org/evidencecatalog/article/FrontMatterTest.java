package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.ArticleFixtures.article;
import static org.evidencecatalog.article.ArticleFixtures.shown;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

  @Test
  void readsOurKeysAndLeavesOthersAlone() {
    Article article =
        article(
            """
            ---
            # a comment
            title: "A \\"b\\": c" # more
            csl: 'it''s'
            locale:   en-GB
            framework: pollock # why
            as-of: 2026-03-31
            references-title: Sources @x
            tags: [a, b]
            author:
              name: @someone
            list:
            - x
            ---
            @a
            """);
    assertThat(article.problems()).isEmpty();
    assertThat(article.frontMatter())
        .isEqualTo(
            new FrontMatter(
                Optional.of("A \"b\": c"),
                Optional.of("it's"),
                Optional.of("en-GB"),
                Optional.of("pollock"),
                Optional.of(LocalDate.of(2026, 3, 31)),
                Optional.of("Sources @x")));
    assertThat(shown(article.spans())).isEqualTo("by(a)");
    assertThat(article.spans().get(0).line()).isEqualTo(15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      value = {
        "title: \"x => quote that opens the value of title",
        "title: 'x' y => quote that opens",
        "title: => title has no value",
        "title: [x] => must be a text",
        "locale: e n => is not a language tag",
        "as-of: 2026-02-30 => is not a date",
        "??? => expected \"key: value\"",
        "title: a|title: b => title is given twice",
      })
  void saysWhatIsMalformed(String lines, String message) {
    String text = "---\n" + lines.replace('|', '\n') + "\n---\n";
    assertThat(article(text).problems())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.SYNTAX_ERROR);
              assertThat(finding.message()).contains(message);
            });
  }

  @Test
  void aRuleAtTheStartIsNoFrontMatter() {
    assertThat(shown(article("---\n\n@a\n").spans())).isEqualTo("by(a)");
    assertThat(article("---\n\n@a\n").problems()).isEmpty();
    assertThat(article("---\ntitle: x\n\n@a\n").problems())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("never closed"));
  }
}
