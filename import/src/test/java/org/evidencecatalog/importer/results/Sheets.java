package org.evidencecatalog.importer.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.importer.EvidenceImporter;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Severity;

/** Results files written in tests. */
final class Sheets {
  private Sheets() {}

  static ResultSheet read(Path folder, String... lines) {
    return read(folder, Optional.empty(), lines);
  }

  static ResultSheet read(Path folder, Optional<EffectMeasure> whenBlank, String... lines) {
    return read(
        folder, whenBlank, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static ResultSheet read(Path folder, Optional<EffectMeasure> whenBlank, byte[] bytes) {
    try {
      Path file = Files.write(folder.resolve("results.csv"), bytes);
      return EvidenceImporter.standard().readResults(file, whenBlank);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExtractedNumbers numbers(ResultSheet sheet) {
    return sheet.rows().get(0).numbers();
  }

  /** What was found beside columns that are not known. */
  static List<ProblemCode> codes(ResultSheet sheet) {
    return sheet.problems().stream()
        .map(Problem::code)
        .filter(code -> code != ProblemCode.HEADER_UNRECOGNISED)
        .toList();
  }

  static List<Problem> serious(ResultSheet sheet) {
    return sheet.problems().stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .toList();
  }
}
