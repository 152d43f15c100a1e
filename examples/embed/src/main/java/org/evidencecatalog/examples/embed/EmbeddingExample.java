package org.evidencecatalog.examples.embed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.evidencecatalog.article.EvidenceSummary;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.citation.OutputFormat;
import org.evidencecatalog.citation.ReferenceList;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.importer.EvidenceImporter;

/** Grades one question and makes the HTML that a page embeds. */
public final class EmbeddingExample {

  private EmbeddingExample() {}

  /**
   * Prints the HTML.
   *
   * @param args the folder with the studies
   */
  public static void main(String[] args) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(page(Path.of(args[0])));
  }

  static String page(Path studies) {
    StringBuilder page = new StringBuilder();
    Catalog catalog = EvidenceImporter.standard().read(studies).catalog();
    Grade grade =
        catalog.grade(Question.of("plantar fasciitis", "dry needling"), GradeFramework.standard());
    ReferenceList references =
        ReferenceList.of(catalog, CitationStyle.numeric(), OutputFormat.HTML);
    page.append(EvidenceSummary.of(grade, references).html()).append(references.render());
    return page.toString();
  }
}
