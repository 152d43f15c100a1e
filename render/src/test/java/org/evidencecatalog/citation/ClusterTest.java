package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several sources in one citation. */
class ClusterTest {

  private static ReferenceList numbered(String style) {
    Report[] reports =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> Fixtures.titled("k" + i, "Title " + i))
            .toArray(Report[]::new);
    ReferenceList list = Fixtures.list(CitationStyle.named(style), OutputFormat.TEXT, reports);
    Arrays.stream(reports).forEach(report -> list.add(report.key()));
    return list;
  }

  private static Citation of(String numbers) {
    return Citation.of(
        Arrays.stream(numbers.split(" ", -1))
            .map(number -> new CitationKey("k" + number))
            .toArray(CitationKey[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vancouver | 3 1 2     | (1–3)
          vancouver | 1 2       | (1,2)
          vancouver | 1 2 3 5 7 8 9 | (1–3,5,7–9)
          ama       | 1 2 3 5   | [1–3,5]
          bmj       | 2 3 4     | [2–4]
          ieee      | 1 2 3     | [1], [2], [3]
          numeric   | 1 2 3     | [1,2,3]
          """)
  void numbers_are_drawn_together_where_the_style_does(
      String style, String numbers, String expected) {
    assertThat(numbered(style).cite(of(numbers))).isEqualTo(expected);
  }

  @Test
  void a_number_with_a_locator_stands_alone() {
    CitationItem page =
        new CitationItem(
            new CitationKey("k2"), "", Optional.of(new Locator(LocatorLabel.PAGE, "7")), "", false);
    Citation citation =
        new Citation(
            List.of(
                CitationItem.of(new CitationKey("k1")),
                page,
                CitationItem.of(new CitationKey("k3"))),
            CitationMode.PARENTHETICAL);
    assertThat(numbered("vancouver").cite(citation)).isEqualTo("(1; 2, p.\u00a07; 3)");
  }

  private static Report doe(String key, int year, String title) {
    return Fixtures.report(
        key,
        Reference.builder(title)
            .authors(Fixtures.people("Doe J"))
            .issued(Fixtures.year(year))
            .build());
  }

  private static String cite(String style, Report... reports) {
    ReferenceList list = Fixtures.list(CitationStyle.named(style), OutputFormat.TEXT, reports);
    CitationKey[] keys = Arrays.stream(reports).map(Report::key).toArray(CitationKey[]::new);
    return list.cite(Citation.of(keys));
  }

  @Test
  void years_of_the_same_authors_are_drawn_together() {
    assertThat(cite("apa", doe("a", 2001, "Alpha"), Fixtures.SHARIAT, doe("b", 2003, "Beta")))
        .isEqualTo("(Doe, 2001, 2003; Shariat & Noormohammadpour, 2018)");
    assertThat(cite("apa", doe("a", 2001, "Alpha"), doe("b", 2001, "Beta")))
        .isEqualTo("(Doe, 2001a, 2001b)");
  }

  @Test
  void sources_are_sorted_as_the_style_says_unless_the_author_put_words_around_them() {
    assertThat(cite("apa", Fixtures.SHARIAT, Fixtures.COTCHETT))
        .isEqualTo("(Cotchett et al., 2014; Shariat & Noormohammadpour, 2018)");
    ReferenceList list =
        Fixtures.list(
            CitationStyle.named("apa"), OutputFormat.TEXT, Fixtures.SHARIAT, Fixtures.COTCHETT);
    CitationItem see = new CitationItem(Fixtures.SHARIAT.key(), "see", Optional.empty(), "", false);
    CitationItem also =
        new CitationItem(Fixtures.COTCHETT.key(), "also", Optional.empty(), "", false);
    assertThat(list.cite(new Citation(List.of(see, also), CitationMode.PARENTHETICAL)))
        .isEqualTo("(see Shariat & Noormohammadpour, 2018; also Cotchett et al., 2014)");
  }
}
