package org.evidencecatalog.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Conflict;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.OtherIdentifier;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Registry;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.evidencecatalog.model.Uncertainty;
import org.evidencecatalog.model.Url;
import org.evidencecatalog.vocabulary.Code;
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.evidencecatalog.vocabulary.Vocabulary;

/** Catalogs made by hand. */
final class SampleCatalogs {
  private static final SourceLocation PLACE = new SourceLocation("studies.csv", 12);

  private SampleCatalogs() {}

  static Catalog empty() {
    return Catalog.builder(Vocabulary.empty()).build().catalog();
  }

  /** One study of which only a title is known. */
  static Catalog bare() {
    return of(Study.builder(report("bare", "Bare")).build());
  }

  /** Every type, with every optional part present in one place and absent in another. */
  static Catalog everything() {
    return Catalog.builder(vocabulary())
        .add(fullStudy())
        .add(Study.builder(report("bare", "Bare")).build())
        .add(new Background(report("guideline", "A guideline")))
        .add(review())
        .build()
        .catalog();
  }

  static Catalog of(Source... sources) {
    return Catalog.builder(Vocabulary.empty()).addAll(List.of(sources)).build().catalog();
  }

  static Report report(String key, String title) {
    return Report.of(new CitationKey(key), ReportKind.UNKNOWN, Reference.builder(title).build());
  }

  static Vocabulary vocabulary() {
    Code code = new Code("LOCAL", "17");
    OutcomeTraits traits =
        new OutcomeTraits(
            Polarity.LOWER, OptionalInt.of(9), OptionalDouble.of(1.3), Optional.of("MD"));
    return Vocabulary.bundled().toBuilder()
        .add(
            new Concept(
                ConceptKind.OUTCOME,
                "evening-ache",
                "evening ache",
                List.of("ache at night"),
                List.of("pain"),
                List.of("stiffness"),
                List.of(code),
                Optional.of("House list 2026"),
                Optional.of("as asked at bedtime"),
                traits))
        .build();
  }

  static Study fullStudy() {
    return Study.builder(mainReport())
        .reports(List.of(mainReport(), protocol()))
        .conditions(List.of("plantar heel pain", "Plantar fasciitis (chronic)"))
        .population(Optional.of("adults with heel pain for a month"))
        .interventions(List.of("dry needling"))
        .comparators(List.of("sham", "no treatment"))
        .design(StudyDesign.RANDOMISED_TRIAL)
        .status(StudyStatus.COMPLETED)
        .sampleSize(
            new SampleSize(
                OptionalInt.of(80),
                OptionalInt.of(84),
                OptionalInt.of(83),
                OptionalInt.of(0),
                List.of(41, 43),
                OptionalInt.empty(),
                OptionalInt.empty()))
        .blinding(
            new Blinding(
                BlindingLabel.DOUBLE,
                Optional.of("double-blind (patients, raters)"),
                Answer.YES,
                Answer.NO,
                Answer.UNCLEAR,
                Answer.UNKNOWN))
        .allocationConcealed(Answer.YES)
        .funding(List.of(Funding.PUBLIC, Funding.CHARITY))
        .started(Optional.of(PartialDate.parse("2011-02")))
        .finished(Optional.of(PartialDate.parse("2012-06-30")))
        .results(results())
        .appraisals(appraisals())
        .conflicts(
            List.of(new Conflict("n_planned", "80", PLACE, "94", new SourceLocation("reg.csv", 1))))
        .build();
  }

  private static Study review() {
    return Study.builder(report("review", "A review"))
        .design(StudyDesign.SYSTEMATIC_REVIEW)
        .includedDesigns(List.of(StudyDesign.RANDOMISED_TRIAL, StudyDesign.UNKNOWN))
        .sampleSize(
            new SampleSize(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                OptionalInt.of(7),
                OptionalInt.of(417)))
        .build();
  }

  private static Report mainReport() {
    return new Report(
        new CitationKey("cotchett2014"),
        List.of(new CitationKey("Cotchett 2014 (copy)"), new CitationKey("pmid25000000")),
        ReportKind.RESULTS,
        List.of(Notice.RETRACTION, Notice.CORRECTION),
        reference(),
        Optional.of("heel trial"),
        Optional.of(PLACE),
        Stream.of(Reading.Kind.values())
            .map(kind -> new Reading("n", "Sample size", "84 ", kind, "a number with a blank"))
            .toList(),
        List.of(new ExtraField("seen_at", "PubMed"), new ExtraField("", "no header")));
  }

  private static Reference reference() {
    return Reference.builder("Effectiveness of <i>trigger point</i> dry needling – “heel” 🦶")
        .type(ReferenceType.ARTICLE_JOURNAL)
        .authors(
            List.of(
                new Contributor.Person("Cotchett", Optional.of("Matthew P")),
                Contributor.Person.ofFamily("Munteanu"),
                new Contributor.Collective("The Heel Group")))
        .issued(Optional.of(PartialDate.ofYear(2014)))
        .container(Optional.of("Physical Therapy"))
        .volume(Optional.of("94"))
        .issue(Optional.of("8"))
        .pages(Optional.of("1083–1094"))
        .publisher(Optional.of("OUP"))
        .language(Optional.of("en-AU"))
        .accessed(Optional.of(PartialDate.parse("2026-01-31")))
        .identifiers(
            List.of(
                new Doi("10.2522/PTJ.20130255"),
                new Pmid("25000000"),
                new Pmcid("PMC4000000"),
                new RegistryNumber(Registry.ANZCTR, "actrn12610000611022"),
                new Url("https://example.org/a?b=c&d=é"),
                new OtherIdentifier("isbn", "978-0")))
        .build();
  }

  private static Report protocol() {
    return new Report(
        new CitationKey("cotchett2011"),
        ReportKind.PROTOCOL,
        List.of(),
        Reference.builder("Protocol").type(ReferenceType.REGISTRATION).build(),
        Optional.of("heel trial"),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static List<OutcomeResult> results() {
    ResultData.ReportedEffect effect = effect(new Uncertainty.ConfidenceInterval(-0.5, 1e-300, 95));
    List<OutcomeResult> results = new ArrayList<>();
    results.add(result(new ResultData.DichotomousArms(1, 41, 0, 43), Optional.of(effect)));
    results.add(
        result(new ResultData.ContinuousArms(-3.25, 0, 41, 0.1, 2.0 / 3, 43), Optional.empty()));
    results.add(result(new ResultData.Correlation(-1, 12), Optional.empty()));
    Stream.of(
            new Uncertainty.ConfidenceInterval(0.1, 0.2, 99.9),
            new Uncertainty.StandardError(Double.MIN_VALUE),
            new Uncertainty.PValue(0),
            new Uncertainty.PBelow(0.001),
            new Uncertainty.NotReported())
        .forEach(uncertainty -> results.add(result(effect(uncertainty), Optional.empty())));
    results.add(result(new ResultData.DirectionOnly(), Optional.empty()));
    results.add(result(new ResultData.TextNotExtracted("no difference"), Optional.empty()));
    results.add(bareResult());
    return results;
  }

  private static ResultData.ReportedEffect effect(Uncertainty uncertainty) {
    return new ResultData.ReportedEffect(
        EffectMeasure.OR, -0.0, uncertainty, EffectScale.LOG, Answer.UNCLEAR);
  }

  private static OutcomeResult result(
      ResultData data, Optional<ResultData.ReportedEffect> reported) {
    return new OutcomeResult(
        "pain",
        Optional.of(new CitationKey("cotchett2014")),
        Optional.of("6 weeks"),
        OptionalDouble.of(42),
        Optional.of("dry needling"),
        Optional.of("sham"),
        data,
        reported,
        Favours.ARM1,
        true,
        Optional.of(new SourceLocation("results.csv", 2)),
        List.of(new Reading("p", "p", "<0.05", Reading.Kind.INTERPRETED, "a bound")));
  }

  private static OutcomeResult bareResult() {
    return new OutcomeResult(
        "function",
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        new ResultData.DichotomousArms(0, 0, 0, 0),
        Optional.empty(),
        Favours.UNKNOWN,
        false,
        Optional.empty(),
        List.of());
  }

  private static List<Appraisal> appraisals() {
    return List.of(
        Appraisal.ofTotal("pedro", 8),
        new Appraisal(
            "rob2",
            Optional.of("pain"),
            List.of(new Appraisal.ItemAnswer("D1", "low"), new Appraisal.ItemAnswer("D2", "high")),
            Optional.of("high"),
            OptionalInt.empty(),
            Optional.of("A. Reader"),
            Optional.of("providers knew"),
            Optional.of(new SourceLocation("appraisals.csv", 3))));
  }
}
