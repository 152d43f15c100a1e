package org.evidencecatalog.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.evidencecatalog.article.Article;
import org.evidencecatalog.article.Audit;
import org.evidencecatalog.article.Finding;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.importer.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Holds the claims of articles against the evidence. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Holds the claims of articles against the evidence.",
    footerHeading = "%nExample:%n",
    footer = "  evidence audit guide.md --studies studies/")
final class AuditCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private ArticleOptions options = new ArticleOptions();

  AuditCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Article> articles = options.readArticles();
    ImportResult studies = options.readStudies(session);
    GradeFramework framework = GradeFramework.standard().withPolicy(options.input().policy());
    List<Finding> findings = Audit.of(studies.catalog(), framework).audit(articles);
    if (options.input().json()) {
      ObjectNode document = Json.object();
      document.set("findings", Json.array(findings, FindingJson::of));
      Json.print(session.out(), document);
    } else {
      Screen screen = session.screen();
      Messages.findings(screen, findings);
      screen.line(Messages.counts(findings.stream().map(Finding::severity).toList()));
    }
    Messages.importSummary(session, studies.problems());
    return Finding.anyError(findings) || studies.errors() > 0 ? Exit.ERRORS_FOUND : Exit.OK;
  }
}
