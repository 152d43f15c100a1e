package org.evidencecatalog.examples.guide;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.evidencecatalog.article.Article;
import org.evidencecatalog.article.ArticleBuilder;
import org.evidencecatalog.article.Audit;
import org.evidencecatalog.article.BuiltArticle;
import org.evidencecatalog.article.Finding;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.importer.EvidenceImporter;

/**
 * Builds the guide twice, as it was printed and as it was mended, and says what the audit finds in
 * each.
 */
public final class GuideExample {

  private GuideExample() {}

  /**
   * Builds the pages.
   *
   * @param args the folder with {@code guide.md}, {@code as-printed.md} and {@code data}, and the
   *     folder to write to
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), Path.of(args[1]), System.out);
  }

  static void run(Path guide, Path site, PrintStream out) throws IOException {
    Catalog catalog = EvidenceImporter.standard().read(guide.resolve("data")).catalog();
    ArticleBuilder builder = ArticleBuilder.with(catalog, GradeFramework.standard());
    Audit audit = Audit.of(catalog, GradeFramework.standard());
    for (String name : List.of("as-printed.md", "guide.md")) {
      Article article = Article.read(guide.resolve(name));
      BuiltArticle built = builder.build(article);
      List<Finding> findings = audit.audit(List.of(article));
      out.printf("%s: %d citations, %s%n", name, built.citations().size(), counts(findings));
      built.writeTo(site);
    }
    out.println("Open " + site.resolve("guide.html"));
  }

  private static String counts(List<Finding> findings) {
    long errors = count(findings, "error");
    long warnings = count(findings, "warning");
    return errors + " errors, " + warnings + " warnings, " + count(findings, "note") + " notes";
  }

  private static long count(List<Finding> findings, String severity) {
    return findings.stream().filter(each -> each.severity().code().equals(severity)).count();
  }
}
