package org.evidencecatalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;

/** Studies for tests, as short as a test needs them. */
public final class Samples {

  private Samples() {}

  /** A report with a title of its own, read from the given line. */
  public static Report report(String key, ReportKind kind, int year, Identifier... identifiers) {
    return new Report(
        new CitationKey(key),
        kind,
        List.of(),
        Reference.builder("Title of " + key)
            .authors(List.of(Contributor.Person.ofFamily("Family of " + key)))
            .issued(Optional.of(PartialDate.ofYear(year)))
            .identifiers(List.of(identifiers))
            .build(),
        Optional.empty(),
        Optional.of(new SourceLocation("studies.csv", 2)),
        List.of(),
        List.of());
  }

  /** A randomised trial of dry needling with that many people analysed. */
  public static StudyBuilder trial(String key, String condition, int participants) {
    return Study.builder(report(key, ReportKind.UNKNOWN, 2016))
        .conditions(List.of(condition))
        .interventions(List.of("dry needling"))
        .design(StudyDesign.RANDOMISED_TRIAL)
        .sampleSize(SampleSize.ofRandomised(participants));
  }

  /** A study of a design. */
  public static StudyBuilder study(String key, String condition, StudyDesign design) {
    return trial(key, condition, 0).design(design).sampleSize(SampleSize.UNKNOWN);
  }

  /** A review that included so many studies and participants. */
  public static StudyBuilder review(String key, String condition, int studies, int participants) {
    return study(key, condition, StudyDesign.SYSTEMATIC_REVIEW)
        .sampleSize(
            new SampleSize(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                OptionalInt.of(studies),
                OptionalInt.of(participants)));
  }

  /** A PEDro score. */
  public static List<Appraisal> pedro(int score) {
    return List.of(Appraisal.ofTotal("pedro", score));
  }
}
