package org.evidencecatalog.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of records whose format has none. */
class NewKeysTest {

  @ParameterizedTest
  @CsvSource({
    "Cotchett, 2014, Dry needling, cotchett2014",
    "da Costa Santos, 2014, A title, dacostasantos2014",
    "Łukasiewicz-Ørsted, 1999, A title, lukasiewiczorsted1999",
    "Müller, 2001, A title, muller2001",
    "Weiß, , A title, weissnd",
    "Study Group A, 2020, A title, studygroupa2020",
    "'', 2020, '\"Heel\" pain', heel2020",
    "'', , ... Needles!, needlesnd",
    "王, 2020, 针刺, 针刺2020",
    "'', 2020, ???, untitled2020"
  })
  void areTheFoldedNameAndYear(String author, Integer year, String title, String key) {
    assertThat(keys(List.of(publication(1, author, year, title)))).containsExactly(key);
  }

  @Test
  void areThePmidWhereNobodyIsNamed() {
    assertThat(keys(List.of(publication(1, "", 2020, "A title", new Pmid("123456")))))
        .containsExactly("pmid123456");
  }

  @Test
  void haveLettersInTheOrderOfDoiAndTitleWhereTheyAreShared() {
    Publication later = publication(1, "Doe", 2020, "Alpha", new Doi("10.1000/b"));
    Publication earlier = publication(2, "Doe", 2020, "Zeta", new Doi("10.1000/A"));
    Publication without = publication(3, "Doe", 2020, "Aaa");
    Publication other = publication(4, "Doe", 2021, "Alpha");
    assertThat(keys(List.of(later, earlier, without, other)))
        .containsExactly("doe2020b", "doe2020a", "doe2020c", "doe2021");
  }

  @Test
  void goOnWithTwoLettersAfterZ() {
    List<Publication> many = new ArrayList<>();
    for (int i = 0; i < 28; i++) {
      many.add(publication(i + 1, "Doe", 2020, "Title " + (char) (0x100 + i)));
    }
    assertThat(keys(many)).startsWith("doe2020a").endsWith("doe2020z", "doe2020aa", "doe2020ab");
  }

  @Test
  void avoidThoseOfOtherInputs() {
    Keys taken = new Keys();
    taken.take(new CitationKey("doe2020"), new SourceLocation("studies.csv", 2));
    taken.take(new CitationKey("doe2020a"), new SourceLocation("studies.csv", 3));
    assertThat(NewKeys.of(List.of(publication(1, "Doe", 2020, "A title")), taken))
        .containsExactly(new CitationKey("doe2020b"));
  }

  @Test
  void areTheRegistryNumberUnlessAnotherRecordHasItToo() {
    Identifier first = RegistryNumber.parse("NCT00000001").orElseThrow();
    Identifier second = RegistryNumber.parse("NCT00000002").orElseThrow();
    assertThat(
            keys(
                List.of(
                    publication(1, "Doe", 2020, "A", first),
                    publication(2, "Roe", 2020, "B", second),
                    publication(3, "Poe", 2020, "C", second))))
        .containsExactly("NCT00000001", "roe2020", "poe2020");
  }

  @Test
  void doNotDependOnTheOrderOfRecords() {
    List<Publication> records = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      records.add(publication(i + 1, "Doe" + i % 3, 2000 + i % 2, "Title " + i % 7));
    }
    Map<Integer, String> expected = byLine(records);
    Random random = new Random(6);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(records, random);
      assertThat(byLine(records)).isEqualTo(expected);
    }
    assertThat(expected.values()).doesNotHaveDuplicates();
  }

  private static Map<Integer, String> byLine(List<Publication> records) {
    List<String> keys = keys(records);
    Map<Integer, String> byLine = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      byLine.put(records.get(i).location().line(), keys.get(i));
    }
    return byLine;
  }

  private static List<String> keys(List<Publication> records) {
    return NewKeys.of(records, new Keys()).stream().map(CitationKey::value).toList();
  }

  private static Publication publication(
      int line, String author, Integer year, String title, Identifier... identifiers) {
    PublicationBuilder record =
        Publication.builder(new SourceLocation("a.ris", line))
            .title(title)
            .issued(Optional.ofNullable(year).map(PartialDate::ofYear));
    if (!author.isEmpty()) {
      record.author(Contributor.Person.ofFamily(author));
    }
    for (Identifier identifier : identifiers) {
      record.identifier(identifier);
    }
    return record.build().orElseThrow();
  }
}
