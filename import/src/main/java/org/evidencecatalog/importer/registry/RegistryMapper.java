package org.evidencecatalog.importer.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evidencecatalog.importer.text.Memo;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Identifiers;
import org.evidencecatalog.importer.value.LooseDates;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyBuilder;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.evidencecatalog.vocabulary.Vocabulary;

/**
 * Makes a study of one registration of each record of a trial registry. Its citation key is the
 * number in the registry; other numbers become registry numbers too, so that a trial in two
 * registries is one study. Used for the records of one file, in their order; not thread-safe.
 */
public final class RegistryMapper {
  private static final String CLINICALTRIALS_GOV = "ClinicalTrials.gov";
  private static final int LONGEST_KEY = 200;

  private final RegistryStyle style;
  private final RegistryConditions conditions;
  private final KeptTexts kept = new KeptTexts();
  private final Memo<Parsed<Blinding>> maskings = new Memo<>();
  private final Memo<Parsed<StudyStatus>> statuses = new Memo<>();
  private final Memo<Parsed<PartialDate>> dates = new Memo<>();
  private final Memo<List<Funding>> funders = new Memo<>();
  private final Memo<Arms> arms = new Memo<>();
  private final Memo<Parsed<StudyDesign>> designs = new Memo<>();

  /** Starts before the first record of a file. */
  public RegistryMapper(RegistryStyle style, Vocabulary vocabulary) {
    this.style = style;
    this.conditions = new RegistryConditions(style, vocabulary);
  }

  /** Reads a record; it is left out if it has no number or no title. */
  public RegistryReading read(RegistryRecord record) {
    RecordNotes notes = new RecordNotes(record);
    Optional<RegistryCell> number = notes.cell(RegistryField.NUMBER);
    if (number.isEmpty() || number.get().text().length() > LONGEST_KEY) {
      return notes.leftOut(RegistryField.NUMBER, "the number of the trial, such as NCT01234567");
    }
    Optional<RegistryCell> title =
        notes.cell(RegistryField.TITLE).or(() -> notes.cell(RegistryField.SCIENTIFIC_TITLE));
    if (title.isEmpty()) {
      return notes.leftOut(RegistryField.TITLE, "the title of the trial");
    }
    Optional<CitationKey> key =
        notes.take(RegistryField.NUMBER, number.get(), Identifiers.key(number.get().text()));
    if (key.isEmpty()) {
      return new RegistryReading(Optional.empty(), notes.problems());
    }
    return new RegistryReading(
        Optional.of(study(record, notes, key.get(), number.get(), title.get())), notes.problems());
  }

  /** What can only be told after the last record. */
  public List<Problem> finish(String file) {
    return conditions.finish(file);
  }

  private Study study(
      RegistryRecord record,
      RecordNotes notes,
      CitationKey key,
      RegistryCell number,
      RegistryCell title) {
    Optional<RegistryNumber> own =
        notes.take(RegistryField.NUMBER, number, Identifiers.registryNumber(number.text()));
    RegistryNumbers numbers = RegistryNumbers.of(own, notes.text(RegistryField.OTHER_NUMBERS));
    Reference reference = reference(notes, title, numbers);
    StudyBuilder study = Study.builder(Report.of(key, ReportKind.REGISTRATION, reference));
    StudyStatus status =
        read(notes, RegistryField.STATUS, statuses, StatusMeaning::read)
            .orElse(StudyStatus.UNKNOWN);
    boolean described = readArms(notes, study);
    study
        .status(status)
        .sampleSize(
            style == RegistryStyle.ICTRP
                ? Enrolment.readTarget(notes)
                : Enrolment.read(notes, status))
        .started(date(notes, RegistryField.START_DATE))
        .finished(date(notes, RegistryField.COMPLETION_DATE))
        .funding(funding(notes.text(RegistryField.FUNDER_CLASS)));
    readDesign(notes, study);
    notes.cell(RegistryField.CONDITION).ifPresent(cell -> study.conditions(conditions.read(cell)));
    Report report =
        new Report(
            key,
            ReportKind.REGISTRATION,
            List.of(),
            reference,
            Optional.empty(),
            Optional.of(record.location()),
            notes.readings(),
            kept.of(record, numbers.others(), described));
    return study.reports(List.of(report)).build();
  }

  private Reference reference(RecordNotes notes, RegistryCell title, RegistryNumbers numbers) {
    List<Identifier> identifiers = new ArrayList<>(numbers.numbers());
    notes
        .cell(RegistryField.URL)
        .flatMap(cell -> notes.take(RegistryField.URL, cell, Identifiers.url(cell.text())))
        .ifPresent(identifiers::add);
    Optional<PartialDate> registered = date(notes, RegistryField.REGISTERED_AS_DIGITS);
    String register = notes.text(RegistryField.REGISTER);
    return Reference.builder(title.text().replace('\n', ' '))
        .type(ReferenceType.REGISTRATION)
        .issued(registered.isPresent() ? registered : date(notes, RegistryField.REGISTERED))
        .container(
            style == RegistryStyle.CLINICALTRIALS_GOV
                ? Optional.of(CLINICALTRIALS_GOV)
                : Optional.of(register).filter(name -> !name.isBlank()))
        .identifiers(identifiers)
        .build();
  }

  /** Reads what is compared; whether the text says more than the labels taken from it. */
  private boolean readArms(RecordNotes notes, StudyBuilder study) {
    Optional<RegistryCell> cell = notes.cell(RegistryField.INTERVENTION);
    if (cell.isEmpty()) {
      return false;
    }
    String text = cell.get().text();
    Arms read = arms.get(text, 0, text.length(), value -> Arms.read(value, style));
    study.interventions(read.interventions()).comparators(read.comparators());
    if (read.unlabelled().isPresent()) {
      notes.tell(
          RegistryField.INTERVENTION,
          cell.get(),
          Finding.interpreted(
              "a description too long for a label: kept, and the intervention stays unknown"));
    }
    return !read.interventions().equals(List.of(text));
  }

  private void readDesign(RecordNotes notes, StudyBuilder study) {
    String type = notes.text(RegistryField.STUDY_TYPE);
    String design = notes.text(RegistryField.STUDY_DESIGN);
    String both = type + '\u001f' + design;
    Parsed<StudyDesign> read =
        designs.get(both, 0, both.length(), value -> DesignMeaning.read(type, design));
    Optional<RegistryCell> place =
        notes.cell(RegistryField.STUDY_DESIGN).or(() -> notes.cell(RegistryField.STUDY_TYPE));
    if (place.isPresent()) {
      notes.take(RegistryField.STUDY_DESIGN, place.get(), read).ifPresent(study::design);
      Parsed<Blinding> masked = maskings.get(design, 0, design.length(), MaskingMeaning::read);
      notes.take(RegistryField.STUDY_DESIGN, place.get(), masked).ifPresent(study::blinding);
    }
  }

  private Optional<PartialDate> date(RecordNotes notes, RegistryField field) {
    LooseDates.Order order =
        style == RegistryStyle.ICTRP ? LooseDates.Order.DAY_FIRST : LooseDates.Order.UNKNOWN;
    return read(notes, field, dates, text -> LooseDates.read(text, order));
  }

  private static <T> Optional<T> read(
      RecordNotes notes,
      RegistryField field,
      Memo<Parsed<T>> memo,
      Function<String, Parsed<T>> reading) {
    Optional<RegistryCell> cell = notes.cell(field);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String text = cell.get().text();
    return notes.take(field, cell.get(), memo.get(text, 0, text.length(), reading));
  }

  private List<Funding> funding(String text) {
    return funders.get(text, 0, text.length(), FunderClass::read);
  }
}
