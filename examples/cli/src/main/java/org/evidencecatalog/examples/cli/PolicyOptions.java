package org.evidencecatalog.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.store.GradePolicyFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The thresholds and choices of GRADE that a user brings. */
final class PolicyOptions {

  @Option(
      names = "--policy",
      paramLabel = "FILE.json",
      description =
          "Thresholds and choices of GRADE in place of the defaults; --json prints all of them.")
  private @Nullable Path file;

  @Option(
      names = "--baseline-risk",
      paramLabel = "P",
      description =
          "The risk without the intervention, above 0 and below 1, for absolute effects; without it"
              + " as observed in the comparators. Takes the place of that in the policy.")
  private @Nullable Double baselineRisk;

  @Option(
      names = "--save-policy",
      paramLabel = "FILE.json",
      description = "Write the policy used, so that --policy reads it again.")
  private @Nullable Path saved;

  /** Writes the policy used, if a file was asked for. */
  void save(GradePolicy used) throws IOException {
    if (saved != null) {
      GradePolicyFile.write(used, saved);
    }
  }

  /**
   * The policy of the file, or the standard one, with the baseline risk given.
   *
   * @throws Unusable if the risk is out of its bounds
   */
  GradePolicy policy() {
    GradePolicy policy = file == null ? GradePolicy.standard() : read(file);
    if (baselineRisk == null) {
      return policy;
    }
    try {
      return policy.baselineRisk(baselineRisk);
    } catch (IllegalArgumentException e) {
      throw Unusable.usage("--baseline-risk: " + e.getMessage());
    }
  }

  private static GradePolicy read(Path file) {
    try {
      GradePolicy policy = GradePolicyFile.read(file);
      policy
          .disorder()
          .ifPresent(
              why -> {
                throw Unusable.usage("--policy " + file + ": " + why);
              });
      return policy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
