package org.evidencecatalog.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.evidencecatalog.article.Article;
import org.evidencecatalog.article.ArticleBuilder;
import org.evidencecatalog.article.Audit;
import org.evidencecatalog.article.BuiltArticle;
import org.evidencecatalog.article.Finding;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.importer.ImportResult;
import org.evidencecatalog.model.CitationKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Regenerates articles from the studies. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Regenerates articles as Markdown and HTML, and audits their claims.",
    footerHeading = "%nExample:%n",
    footer = "  evidence build guide.md --studies studies/ --out site/")
final class BuildCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private ArticleOptions options = new ArticleOptions();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to write to.")
  private @Nullable Path out;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description =
          "Citation style by name or a .csl file; without it the article's own, else numeric.")
  private @Nullable String style;

  @Option(names = "--fragment", description = "HTML: only the body, to embed in a page.")
  private boolean fragment;

  @Option(names = "--strict", description = "Any error in an article: write nothing.")
  private boolean strict;

  BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    List<Article> articles = options.readArticles();
    ImportResult studies = options.readStudies(session);
    GradeFramework framework = GradeFramework.standard().withPolicy(options.input().policy());
    ArticleBuilder builder = ArticleBuilder.with(studies.catalog(), framework).fragment(fragment);
    if (style != null) {
      builder = builder.style(Styles.named(style));
    }
    List<BuiltArticle> built = new ArrayList<>();
    for (Article article : articles) {
      built.add(builder.build(article));
    }
    List<Finding> findings = Audit.of(studies.catalog(), framework).audit(articles);
    boolean untrue = built.stream().anyMatch(article -> !article.canBeWritten());
    boolean refused = untrue || (strict && Finding.anyError(findings));
    List<Path> written = refused || out == null ? List.of() : BuiltArticle.writeAll(built, out);
    if (options.input().json()) {
      Json.print(session.out(), json(built, findings, written));
    } else {
      print(findings, written, untrue);
    }
    Messages.importSummary(session, studies.problems());
    return Finding.anyError(findings) || refused || studies.errors() > 0
        ? Exit.ERRORS_FOUND
        : Exit.OK;
  }

  private static ObjectNode json(
      List<BuiltArticle> built, List<Finding> findings, List<Path> written) {
    ObjectNode document = Json.object();
    List<ObjectNode> articles = new ArrayList<>();
    for (int i = 0; i < built.size(); i++) {
      // Markdown and HTML of each article, in the order of the articles; nothing if none is
      // written.
      List<Path> files = written.isEmpty() ? List.of() : written.subList(2 * i, 2 * i + 2);
      articles.add(article(built.get(i), findings, files));
    }
    document.set("articles", Json.array(articles, article -> article));
    // Findings of no article: rows of references.csv that nothing cites.
    List<String> names = built.stream().map(BuiltArticle::name).toList();
    document.set(
        "findings",
        Json.array(
            findings.stream().filter(finding -> !names.contains(finding.file())).toList(),
            FindingJson::of));
    return document;
  }

  private static ObjectNode article(
      BuiltArticle article, List<Finding> findings, List<Path> files) {
    ObjectNode node = Json.object();
    node.put("path", article.name());
    node.put("markdown", files.isEmpty() ? null : files.get(0).toString());
    node.put("html", files.isEmpty() ? null : files.get(1).toString());
    node.set(
        "citations", Json.strings(article.citations().stream().map(CitationKey::value).toList()));
    node.set("grades", Json.array(article.grades(), GradeJson::of));
    node.set(
        "findings",
        Json.array(
            findings.stream().filter(finding -> finding.file().equals(article.name())).toList(),
            FindingJson::of));
    return node;
  }

  private void print(List<Finding> findings, List<Path> written, boolean untrue) {
    Screen screen = session.screen();
    Messages.findings(session.messages(), findings);
    screen.line(Messages.counts(findings.stream().map(Finding::severity).toList()));
    written.forEach(path -> screen.line("Written: " + path));
    if (untrue) {
      screen.wrapped(
          "",
          "",
          "Nothing was written: an article has a syntax error, an unknown citation or an unknown"
              + " condition in a shortcode.",
          0);
    } else if (written.isEmpty()) {
      screen.line("Nothing was written: --strict allows no error.");
    }
  }
}
