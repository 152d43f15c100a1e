package org.evidencecatalog.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.catalog.CatalogBuilder;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.PanelJudgement;
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
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Origin;
import org.evidencecatalog.model.OtherIdentifier;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.PartialDate;
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
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Labels;
import org.evidencecatalog.vocabulary.OutcomeTraits;
import org.evidencecatalog.vocabulary.Polarity;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.evidencecatalog.vocabulary.VocabularyBuilder;

/** Random catalogs; the same seed gives the same catalog. */
final class RandomCatalogs {
  private static final String[] PIECES = {
    "a",
    "Z",
    "é",
    "ß",
    "中",
    "🦶",
    "\ud83e\uddb6\u200d",
    "\"",
    "\\",
    "/",
    "\t",
    "\n",
    "\r",
    "\u0001",
    "\u007f",
    "\u2028",
    "\ufeff",
    "<b>",
    "&amp;",
    " ",
    "\u00a0",
    "0",
    "null",
    "{}",
    "[,]"
  };

  private final Random random;
  private int serial;

  RandomCatalogs(long seed) {
    this.random = new Random(seed);
  }

  Catalog next(int size) {
    CatalogBuilder builder = Catalog.builder(vocabulary());
    for (int i = 0; i < size; i++) {
      builder.add(source());
    }
    return builder.judgements(some(this::judgement)).build().catalog();
  }

  private PanelJudgement judgement() {
    return new PanelJudgement(
        text(),
        text(),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        text(),
        random.nextInt(6) - 3,
        new Judgement.Override(text(), text(), LocalDate.ofEpochDay(random.nextInt(40_000))),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(6) - 3),
        maybe(this::place));
  }

  private Vocabulary vocabulary() {
    VocabularyBuilder builder = Vocabulary.empty().toBuilder();
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      String label = "concept " + i + " " + random.nextInt(100);
      ConceptKind kind = one(ConceptKind.values());
      builder.add(
          new Concept(
              kind,
              Labels.slug(label),
              label,
              List.of("synonym " + i),
              i == 0 ? List.of() : List.of("above " + i),
              some(() -> "beside " + random.nextInt(3)),
              List.of(),
              maybe(this::text),
              maybe(this::text),
              kind == ConceptKind.OUTCOME ? traits() : OutcomeTraits.UNKNOWN));
    }
    return builder.build();
  }

  private OutcomeTraits traits() {
    return new OutcomeTraits(
        one(Polarity.values()),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(9)),
        random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble() + 1),
        maybe(this::text));
  }

  private Source source() {
    return random.nextInt(5) == 0 ? new Background(report()) : study();
  }

  private Study study() {
    List<Report> reports = Stream.generate(this::report).limit(1 + random.nextInt(3)).toList();
    return Study.builder(reports.get(0))
        .reports(reports)
        .conditions(some(this::text))
        .population(maybe(this::text))
        .interventions(some(this::text))
        .comparators(some(this::text))
        .design(one(StudyDesign.values()))
        .includedDesigns(some(() -> one(StudyDesign.values())))
        .status(one(StudyStatus.values()))
        .sampleSize(sampleSize())
        .blinding(blinding())
        .allocationConcealed(one(Answer.values()))
        .funding(some(() -> one(Funding.values())))
        .started(maybe(this::date))
        .finished(maybe(this::date))
        .results(some(this::result))
        .appraisals(some(this::appraisal))
        .conflicts(some(() -> new Conflict(text(), text(), place(), text(), place())))
        .origins(some(() -> new Origin(text(), place(), maybe(this::text))))
        .build();
  }

  private Report report() {
    serial++;
    return new Report(
        new CitationKey("key " + serial),
        IntStream.range(0, random.nextInt(3))
            .mapToObj(i -> new CitationKey("alias " + serial + " " + i))
            .toList(),
        one(ReportKind.values()),
        some(() -> one(Notice.values())),
        reference(),
        maybe(() -> "study " + serial),
        maybe(this::place),
        some(this::reading),
        some(() -> new ExtraField(text(), text())));
  }

  private Reference reference() {
    return Reference.builder(text())
        .type(one(ReferenceType.values()))
        .authors(some(this::contributor))
        .issued(maybe(this::date))
        .container(maybe(this::text))
        .volume(maybe(this::text))
        .issue(maybe(this::text))
        .pages(maybe(this::text))
        .publisher(maybe(this::text))
        .language(maybe(this::text))
        .accessed(maybe(this::date))
        .identifiers(some(this::identifier))
        .build();
  }

  private Contributor contributor() {
    return random.nextInt(4) == 0
        ? new Contributor.Collective(text())
        : new Contributor.Person(text(), maybe(this::text));
  }

  /** Never one that another report has: the catalog would link them. */
  private Identifier identifier() {
    return switch (random.nextInt(4)) {
      case 0 -> new Doi("10.1234/X" + serial + "." + random.nextInt(3));
      case 1 -> new RegistryNumber(Registry.CLINICALTRIALS_GOV, String.format("NCT%08d", serial));
      case 2 -> new Url("https://example.org/" + random.nextInt(9));
      default -> new OtherIdentifier("isbn", text());
    };
  }

  private SampleSize sampleSize() {
    return random.nextInt(3) == 0
        ? SampleSize.UNKNOWN
        : new SampleSize(
            count(), count(), count(), count(), some(() -> random.nextInt(90)), count(), count());
  }

  private OptionalInt count() {
    return random.nextBoolean()
        ? OptionalInt.empty()
        : OptionalInt.of(random.nextInt() & Integer.MAX_VALUE);
  }

  private Blinding blinding() {
    return random.nextInt(3) == 0
        ? Blinding.UNKNOWN
        : new Blinding(
            one(BlindingLabel.values()),
            maybe(this::text),
            one(Answer.values()),
            one(Answer.values()),
            one(Answer.values()),
            one(Answer.values()));
  }

  private OutcomeResult result() {
    return new OutcomeResult(
        text(),
        maybe(() -> new CitationKey("key " + serial)),
        maybe(this::text),
        random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(Math.abs(number())),
        maybe(this::text),
        maybe(this::text),
        data(),
        maybe(this::effect),
        one(Favours.values()),
        random.nextBoolean(),
        maybe(this::place),
        some(this::reading));
  }

  private ResultData data() {
    return switch (random.nextInt(5)) {
      case 0 -> new ResultData.DichotomousArms(1, 1 + random.nextInt(9), 0, random.nextInt(9));
      case 1 ->
          new ResultData.ContinuousArms(number(), Math.abs(number()), 1, number(), 0, 1 + serial);
      case 2 -> new ResultData.Correlation(random.nextDouble() * 2 - 1, 1 + random.nextInt(9));
      case 3 -> new ResultData.TextNotExtracted(text());
      default -> effect();
    };
  }

  private ResultData.ReportedEffect effect() {
    return new ResultData.ReportedEffect(
        one(EffectMeasure.values()),
        number(),
        uncertainty(),
        EffectScale.LOG,
        one(Answer.values()));
  }

  private Uncertainty uncertainty() {
    double number = number();
    return switch (random.nextInt(5)) {
      case 0 -> new Uncertainty.ConfidenceInterval(number, number, 95 + random.nextDouble());
      case 1 -> new Uncertainty.StandardError(Math.abs(number) + Double.MIN_VALUE);
      case 2 -> new Uncertainty.PValue(random.nextDouble());
      case 3 -> new Uncertainty.PBelow(1 - random.nextDouble());
      default -> new Uncertainty.NotReported();
    };
  }

  private Appraisal appraisal() {
    return new Appraisal(
        text(),
        maybe(this::text),
        some(() -> new Appraisal.ItemAnswer(text(), text())),
        maybe(this::text),
        count(),
        maybe(this::text),
        maybe(this::text),
        maybe(this::place));
  }

  private Reading reading() {
    return new Reading(text(), text(), text(), one(Reading.Kind.values()), text());
  }

  private SourceLocation place() {
    return new SourceLocation(text(), 1 + random.nextInt(1000));
  }

  private PartialDate date() {
    int year = 1 + random.nextInt(9999);
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.ofYear(year);
      case 1 -> new PartialDate(year, OptionalInt.of(1 + random.nextInt(12)), OptionalInt.empty());
      default ->
          new PartialDate(
              year, OptionalInt.of(1 + random.nextInt(12)), OptionalInt.of(1 + random.nextInt(28)));
    };
  }

  /** Any finite number, bits at random. */
  private double number() {
    double number = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(number) ? number : random.nextInt(100);
  }

  /** Not blank. */
  private String text() {
    StringBuilder text = new StringBuilder("t");
    int length = random.nextInt(8);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private <E> E one(E[] values) {
    return values[random.nextInt(values.length)];
  }

  private <V> Optional<V> maybe(Supplier<V> value) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
  }

  private <V> List<V> some(Supplier<V> value) {
    return Stream.generate(value).limit(random.nextInt(3)).toList();
  }
}
