package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same two synthetic publications in every format. */
class OneCollectionTest {

  @ParameterizedTest
  @CsvSource({
    "scopus.ris, RIS",
    "pubmed.nbib, NBIB",
    "wos.txt, WEB_OF_SCIENCE",
    "endnote.enw, ENDNOTE",
    "library.bib, BIBTEX",
    "endnote.xml, ENDNOTE_XML",
    "csl.json, CSL_JSON"
  })
  void isReadAlike(String file, ImportFormat format) throws URISyntaxException {
    ImportResult result = EvidenceImporter.standard().read(fixture(file));
    assertThat(result.files()).extracting(ImportedFile::format).containsExactly(format);
    assertThat(result.errors()).isZero();
    assertThat(result.records()).isEqualTo(2);
    Reference first = reference(result, 0);
    Reference second = reference(result, 1);
    assertThat(first.title()).isEqualTo("Exercise for heel pain: Study A");
    assertThat(second.title()).isEqualTo("Taping for heel pain: Study B");
    assertThat(year(first)).isEqualTo(2019);
    assertThat(year(second)).isEqualTo(2020);
    assertThat(first.identifier(Doi.class)).contains(new Doi("10.1000/synthetic.a"));
    assertThat(second.identifier(Doi.class)).contains(new Doi("10.1000/synthetic.b"));
    assertThat(first.container()).contains("Journal of Synthetic Studies");
    assertThat(first.volume()).contains("12");
    assertThat(first.issue()).contains("3");
    assertThat(first.pages()).contains("101-109");
    assertThat(second.pages()).contains("e202");
    assertThat(first.authors().stream().map(OneCollectionTest::plain))
        .containsExactly("Müller, Anna", "de la Cruz, J");
    assertThat(second.authors())
        .containsExactly(
            new Contributor.Person("Doe", Optional.of("Jane")),
            new Contributor.Collective("Synthetic Trials Group"));
  }

  private static String plain(Contributor author) {
    return author
        .person()
        .map(person -> person.family() + ", " + person.given().orElse("").replace(".", ""))
        .orElseGet(author::listedName);
  }

  private static int year(Reference reference) {
    return reference.issued().map(PartialDate::year).orElseThrow();
  }

  private static Reference reference(ImportResult result, int index) {
    List<Source> sources = result.sources();
    return sources.get(index).mainReport().reference();
  }

  static Path fixture(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(OneCollectionTest.class.getResource("/bibliographic/" + name))
            .toURI());
  }
}
