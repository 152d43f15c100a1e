package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.citation.StyleLint.Kind;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.junit.jupiter.api.Test;

class StyleLintTest {
  private static final Report UNDATED =
      Fixtures.report(
          "a",
          Reference.builder("Needling of heels")
              .authors(Fixtures.people("Doe J"))
              .container(Optional.of("Journal of pain"))
              .build());

  private static List<StyleLint> lint(String style, Report... reports) {
    return StyleLint.of(List.of(reports), CitationStyle.named(style));
  }

  @Test
  void our_own_style_prints_nothing_of_its_own() {
    List<Report> reports = GeneratedReports.of(300, 11);
    assertThat(StyleLint.of(reports, CitationStyle.numeric())).isEmpty();
  }

  @Test
  void words_for_what_is_missing_are_named() {
    assertThat(lint("apa", UNDATED))
        .singleElement()
        .satisfies(
            lint -> {
              assertThat(lint.kind()).isEqualTo(Kind.WORDS);
              assertThat(lint.found()).isEqualTo("n.d");
              assertThat(lint.text()).startsWith("Doe, J. (n.d.)");
            });
    assertThat(lint("harvard", UNDATED).get(0).found()).contains("date");
  }

  @Test
  void marks_left_behind_are_named() {
    Report book =
        Fixtures.report(
            "b",
            Reference.builder("Heels")
                .type(ReferenceType.BOOK)
                .publisher(Optional.of("Example Press"))
                .build());
    assertThat(lint("vancouver", book))
        .extracting(StyleLint::kind, StyleLint::found)
        .containsExactly(tuple(Kind.PUNCTUATION, ";"));
  }

  @Test
  void an_article_with_all_its_fields_is_clean_in_every_well_known_style() {
    for (String style : CitationStyle.wellKnown()) {
      assertThat(lint(style, Fixtures.COTCHETT)).as(style).isEmpty();
    }
  }
}
