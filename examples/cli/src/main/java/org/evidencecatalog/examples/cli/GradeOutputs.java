package org.evidencecatalog.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.StatementLanguage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What is printed and written of grades beside the grades themselves. */
final class GradeOutputs {

  @Option(
      names = "--explain",
      description =
          "For each judgement the studies and weights behind it, and for each number the file, line"
              + " and column it came from.")
  private boolean explain;

  @Option(
      names = "--as",
      paramLabel = "profile|sof",
      description =
          "Print evidence profiles or summary-of-findings tables of GRADE in Markdown (with --json:"
              + " as data) instead of grades.")
  private @Nullable String as;

  @Option(
      names = "--template",
      paramLabel = "FILE.csv",
      description =
          "Write a judgements file to be filled in: a row for each rule of the bodies graded on"
              + " which people may judge.")
  private @Nullable Path template;

  @Option(names = "--force", description = "Let --template replace a file that is there.")
  private boolean force;

  boolean explain() {
    return explain;
  }

  /** The kind of table, if one is asked for. */
  Optional<ProfileForm> form() {
    return Optional.ofNullable(as).map(ProfileForm::of);
  }

  /** Writes the template, if one is asked for: whole or not at all. */
  Optional<JudgementTemplate> write(List<Grade> grades, List<Framework> frameworks)
      throws IOException {
    if (template == null) {
      return Optional.empty();
    }
    JudgementTemplate rows = JudgementTemplate.of(grades, frameworks);
    OutputFile.write(template, rows.bytes());
    return Optional.of(rows);
  }

  ObjectNode json(JudgementTemplate written) {
    return Json.object().put("file", String.valueOf(template)).put("rows", written.size());
  }

  String words(JudgementTemplate written) {
    return "Written: " + template + ", " + Messages.counted(written.size(), "rule", "rules");
  }

  /**
   * Refuses what does not go together, before anything is read.
   *
   * @throws Unusable if options contradict each other, or a file would be replaced unasked
   */
  void check(String framework, Optional<StatementLanguage> language) {
    if (form().isPresent() && !framework.equals("grade")) {
      throw Unusable.usage(
          "--as " + as + ": only GRADE has such tables; leave out --framework " + framework);
    }
    if (form().isPresent() && explain) {
      throw Unusable.usage("--as " + as + " and --explain print two things; give one of them");
    }
    if (form().isPresent() && language.isPresent()) {
      throw Unusable.usage("--as " + as + ": these tables are in English; leave out --lang");
    }
    if (template != null && !force && Files.exists(template)) {
      throw Unusable.usage(
          "--template " + template + ": this file is there already; --force replaces it");
    }
  }
}
