package org.evidencecatalog.importer.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evidencecatalog.model.Contributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

  private static List<Contributor> authors(String text) {
    return new AuthorNames().read(text, ';').value().orElse(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Hu HT|Hu|HT",
        "Arias-Buría JL|Arias-Buría|JL",
        "da Costa Santos RB|da Costa Santos|RB",
        "Lerma Lara S|Lerma Lara|S",
        "Smith J.A.|Smith|J.A.",
        "Sartre J-P|Sartre|J-P",
        "Smith, John Adam|Smith|John Adam",
        "van der Berg, J|van der Berg|J",
        "Smith, J A|Smith|J A",
        "Smith John|Smith|John",
        "Zhang ABCDE|Zhang|ABCDE",
        "Aristotle|Aristotle|-",
        "WHO|WHO|-"
      })
  void aNameIsFamilyAndGiven(String text, String family, String given) {
    assertThat(authors(text))
        .containsExactly(new Contributor.Person(family, java.util.Optional.ofNullable(given)));
  }

  @Test
  void bracesMakeAGroup() {
    assertThat(authors("Smith J; {Needle Trial Group}"))
        .containsExactly(
            new Contributor.Person("Smith", java.util.Optional.of("J")),
            new Contributor.Collective("Needle Trial Group"));
  }

  @Test
  void othersAreNoAuthor() {
    Parsed<List<Contributor>> parsed = new AuthorNames().read("Smith J; et al.", ';');
    assertThat(parsed.value().orElseThrow()).hasSize(1);
    assertThat(parsed.findings()).hasSize(1);
  }

  @Test
  void aListWithCommasIsUnderstoodIfEveryPartIsAName() {
    Parsed<List<Contributor>> parsed = new AuthorNames().read("Smith J, da Silva AB, Roe C", ';');
    assertThat(parsed.value().orElseThrow())
        .extracting(Contributor::listedName)
        .containsExactly("Smith", "da Silva", "Roe");
    assertThat(parsed.findings()).hasSize(1);
  }

  @Test
  void blankItemsAreNone() {
    assertThat(authors(" ; Smith J ;; ")).hasSize(1);
    assertThat(authors(" ; ")).isEmpty();
  }
}
