package org.evidencecatalog.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.importer.ColumnMapping;
import org.evidencecatalog.importer.EvidenceImporter;
import org.evidencecatalog.importer.ImportResult;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The inputs of a command that reads studies and nothing else, and how to read them. */
final class InputArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "CSV files, catalogs, or folders.")
  private List<Path> inputs = new ArrayList<>();

  @Mixin private InputOptions options = new InputOptions();

  ImportResult read(Session session) {
    return options.read(session, inputs);
  }

  /** A draft of a mapping for the one input. */
  ColumnMapping suggestMapping() {
    if (inputs.size() != 1) {
      throw Unusable.usage("--suggest-mapping: one input is expected");
    }
    return EvidenceImporter.standard().suggestMapping(inputs.get(0));
  }

  boolean json() {
    return options.json();
  }

  GradePolicy policy(GradePolicy base) {
    return options.policy(base);
  }
}
