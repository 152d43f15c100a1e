package org.evidencecatalog.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidencecatalog.importer.EvidenceImporter;
import org.evidencecatalog.importer.results.ResultSheet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Whole outputs. {@code mvn -pl examples/cli -am test -Dtest=PoolGoldenTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true} writes what is printed now.
 */
class PoolGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/evidencecatalog/examples/cli");

  /** The trials of Colditz 1994, JAMA 271:698. */
  private static final Path VACCINE = Path.of("..", "pool", "bcg.csv");

  @Test
  void the_table_for_people_is_printed_as_before() throws IOException {
    check("pool-bcg.txt", Pooling.run(VACCINE, "--measure", "RR").out());
  }

  @Test
  void the_page_on_pooling_shows_what_is_printed() throws IOException {
    String page = Files.readString(Path.of("..", "..", "docs", "pooling.md"));
    assertThat(page).contains(Pooling.run(VACCINE, "--measure", "RR").out());
  }

  @Test
  void further_analyses_are_printed_as_before() throws IOException {
    check(
        "pool-bcg-extras.txt",
        Pooling.run(
                VACCINE,
                "--measure",
                "RR",
                "--model",
                "DL",
                "--test",
                "knha",
                "--trim-fill",
                "--leave-one-out",
                "--cumulative=year",
                "--subgroup",
                "allocation",
                "--influence",
                "--riley")
            .out());
  }

  @Test
  void the_document_is_printed_as_before() throws IOException {
    check(
        "pool-bcg.json",
        Pooling.run(VACCINE, "--measure", "RR", "--trim-fill", "--subgroup", "allocation", "--json")
            .out());
  }

  @Test
  void a_narrow_terminal_gives_each_study_two_lines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Screen narrow = new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), 40, false);
    PoolPlan plan = picocli(List.of("--measure", "RR", "--leave-one-out")).plan();
    ResultSheet sheet = EvidenceImporter.standard().readResults(VACCINE, plan.measure());
    PoolText.print(narrow, PoolAnalysis.of(PoolSelection.of(plan, sheet)));
    String text = out.toString(StandardCharsets.UTF_8);

    assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 40);
    check("pool-bcg-narrow.txt", text);
  }

  private static PoolOptions picocli(List<String> args) {
    PoolOptions options = new PoolOptions();
    new CommandLine(
            CommandSpec.create().addMixin("options", CommandSpec.forAnnotatedObject(options)))
        .parseArgs(args.toArray(String[]::new));
    return options;
  }

  private static void check(String name, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(GOLDEN.resolve(name), actual);
    }
    assertThat(actual).isEqualTo(Files.readString(GOLDEN.resolve(name)));
  }
}
