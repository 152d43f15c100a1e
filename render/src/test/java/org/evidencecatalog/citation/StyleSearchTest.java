package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSearchTest {

  @ParameterizedTest
  @CsvSource({
    "Journal of Physiotherapy, journal-of-physiotherapy",
    "BMJ, bmj",
    "icmje, nlm-citation-sequence",
    "notes bibliography, chicago-notes-bibliography",
    "NUMERIC, numeric"
  })
  void a_style_is_found_by_the_words_of_its_names(String words, String id) {
    assertThat(CitationStyle.search(words)).extracting(StyleListing::id).contains(id);
  }

  @Test
  void a_journal_says_whose_style_it_prints() {
    StyleListing journal =
        CitationStyle.search("journal-of-physiotherapy").stream()
            .filter(style -> style.id().equals("journal-of-physiotherapy"))
            .findFirst()
            .orElseThrow();
    assertThat(journal)
        .isEqualTo(
            new StyleListing(
                "journal-of-physiotherapy",
                "Journal of Physiotherapy",
                Optional.of("american-medical-association"),
                List.of()));
  }

  @Test
  void everything_listed_can_be_asked_for() {
    List<StyleListing> all = CitationStyle.search("");
    assertThat(all).hasSizeGreaterThan(10_000).extracting(StyleListing::id).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(style -> assertThat(style.title()).isNotBlank());
    for (int i = 0; i < all.size(); i += 97) {
      assertThat(CitationStyle.named(all.get(i).id()).kind()).isNotNull();
    }
  }

  @Test
  void nothing_found_proposes_what_looks_like_it() {
    assertThat(CitationStyle.search("vancuver")).isEmpty();
    assertThat(CitationStyle.nearest("vancuver")).first().isEqualTo("vancouver");
    assertThat(CitationStyle.nearest("../x")).isEmpty();
  }
}
