package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that would be cited alike are told apart as the style says. */
class DisambiguationTest {
  private static final CitationStyle APA = CitationStyle.named("apa");

  private static Report study(String key, int year, String title, String... authors) {
    return Fixtures.report(
        key,
        Reference.builder(title)
            .authors(Fixtures.people(authors))
            .issued(Fixtures.year(year))
            .container(Optional.of("Journal"))
            .build());
  }

  private static ReferenceList list(CitationStyle style, Report... reports) {
    ReferenceList list = Fixtures.list(style, OutputFormat.TEXT, reports);
    list.expect(Arrays.stream(reports).map(Report::key).toList());
    return list;
  }

  private static List<String> cited(CitationStyle style, Report... reports) {
    ReferenceList list = list(style, reports);
    return Arrays.stream(reports).map(r -> list.cite(Citation.of(r.key()))).toList();
  }

  @Test
  void works_of_one_year_get_letters_in_the_order_of_the_list() {
    Report second = study("z", 2001, "Zeta", "Doe J");
    Report first = study("a", 2001, "Alpha", "Doe J");
    Report other = study("b", 2002, "Beta", "Doe J");
    assertThat(cited(APA, second, first, other))
        .containsExactly("(Doe, 2001b)", "(Doe, 2001a)", "(Doe, 2002)");
    ReferenceList list = list(APA, second, first, other);
    List.of(second, first, other).forEach(report -> list.add(report.key()));
    assertThat(list.render())
        .startsWith("Doe, J. (2001a). Alpha")
        .contains("\nDoe, J. (2001b). Zeta")
        .contains("\nDoe, J. (2002). Beta");
  }

  @Test
  void a_style_that_does_not_say_where_has_letters_behind_its_years() {
    Report one = study("a", 2001, "Alpha of 2001", "Doe J");
    Report two = study("b", 2001, "Beta", "Doe J");
    CitationStyle style = CitationStyle.named("nlm-name-year");
    assertThat(cited(style, one, two)).containsExactly("(Doe 2001a)", "(Doe 2001b)");
    ReferenceList list = list(style, one, two);
    list.add(one.key());
    list.add(two.key());
    assertThat(list.render())
        .isEqualTo("Doe J. Alpha of 2001. Journal. 2001a;\nDoe J. Beta. Journal. 2001b;\n");
  }

  @Test
  void an_unknown_year_gets_a_letter_only_where_the_style_speaks_of_it() {
    Report one =
        Fixtures.report("a", Reference.builder("A").authors(Fixtures.people("Doe J")).build());
    Report two =
        Fixtures.report("b", Reference.builder("B").authors(Fixtures.people("Doe J")).build());
    assertThat(cited(APA, one, two)).containsExactly("(Doe, n.d.-a)", "(Doe, n.d.-b)");
    assertThat(cited(CitationStyle.named("din-1505-2"), one, two))
        .containsExactly("(Doe)", "(Doe)");
  }

  @Test
  void twenty_one_authors_are_shortened_to_the_first_and_the_last() {
    String[] authors =
        java.util.stream.IntStream.rangeClosed(1, 21)
            .mapToObj(i -> "Doe" + (char) ('a' + i - 1) + " J")
            .toArray(String[]::new);
    assertThat(Fixtures.entry(APA, OutputFormat.TEXT, study("a", 2001, "Alpha", authors)))
        .startsWith("Doea, J., Doeb, J.,")
        .contains("Does, J., … Doeu, J. (2001). Alpha");
  }

  @Test
  void letters_stand_in_sentences_too() {
    Report one = study("a", 2001, "Alpha", "Doe J");
    Report two = study("b", 2001, "Beta", "Doe J");
    ReferenceList list = list(APA, one, two);
    assertThat(list.cite(Citation.narrative(two.key()))).isEqualTo("Doe (2001b)");
  }

  @Test
  void authors_hidden_by_et_al_are_named_as_far_as_they_tell_apart() {
    Report one = study("a", 2001, "Alpha", "Doe J", "Roe R", "Poe P");
    Report two = study("b", 2001, "Beta", "Doe J", "Moe M", "Poe P");
    assertThat(cited(APA, one, two))
        .containsExactly("(Doe, Roe, et al., 2001)", "(Doe, Moe, et al., 2001)");
  }

  @Test
  void first_authors_of_one_name_get_initials() {
    Report one = study("a", 2001, "Alpha", "Doe J");
    Report two = study("b", 2005, "Beta", "Doe A");
    assertThat(cited(APA, one, two)).containsExactly("(J. Doe, 2001)", "(A. Doe, 2005)");
  }

  @Test
  void a_style_of_authors_alone_adds_a_title() {
    Report one = study("a", 2001, "Alpha", "Doe J");
    Report two = study("b", 2005, "Beta", "Doe J");
    assertThat(cited(CitationStyle.named("mla"), one, two))
        .containsExactly("(Doe, “Alpha”)", "(Doe, “Beta”)");
  }

  @Test
  void what_is_cited_later_is_told_apart_from_then_on() {
    Report one = study("a", 2001, "Alpha", "Doe J");
    Report two = study("b", 2001, "Beta", "Doe J");
    ReferenceList list = Fixtures.list(APA, OutputFormat.TEXT, one, two);
    assertThat(list.cite(Citation.of(one.key()))).isEqualTo("(Doe, 2001)");
    assertThat(list.cite(Citation.of(two.key()))).isEqualTo("(Doe, 2001b)");
    assertThat(list.render()).contains("(2001a)", "(2001b)");
  }

  @Test
  void what_is_expected_but_not_cited_is_not_listed() {
    Report one = study("a", 2001, "Alpha", "Doe J");
    Report two = study("b", 2001, "Beta", "Doe J");
    ReferenceList list = list(APA, one, two);
    list.expect(List.of(new CitationKey("nobody")));
    list.cite(Citation.of(two.key()));
    assertThat(list.entries()).extracting(ReferenceEntry::key).containsExactly(two.key());
    assertThat(list.entries()).extracting(ReferenceEntry::number).containsExactly(1);
  }

  @Test
  void numbers_need_no_letters() {
    Report one = study("a", 2001, "Alpha", "Doe J");
    Report two = study("b", 2001, "Beta", "Doe J");
    ReferenceList list = list(CitationStyle.numeric(), one, two);
    list.add(one.key());
    list.add(two.key());
    assertThat(list.render()).doesNotContain("2001a");
  }

  @ParameterizedTest
  @CsvSource({"0,a", "25,z", "26,aa", "51,az", "52,ba", "701,zz", "702,aaa"})
  void letters_go_on_after_z(int index, String letters) {
    assertThat(Disambiguation.letters(index)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MP            | '. ' | M. P.   | MP as the model has it is set apart before
          Anna Maria    | '. ' | A. M.   |
          Jean-Paul     | '. ' | J.-P.   |
          Anna          | ''   | A       |
          """)
  void initials_are_set_as_the_style_sets_them(
      String given, String with, String initials, String why) {
    String spaced = given.equals("MP") ? "M. P." : given;
    assertThat(GivenNames.initials(spaced, Optional.of(with))).as(why).isEqualTo(initials);
  }
}
