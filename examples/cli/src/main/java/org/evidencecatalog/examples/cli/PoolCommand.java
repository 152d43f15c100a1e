package org.evidencecatalog.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencecatalog.importer.EvidenceImporter;
import org.evidencecatalog.importer.results.ResultSheet;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pools one body of evidence. */
@Command(
    name = "pool",
    mixinStandardHelpOptions = true,
    description = "Pools the results of one body of evidence, with the numbers of R metafor.",
    footerHeading = "%nExample:%n",
    footer = "  evidence pool results.csv --measure RR --model REML --test knha --leave-one-out")
final class PoolCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "RESULTS.csv",
      description =
          "Results, one study a row: events1 total1 events2 total2 (or ai n1i ci n2i), mean1 sd1 n1"
              + " mean2 sd2 n2 (m1i …), r n (ri ni), estimate with ci_low ci_high, se or p, or yi"
              + " vi.")
  private @Nullable Path file;

  @Mixin private PoolOptions options = new PoolOptions();

  @Option(
      names = "--json",
      description = "Print one JSON document on standard output and nothing else.")
  private boolean json;

  PoolCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    PoolPlan plan = options.plan();
    ResultSheet sheet =
        EvidenceImporter.standard()
            .readResults(Optional.ofNullable(file).orElseThrow(), plan.measure());
    PoolSelection selection = PoolSelection.of(plan, sheet);
    PoolAnalysis analysis = PoolAnalysis.of(selection);
    if (json) {
      Json.print(session.out(), PoolJson.of(analysis));
    } else {
      PoolText.print(session.screen(), analysis);
    }
    List<Problem> shown =
        analysis.problems().stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .toList();
    if (!json) {
      Messages.problems(session.messages(), shown);
    }
    return sheet.hasErrors() ? Exit.ERRORS_FOUND : Exit.OK;
  }
}
