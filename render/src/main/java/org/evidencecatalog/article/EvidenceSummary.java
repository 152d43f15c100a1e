package org.evidencecatalog.article;

import java.util.List;
import java.util.Objects;
import org.evidencecatalog.citation.Citation;
import org.evidencecatalog.citation.CitationItem;
import org.evidencecatalog.citation.CitationMode;
import org.evidencecatalog.citation.CitationStyleException;
import org.evidencecatalog.citation.OutputFormat;
import org.evidencecatalog.citation.ReferenceList;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Statement;
import org.evidencecatalog.grading.StatementLanguage;
import org.evidencecatalog.model.CitationKey;

/**
 * What a grade says in sentences, with the studies it rests on cited at the end of the first.
 * Immutable.
 */
public final class EvidenceSummary {
  private static final int FULL_STOP = 1;

  private final OutputFormat format;
  private final String attributes;
  private final String first;
  private final String citation;
  private final String rest;

  private EvidenceSummary(
      OutputFormat format, String attributes, String first, String citation, String rest) {
    this.format = format;
    this.attributes = attributes;
    this.first = first;
    this.citation = citation;
    this.rest = rest;
  }

  /**
   * The summary of a grade; its studies are added to the references.
   *
   * @param references must know the studies; its format is that of the citation
   * @throws IllegalArgumentException if the references do not know one of the studies
   * @throws CitationStyleException if the style fails on one of them
   */
  public static EvidenceSummary of(Grade grade, ReferenceList references) {
    return of(grade, references, StatementLanguage.ENGLISH, "");
  }

  /**
   * The summary of a grade in a language, which its paragraph of HTML names; its studies are added
   * to the references. Citations are in the language of the references.
   *
   * @param references must know the studies; its format is that of the citation
   * @throws IllegalArgumentException if the references do not know one of the studies
   * @throws CitationStyleException if the style fails on one of them
   */
  public static EvidenceSummary of(
      Grade grade, ReferenceList references, StatementLanguage language) {
    return of(grade, references, language, ArticleLanguage.attributes(language));
  }

  private static EvidenceSummary of(
      Grade grade, ReferenceList references, StatementLanguage language, String attributes) {
    Objects.requireNonNull(references, "references");
    String text = Statement.of(grade, language);
    List<CitationKey> ids = grade.body().ids();
    if (ids.isEmpty()) {
      return new EvidenceSummary(
          references.format(), attributes, escaped(text, references), "", "");
    }
    String cited = references.cite(citation(ids));
    String gap = cited.startsWith("<sup") || cited.startsWith("[^") ? "" : " ";
    int stop = Statement.sentences(grade, language).get(0).length() - FULL_STOP;
    return new EvidenceSummary(
        references.format(),
        attributes,
        escaped(text.substring(0, stop), references),
        gap + cited,
        escaped(text.substring(stop), references));
  }

  private static String escaped(String text, ReferenceList references) {
    return switch (references.format()) {
      case HTML -> Escapes.html(text);
      case MARKDOWN -> Escapes.markdown(text);
      case TEXT, ASCIIDOC, LATEX, RTF -> references.escaped(text);
    };
  }

  /** The citation of the studies of a body. */
  static Citation citation(List<CitationKey> ids) {
    return new Citation(ids.stream().map(CitationItem::of).toList(), CitationMode.PARENTHETICAL);
  }

  /** A paragraph of HTML. */
  public String html() {
    if (format != OutputFormat.HTML) {
      throw new IllegalStateException("the references are written in " + format + ", not in HTML");
    }
    return "<p class=\"evidence-summary\"" + attributes + ">" + body() + "</p>\n";
  }

  /** The sentences in the format of the references, without a paragraph around them. */
  public String body() {
    return first + citation + rest;
  }
}
