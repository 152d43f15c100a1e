package org.evidencecatalog.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.evidencecatalog.importer.ImportResult;
import org.evidencecatalog.importer.ImportedFile;
import org.evidencecatalog.importer.NativeFolder;
import org.evidencecatalog.importer.RejectsFile;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.store.CatalogStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Reads studies and reports every problem. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Reads studies and reports every problem with its place.",
    footerHeading = "%nExample:%n",
    footer = "  evidence import studies/ --to catalog.json")
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private InputArguments inputs = new InputArguments();

  @Option(
      names = "--to",
      paramLabel = "FILE|FOLDER",
      description =
          "Write the catalog to this file (.json or .jsonl, .gz added to compress), or native CSV"
              + " files of everything imported into this folder (a name without a point).")
  private @Nullable Path to;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Write the records that were left out to this CSV file, each with the reason behind its"
              + " cells; of several inputs one file each, FILE-INPUT. Mend and import them again.")
  private @Nullable Path rejects;

  @Option(
      names = "--suggest-mapping",
      description = "Print a draft for --mapping of the one input, as JSON, and do nothing else.")
  private boolean suggestMapping;

  @Option(names = "--strict", description = "Any error or warning: exit with 1 and write nothing.")
  private boolean strict;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    if (suggestMapping) {
      Json.print(session.out(), MappingFile.json(inputs.suggestMapping()));
      return Exit.OK;
    }
    ImportResult result = inputs.read(session);
    boolean refused = strict && (result.errors() > 0 || result.warnings() > 0);
    if (to != null && !refused) {
      write(result, to);
    }
    List<Path> rejected =
        rejects == null || refused ? List.of() : RejectsFile.write(result, rejects);
    if (inputs.json()) {
      Json.print(session.out(), json(result));
    } else {
      print(result, refused);
      rejected.forEach(file -> session.screen().line("Left out records: " + file));
    }
    return result.errors() > 0 || refused ? Exit.ERRORS_FOUND : Exit.OK;
  }

  private static void write(ImportResult result, Path to) throws IOException {
    if (isFolder(to)) {
      NativeFolder.write(result.sources(), to);
      return;
    }
    try {
      CatalogStore.standard().write(result.catalog(), to);
    } catch (IllegalArgumentException e) {
      throw Unusable.usage("--to: " + e.getMessage());
    }
  }

  /** A folder that exists, or a name without an ending, which no catalog file has. */
  private static boolean isFolder(Path to) {
    Path name = to.getFileName();
    return Files.isDirectory(to) || name == null || name.toString().indexOf('.') < 0;
  }

  private ObjectNode json(ImportResult result) {
    ObjectNode node = Json.object();
    node.put(
        "format",
        result.files().stream()
            .map(file -> file.format().code())
            .distinct()
            .collect(Collectors.joining(", ")));
    node.put("records", result.records());
    node.put("imported", result.imported());
    node.put("rejected", result.rejected());
    node.put("reports", result.catalog().reportCount());
    node.put("studies", result.catalog().studies().size());
    node.put("errors", result.errors());
    node.put("warnings", result.warnings());
    node.set("files", Json.array(result.files(), ImportCommand::file));
    node.set("problems", Json.array(result.problems(), ProblemJson::of));
    return node;
  }

  private static ObjectNode file(ImportedFile file) {
    ObjectNode node = Json.object();
    node.put("file", file.name());
    node.put("format", file.format().code());
    node.put("why", file.reason());
    node.put("records", file.records());
    node.put("imported", file.imported());
    node.put("rejected", file.rejected());
    return node;
  }

  private void print(ImportResult result, boolean refused) {
    Messages.problems(session.messages(), result.problems());
    Screen screen = session.screen();
    List<List<String>> rows = new ArrayList<>();
    for (ImportedFile file : result.files()) {
      rows.add(
          List.of(
              file.name(),
              file.format().code(),
              Messages.counted(file.records(), "record", "records")
                  + ", "
                  + file.imported()
                  + " imported, "
                  + file.rejected()
                  + " rejected"));
    }
    screen.table("", rows);
    screen.line(
        Messages.counted(result.catalog().studies().size(), "study", "studies")
            + ", "
            + Messages.counted(result.catalog().reportCount(), "report", "reports")
            + "; "
            + Messages.counts(result.problems().stream().map(Problem::severity).toList()));
    if (refused) {
      screen.line("Nothing was written: --strict allows no error and no warning.");
    } else if (to != null) {
      screen.line("Written: " + to);
    }
  }
}
