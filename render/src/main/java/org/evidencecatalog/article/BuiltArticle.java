package org.evidencecatalog.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.model.CitationKey;

/**
 * An article with its citations, shortcodes and references in place. Immutable and thread-safe.
 * Made by {@link ArticleBuilder}.
 */
public final class BuiltArticle {
  private static final Set<FindingCode> UNTRUE =
      Set.of(FindingCode.CITATION_UNKNOWN, FindingCode.SYNTAX_ERROR, FindingCode.CONDITION_UNKNOWN);

  private final String name;
  private final String markdown;
  private final String html;
  private final List<CitationKey> citations;
  private final List<Grade> grades;
  private final List<Finding> findings;

  BuiltArticle(
      String name,
      String markdown,
      String html,
      List<CitationKey> citations,
      List<Grade> grades,
      List<Finding> findings) {
    this.name = name;
    this.markdown = markdown;
    this.html = html;
    this.citations = List.copyOf(citations);
    this.grades = List.copyOf(grades);
    this.findings = List.copyOf(findings);
  }

  /** The article as the user named it. */
  public String name() {
    return name;
  }

  /** The article in Markdown: outside our spans, character for character as it was. */
  public String markdown() {
    return markdown;
  }

  /** The article as an HTML page, or as the part of one if a fragment was asked for. */
  public String html() {
    return html;
  }

  /** Keys of the reports it cites, in order of first citation; those that summaries cite too. */
  public List<CitationKey> citations() {
    return citations;
  }

  /** Grades it shows, in order of first appearance. */
  public List<Grade> grades() {
    return grades;
  }

  /**
   * What was found while building: malformed syntax, unknown keys, conditions, shortcodes and
   * values, by {@link Finding#ORDER}. What does not hold is for the audit to find.
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Whether it says what its source means: no citation and no condition of a shortcode is unknown
   * and nothing is malformed.
   */
  public boolean canBeWritten() {
    return untrue().isEmpty();
  }

  private Optional<Finding> untrue() {
    return findings.stream().filter(finding -> UNTRUE.contains(finding.code())).findFirst();
  }

  /**
   * Writes Markdown and HTML into a folder, which is created if need be, whole or not at all.
   *
   * @return the files written
   * @throws ArticleException if it {@linkplain #canBeWritten cannot be written} or would overwrite
   *     its source; nothing is written
   * @throws IOException if a file cannot be written
   */
  public List<Path> writeTo(Path folder) throws IOException {
    return writeAll(List.of(this), folder);
  }

  /**
   * Writes several articles into a folder, each into the place below it that its source has below
   * the folder that holds all sources. Nothing is moved to its name before all are written.
   *
   * @return the files written, in the order of the articles
   * @throws ArticleException if an article {@linkplain #canBeWritten cannot be written}, two have
   *     the same place, or a source would be overwritten; nothing is written
   * @throws IOException if a file cannot be written
   */
  public static List<Path> writeAll(List<BuiltArticle> articles, Path folder) throws IOException {
    if (articles.isEmpty()) {
      return List.of();
    }
    List<String> names = articles.stream().map(BuiltArticle::name).toList();
    Path common = ArticlePaths.commonParent(names);
    Map<Path, String> texts = new LinkedHashMap<>();
    for (BuiltArticle article : articles) {
      article.checkTrue();
      Path place = folder.resolve(ArticlePaths.relativeFolder(article.name, common).toString());
      String base = ArticlePaths.baseName(article.name);
      put(texts, place.resolve(base + ".md"), article.markdown);
      put(texts, place.resolve(base + ".html"), article.html);
    }
    List<Path> targets = new ArrayList<>(texts.keySet());
    ArticleFiles.check(targets, names);
    ArticleFiles.write(texts);
    return List.copyOf(targets);
  }

  private void checkTrue() {
    untrue()
        .ifPresent(
            finding -> {
              throw new ArticleException("nothing is written: " + finding);
            });
  }

  private static void put(Map<Path, String> texts, Path file, String text) {
    if (texts.putIfAbsent(file, text) != null) {
      throw new ArticleException("two articles would both be written to " + file);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
