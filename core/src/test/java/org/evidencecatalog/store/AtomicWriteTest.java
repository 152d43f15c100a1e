package org.evidencecatalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicWriteTest {
  private static final CatalogStore STORE = CatalogStore.standard();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"c.json", "c.jsonl", "c.json.gz"})
  void aWriteThatFailsLeavesTheOldFileAlone(String name) throws IOException {
    Path file = folder.resolve(name);
    STORE.write(SampleCatalogs.bare(), file);
    byte[] before = Files.readAllBytes(file);
    CatalogStore narrow = STORE.withLimits(new StoreLimits(1000, 10, 100, 10));

    assertThatThrownBy(() -> narrow.write(tooLong(), file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("longer than a catalog may hold");

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names()).containsExactly(name);
  }

  @Test
  void aWriteThatFailsLeavesNoNewFile() throws IOException {
    CatalogStore narrow = STORE.withLimits(new StoreLimits(1000, 10, 100, 10));

    assertThatThrownBy(() -> narrow.write(tooLong(), folder.resolve("new.json")))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(names()).isEmpty();
  }

  @Test
  void anInterruptedContentLeavesTheOldFileAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("c.json"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write('x');
                      throw new IOException("No space left on device");
                    }))
        .hasMessage("No space left on device");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("c.json");
  }

  @Test
  void whatIsNoFileIsNotReplaced() throws IOException {
    Path file = Files.createDirectory(folder.resolve("c.json"));

    assertThatThrownBy(() -> STORE.write(SampleCatalogs.bare(), file))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("c.json");
    assertThat(file).isDirectory();
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("real.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("c.json"), file);

    STORE.write(SampleCatalogs.bare(), link);

    assertThat(link).isSymbolicLink();
    assertThat(STORE.read(file)).isEqualTo(SampleCatalogs.bare());
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "catalog.csv", "catalog.gz", "catalog.json.zip"})
  void otherNamesAreRefused(String name) throws IOException {
    assertThatThrownBy(() -> STORE.write(SampleCatalogs.bare(), folder.resolve(name)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(".jsonl.gz");
    assertThat(names()).isEmpty();
  }

  private static Catalog tooLong() {
    return SampleCatalogs.of(
        Study.builder(SampleCatalogs.report("a", "short")).build(),
        Study.builder(SampleCatalogs.report("b", "long".repeat(100))).build());
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
