package org.evidencecatalog.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidencecatalog.article.Article;
import org.evidencecatalog.importer.ImportResult;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Articles and the studies they are held against. */
final class ArticleOptions {

  @Parameters(arity = "0..*", paramLabel = "ARTICLE.md", description = "Markdown articles.")
  private List<Path> articles = new ArrayList<>();

  @Option(
      names = "--studies",
      required = true,
      arity = "1..*",
      paramLabel = "INPUT",
      description = "CSV files, catalogs, or folders with the studies.")
  private List<Path> studies = new ArrayList<>();

  @Mixin private InputOptions options = new InputOptions();

  InputOptions input() {
    return options;
  }

  ImportResult readStudies(Session session) {
    List<Path> inputs = studies.stream().filter(path -> !isArticle(path)).toList();
    inputs.stream()
        .map(Path::toString)
        .filter(name -> name.startsWith("--"))
        .findFirst()
        .ifPresent(
            name -> {
              throw Unusable.usage("unknown option: " + name);
            });
    return options.read(session, inputs);
  }

  /** The articles, also those that stand behind {@code --studies}, which takes all that follows. */
  List<Article> readArticles() {
    List<Path> all = new ArrayList<>(articles);
    studies.stream().filter(ArticleOptions::isArticle).forEach(all::add);
    if (all.isEmpty()) {
      throw Unusable.usage("no article was given: name at least one Markdown file (.md)");
    }
    all.stream()
        .filter(Files::isDirectory)
        .findFirst()
        .ifPresent(
            folder -> {
              throw Unusable.usage(folder + " is a folder; name the articles in it");
            });
    return all.stream().map(Article::read).toList();
  }

  private static boolean isArticle(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }
}
