package org.evidencecatalog.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Study;

/** Imports of texts written in tests. */
final class Texts {

  private Texts() {}

  /** Imports lines as a file. */
  static ImportResult read(String name, String... lines) {
    return read(EvidenceImporter.standard(), name, lines);
  }

  static ImportResult read(EvidenceImporter importer, String name, String... lines) {
    return importer.readCsv(
        name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Imports one study of which one column more than the required ones is given. */
  static ImportResult readStudy(String column, String cell) {
    return read("studies.csv", "id,title,condition," + column, "a,A title,neck pain," + cell);
  }

  static Study study(ImportResult result) {
    return (Study) result.sources().get(0);
  }

  static Report report(ImportResult result) {
    return result.sources().get(0).mainReport();
  }

  static List<ProblemCode> codes(ImportResult result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  static Problem only(ImportResult result, ProblemCode code) {
    List<Problem> found =
        result.problems().stream().filter(problem -> problem.code() == code).toList();
    if (found.size() != 1) {
      throw new AssertionError(code + " is not there once: " + result.problems());
    }
    return found.get(0);
  }
}
