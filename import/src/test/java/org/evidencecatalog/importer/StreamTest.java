package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are read row by row. */
class StreamTest {
  @TempDir Path folder;

  /** Notes what comes, in its order. */
  private static final class Notes implements ImportSink {
    private final List<String> events = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Long> progress = new ArrayList<>();
    private final int enough;

    Notes(int enough) {
      this.enough = enough;
    }

    @Override
    public void source(Source source) {
      sources.add(source);
      events.add(source.id().value());
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
      events.add(problem.code().code());
    }

    @Override
    public void progress(long bytes, long total) {
      assertThat(bytes).isLessThanOrEqualTo(total);
      progress.add(bytes);
    }

    @Override
    public boolean isCancelled() {
      return sources.size() >= enough;
    }
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("in.csv"), text, StandardCharsets.UTF_8);
  }

  private static Notes stream(Path file, int enough) {
    Notes notes = new Notes(enough);
    notes.events.add(
        EvidenceImporter.standard().stream(file, notes).map(ImportedFile::toString).orElse("-"));
    return notes;
  }

  @Test
  void sourcesAndProblemsComeRowByRow() throws IOException {
    Path file = write("id,title,condition,year\na,A,neck pain,x\nb,,neck pain,\nc,C,neck pain,\n");
    Notes notes = stream(file, Integer.MAX_VALUE);
    assertThat(notes.events.subList(0, 4))
        .containsExactly("a", "VALUE_NOT_A_NUMBER", "REQUIRED_BLANK", "c");
    assertThat(notes.events.get(4)).contains("records=3, rejected=1");
  }

  @Test
  void theSameComesAsFromReadingAtOnce() {
    Path file = Path.of("src/test/resources/ctgov/new-layout.csv");
    Notes notes = stream(file, Integer.MAX_VALUE);
    ImportResult whole = EvidenceImporter.standard().read(file);
    assertThat(notes.sources).isEqualTo(whole.sources());
    assertThat(notes.problems).containsExactlyInAnyOrderElementsOf(whole.problems());
  }

  @Test
  void aSinkMayCancel() throws IOException {
    StringBuilder text = new StringBuilder("id,title,condition\n");
    for (int i = 0; i < 10_000; i++) {
      text.append('s').append(i).append(",A,neck pain\n");
    }
    Notes notes = stream(write(text.toString()), 7);
    assertThat(notes.sources).hasSize(7);
    assertThat(notes.events).last().isEqualTo("-");
  }

  @Test
  void progressGrowsToTheLengthOfTheFile() throws IOException {
    StringBuilder text = new StringBuilder("id,title,condition\n");
    for (int i = 0; i < 50_000; i++) {
      text.append('s').append(i).append(",A,neck pain\n");
    }
    Notes notes = stream(write(text.toString()), Integer.MAX_VALUE);
    assertThat(notes.progress).isSorted().hasSizeGreaterThan(5);
    assertThat(notes.progress).last().isEqualTo((long) text.length());
  }

  @Test
  void sourcesWhoseKeysDependOnAllComeLast() throws IOException {
    Path file =
        write(
            "PMID,Title,Authors,Journal/Book,Publication Year\n1,B,Smith J.,J,2019\n2,A,Smith J.,J,2019\n");
    Notes notes = stream(file, Integer.MAX_VALUE);
    assertThat(notes.sources)
        .extracting(source -> source.id().value())
        .containsExactly("smith2019b", "smith2019a");
    assertThat(notes.problems).isEmpty();
  }
}
