package org.evidencecatalog.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.Certainty;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.vocabulary.Vocabulary;

/** Studies, claims and audits, as short as a test needs them. */
final class AuditSamples {
  static final String QUESTION = "condition=\"plantar fasciitis\" intervention=\"dry needling\"";

  private AuditSamples() {}

  /** A report of which only the year is known. */
  static Report report(String key, Optional<Integer> year, Notice... notices) {
    return new Report(
        new CitationKey(key),
        ReportKind.UNKNOWN,
        List.of(notices),
        Reference.builder("Title of " + key).issued(year.map(PartialDate::ofYear)).build(),
        Optional.empty(),
        Optional.of(new SourceLocation("studies.csv", 2)),
        List.of(),
        List.of());
  }

  /** A study of 2016 on dry needling for plantar fasciitis. */
  static StudyBuilder study(String key, StudyDesign design) {
    return Study.builder(report(key, Optional.of(2016)))
        .conditions(List.of("plantar fasciitis"))
        .interventions(List.of("dry needling"))
        .design(design);
  }

  /** A randomised trial with that many people. */
  static StudyBuilder trial(String key, int people) {
    return study(key, StudyDesign.RANDOMISED_TRIAL).sampleSize(SampleSize.ofRandomised(people));
  }

  /** A review that included seven studies with that many participants. */
  static StudyBuilder review(String key, int participants) {
    OptionalInt none = OptionalInt.empty();
    return study(key, StudyDesign.SYSTEMATIC_REVIEW)
        .sampleSize(
            new SampleSize(
                none,
                none,
                none,
                none,
                List.of(),
                OptionalInt.of(7),
                OptionalInt.of(participants)));
  }

  /** A background source from a row of its own. */
  static Background background(String key, int line) {
    Report report = report(key, Optional.empty());
    return new Background(
        new Report(
            report.key(),
            report.kind(),
            report.notices(),
            report.reference(),
            report.study(),
            Optional.of(new SourceLocation("references.csv", line)),
            report.readings(),
            report.extra()));
  }

  /** Blinding of which only the label is known. */
  static Blinding blinding(BlindingLabel label) {
    return new Blinding(
        label, Optional.empty(), Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);
  }

  /** A result of which only the direction is known. */
  static List<OutcomeResult> favours(Favours favours) {
    return List.of(
        new OutcomeResult(
            "pain",
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty(),
            new ResultData.DirectionOnly(),
            Optional.empty(),
            favours,
            false,
            Optional.empty(),
            List.of()));
  }

  static Catalog catalog(Source... sources) {
    return Catalog.builder(Vocabulary.bundled()).addAll(List.of(sources)).build().catalog();
  }

  static Catalog catalog(StudyBuilder... studies) {
    return catalog(Arrays.stream(studies).map(StudyBuilder::build).toArray(Source[]::new));
  }

  /** A claim on dry needling for plantar fasciitis. */
  static String claim(String text, String... attributes) {
    return claimOn(QUESTION, text, attributes);
  }

  static String claimOn(String question, String text, String... attributes) {
    return "[" + text + "]{.claim " + question + " " + String.join(" ", attributes) + "}";
  }

  static Article article(String markdown) {
    return Article.of("guide.md", markdown);
  }

  static List<Finding> audit(Catalog catalog, String markdown) {
    return audit(catalog, constant(Certainty.LOW), markdown);
  }

  static List<Finding> audit(Catalog catalog, Framework framework, String markdown) {
    return Audit.of(catalog, framework).audit(List.of(article(markdown)));
  }

  /** The findings of one code. */
  static List<Finding> findings(FindingCode code, Catalog catalog, String markdown) {
    return audit(catalog, markdown).stream().filter(finding -> finding.code() == code).toList();
  }

  /** A framework in which every body of evidence has the same certainty. */
  static Framework constant(Certainty certainty) {
    return new Framework() {
      @Override
      public String code() {
        return "constant";
      }

      @Override
      public String title() {
        return "Constant";
      }

      @Override
      public Grade grade(BodyOfEvidence body) {
        return body.size() == 0
            ? new Grade.NotGraded(code(), body, "no study", List.of(), List.of())
            : new Grade.Graded(
                code(), body, certainty.level(), List.of(), Optional.empty(), List.of());
      }
    };
  }
}
