package org.evidencecatalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogRoundTripTest {
  private static final CatalogStore STORE = CatalogStore.standard();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"c.json", "c.jsonl", "c.json.gz", "c.jsonl.gz", "C.JSON", "new/folders/c.json"})
  void whatIsWrittenIsReadAgain(String name) throws IOException {
    Path file = folder.resolve(name);
    for (Catalog catalog :
        List.of(SampleCatalogs.everything(), SampleCatalogs.bare(), SampleCatalogs.empty())) {
      STORE.write(catalog, file);

      Catalog read = STORE.read(file);

      assertThat(read).isEqualTo(catalog);
      assertThat(read.toString()).isEqualTo(catalog.toString());
      assertThat(CatalogStore.isCatalog(start(file))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void randomCatalogsAreReadAgain(long seed) throws IOException {
    RandomCatalogs catalogs = new RandomCatalogs(seed);
    for (int size = 0; size < 20; size++) {
      Catalog catalog = catalogs.next(size);
      for (FileForm form : List.of(new FileForm(false, false), new FileForm(true, true))) {
        byte[] bytes = bytes(catalog, form);

        Catalog read = STORE.read("c", new ByteArrayInputStream(bytes));

        assertThat(read).isEqualTo(catalog);
        assertThat(bytes(read, form)).isEqualTo(bytes);
      }
    }
  }

  @Test
  void aCatalogWithoutJudgementsHasNoKeyForThemSoThatOlderReleasesReadIt() throws IOException {
    byte[] bytes = bytes(SampleCatalogs.everything(), new FileForm(false, false));
    assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\"judgements\"");
  }

  private static byte[] bytes(Catalog catalog, FileForm form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.packed(out, plain -> new CatalogWriter(StoreLimits.STANDARD).write(catalog, form, plain));
    return out.toByteArray();
  }

  @Test
  void spellingThatEqualityIgnoresIsKept() throws IOException {
    Path file = folder.resolve("c.json");
    STORE.write(SampleCatalogs.everything(), file);

    Study study = (Study) STORE.read(file).find("cotchett2014").orElseThrow();

    assertThat(study.mainReport().reference().identifier(Doi.class))
        .map(Doi::value)
        .isEqualTo(Optional.of("10.2522/PTJ.20130255"));
    assertThat(study.registryNumbers().get(0).value()).isEqualTo("actrn12610000611022");
  }

  @Test
  void bothFormsHoldOneSourceALine() throws IOException {
    Path json = folder.resolve("c.json");
    Path lines = folder.resolve("c.jsonl");
    STORE.write(SampleCatalogs.everything(), json);
    STORE.write(SampleCatalogs.everything(), lines);

    List<String> document = Files.readAllLines(json);
    int sources = document.indexOf("],\"sources\":[");
    assertThat(document.get(0))
        .isEqualTo("{\"format\":\"evidence-catalog\",\"version\":1,\"vocabulary\":[");
    assertThat(document).hasSize(sources + 6).endsWith("]}");
    assertThat(document.get(sources + 1)).startsWith("{\"type\":\"study\",\"reports\":[{\"key\":");
    assertThat(Files.readAllLines(lines)).hasSize(5);
    assertThat(Files.readString(lines))
        .startsWith("{\"format\":\"evidence-catalog\",\"version\":1,\"source_count\":4,")
        .endsWith("}\n");
  }

  @Test
  void equalCatalogsGiveEqualBytes() throws IOException {
    Catalog catalog = SampleCatalogs.everything();
    Catalog turned =
        Catalog.builder(catalog.vocabulary().toBuilder().build())
            .addAll(List.of(catalog.sources().get(3), catalog.sources().get(1)))
            .addAll(List.of(catalog.sources().get(0), catalog.sources().get(2)))
            .build()
            .catalog();
    Locale before = Locale.getDefault();
    try {
      STORE.write(catalog, folder.resolve("one.json.gz"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      STORE.write(turned, folder.resolve("two.json.gz"));
    } finally {
      Locale.setDefault(before);
    }

    assertThat(plain("one.json.gz")).isEqualTo(plain("two.json.gz"));
  }

  @Test
  void anyCharacterComesBack() throws IOException {
    StringBuilder all = new StringBuilder("x");
    for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x3000 ? 1 : 97) {
      all.appendCodePoint(point);
    }
    String title = all.append("\ud800 alone \udc00").toString();
    Catalog catalog = SampleCatalogs.of(Study.builder(SampleCatalogs.report("k", title)).build());
    Path file = folder.resolve("c.jsonl");
    STORE.write(catalog, file);

    assertThat(STORE.read(file).studies().get(0).mainReport().reference().title()).isEqualTo(title);
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void veryLongTextsComeBack() throws IOException {
    String title = "long 🦶 ".repeat(400_000);
    Catalog catalog = SampleCatalogs.of(Study.builder(SampleCatalogs.report("k", title)).build());
    Path file = folder.resolve("c.json.gz");
    STORE.write(catalog, file);

    assertThat(STORE.read(file)).isEqualTo(catalog);
  }

  @Test
  void textsThatRepeatAreOneString() throws IOException {
    Path file = folder.resolve("c.json");
    STORE.write(SampleCatalogs.of(labelled("a", "heel pain"), labelled("b", "heel pain")), file);

    List<Study> studies = STORE.read(file).studies();

    assertThat(studies.get(0).conditions().get(0)).isSameAs(studies.get(1).conditions().get(0));
  }

  private static Study labelled(String key, String condition) {
    return Study.builder(SampleCatalogs.report(key, "Title of " + key))
        .conditions(List.of(condition))
        .build();
  }

  private String plain(String name) throws IOException {
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name))))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(CatalogStore.RECOGNITION_BYTES);
    }
  }
}
