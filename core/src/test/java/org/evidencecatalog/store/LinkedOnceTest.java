package org.evidencecatalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Registry;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records are linked when they are imported; a stored catalog is read as it is. */
class LinkedOnceTest {
  private static final Identifier DOI = new Doi("10.1000/a");
  private static final Identifier NUMBER =
      new RegistryNumber(Registry.CLINICALTRIALS_GOV, "NCT01234567");

  @TempDir Path folder;

  @Test
  void whatWasLinkedOnceIsNotLinkedFurther() throws IOException {
    // Only the background record has the number and the DOI of "a": it joins "a" by the DOI, and
    // with it comes the number, by which a second look would join "b" as well.
    Catalog catalog =
        SampleCatalogs.of(
            Study.builder(report("a", Optional.empty(), DOI)).build(),
            new Background(report("web", Optional.empty(), DOI, NUMBER)),
            Study.builder(report("b", Optional.empty(), NUMBER)).build());
    assertThat(catalog.studies()).hasSize(2);

    assertThat(stored(catalog)).isEqualTo(catalog);
  }

  @Test
  void reportsOfSeveralRecordsStayTogether() throws IOException {
    Catalog catalog =
        SampleCatalogs.of(
            Study.builder(report("a", Optional.of("trial"), DOI)).build(),
            Study.builder(report("copy of a", Optional.empty(), DOI)).build(),
            Study.builder(report("b", Optional.of("trial"), NUMBER)).build(),
            Study.builder(report("c", Optional.of("other"), NUMBER)).build());
    assertThat(catalog.studies()).hasSize(2);
    assertThat(catalog.reportCount()).isEqualTo(3);

    assertThat(stored(catalog)).isEqualTo(catalog);
    assertThat(stored(catalog).find("copy of a")).isEqualTo(catalog.find("b"));
  }

  private Catalog stored(Catalog catalog) throws IOException {
    Path file = folder.resolve("c.json");
    CatalogStore.standard().write(catalog, file);
    return CatalogStore.standard().read(file);
  }

  private static Report report(String key, Optional<String> study, Identifier... identifiers) {
    return new Report(
        new CitationKey(key),
        ReportKind.RESULTS,
        List.of(),
        Reference.builder("Title of " + key).identifiers(List.of(identifiers)).build(),
        study,
        Optional.empty(),
        List.of(),
        List.of());
  }
}
