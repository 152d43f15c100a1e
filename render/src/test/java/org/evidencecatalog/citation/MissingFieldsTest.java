package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style of this library prints what is known and nothing else, whatever is missing. */
class MissingFieldsTest {
  private static final int FIELDS = 11;
  private static final Pattern STRAY =
      Pattern.compile(
          "\\.\\.|,,|;;|::| [,.;:)]|\\(\\)|\\( |;:|:;|\\.;|\\.:|,\\.|:\\.|;\\.|[?!]\\.|  |\\[|\\]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> LABELS = Set.of("doi", "PMID", "accessed");

  @ParameterizedTest
  @EnumSource(ReferenceType.class)
  void every_combination_of_missing_fields_is_printed_without_stray_punctuation(
      ReferenceType type) {
    CitationStyle style = CitationStyle.numeric();
    ReferenceList list =
        ReferenceList.of(
            key -> Optional.of(Fixtures.report(key.value(), reference(type, key.value()))),
            style,
            OutputFormat.TEXT);
    for (int known = 0; known < 1 << FIELDS; known++) {
      list.add(Fixtures.key(Integer.toString(known)));
    }
    for (ReferenceEntry entry : list.entries()) {
      String text = entry.text();
      assertThat(text).doesNotContainPattern(STRAY).matches("\\p{L}.*");
      assertThat(text.charAt(text.length() - 1)).as(text).isNotIn(',', ';', ':', '(', '-', '–');
      assertThat(invented(text, data(Integer.parseInt(entry.key().value())))).as(text).isEmpty();
    }
  }

  private static List<String> invented(String text, String data) {
    List<String> words = WORD.matcher(text).results().map(r -> r.group()).toList();
    Set<String> known = new HashSet<>(List.of(data.split(" ")));
    return words.stream().filter(w -> !LABELS.contains(w) && !known.contains(w)).toList();
  }

  private static boolean has(int known, int field) {
    return (known >> field & 1) == 1;
  }

  private static <T> Optional<T> when(int known, int field, T value) {
    return has(known, field) ? Optional.of(value) : Optional.empty();
  }

  private static Reference reference(ReferenceType type, String key) {
    int known = Integer.parseInt(key);
    List<Identifier> identifiers = new ArrayList<>();
    when(known, 6, new Doi("10.1000/xyz123")).ifPresent(identifiers::add);
    when(known, 7, new Pmid("12345678")).ifPresent(identifiers::add);
    when(known, 8, new Url("https://example.org/page")).ifPresent(identifiers::add);
    return Reference.builder("Needling of heels")
        .type(type)
        .authors(has(known, 0) ? Fixtures.people("Doe JQ", "Roe R") : List.of())
        .issued(when(known, 1, PartialDate.ofYear(1999)))
        .container(when(known, 2, "Journal"))
        .volume(when(known, 3, "7"))
        .issue(when(known, 4, "3"))
        .pages(when(known, 5, "11-13"))
        .accessed(when(known, 9, PartialDate.parse("2020-02-03")))
        .publisher(when(known, 10, "Press"))
        .identifiers(identifiers)
        .build();
  }

  /** All that may be printed of a reference. */
  private static String data(int known) {
    return "Needling of heels"
        + when(known, 0, " Doe JQ Roe R").orElse("")
        + when(known, 1, " 1999").orElse("")
        + when(known, 2, " Journal").orElse("")
        + when(known, 3, " 7").orElse("")
        + when(known, 4, " 3").orElse("")
        + when(known, 5, " 11 13").orElse("")
        + when(known, 6, " 10 1000 xyz123").orElse("")
        + when(known, 7, " 12345678").orElse("")
        + when(known, 8, " https example org page").orElse("")
        + when(known, 9, " 2020 02 03").orElse("")
        + when(known, 10, " Press").orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Does it work?",
        "It works!",
        "It works.",
        "He said “it works.”",
        "It goes on…",
        "<i>Why?</i>"
      })
  void a_title_that_ends_in_a_stop_gets_no_second_one(String title) {
    Report report =
        Fixtures.report(
            "a",
            Reference.builder(title)
                .container(Optional.of("Pain Med."))
                .issued(Fixtures.year(2001))
                .build());
    String shown = title.replaceAll("</?i>", "");
    String text = Fixtures.entry(CitationStyle.numeric(), OutputFormat.TEXT, report);
    assertThat(text).isEqualTo(shown + " Pain Med. 2001.");
  }

  @Test
  void a_partial_date_of_access_is_printed_as_far_as_known() {
    Report report =
        Fixtures.report(
            "a",
            Reference.builder("Page")
                .type(ReferenceType.WEBPAGE)
                .accessed(Optional.of(PartialDate.parse("2020-02")))
                .build());
    assertThat(Fixtures.entry(CitationStyle.numeric(), OutputFormat.TEXT, report))
        .isEqualTo("Page. (accessed 2020-02)");
  }
}
