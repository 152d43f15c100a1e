package org.evidencecatalog.importer.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;

/** The cells of a row of a studies file, by field. */
final class StudyCellTexts {
  /** Stands for conditions that are not known, since the cell may not be blank. */
  static final String UNKNOWN = "unknown";

  private static final String PEDRO = "pedro";

  private StudyCellTexts() {}

  /** The row of one report; the first report's row carries what is known of the study. */
  static Map<String, String> of(Study study, Report report) {
    Map<String, String> cells = new LinkedHashMap<>();
    ReferenceCellTexts.put(report, cells);
    cells.put("journal", report.reference().container().orElse(""));
    cells.put(
        "reference_type",
        report.reference().type() == ReferenceType.ARTICLE_JOURNAL
            ? ""
            : report.reference().type().code());
    String conditions = ListCells.texts(study.conditions());
    cells.put("condition", conditions.isEmpty() ? UNKNOWN : conditions);
    if (report.equals(study.mainReport())) {
      putStudy(study, report, cells);
    }
    return cells;
  }

  private static void putStudy(Study study, Report report, Map<String, String> cells) {
    cells.put("population", study.population().orElse(""));
    cells.put("intervention", ListCells.texts(study.interventions()));
    cells.put("comparator", ListCells.texts(study.comparators()));
    cells.put("design", study.design() == StudyDesign.UNKNOWN ? "" : study.design().code());
    cells.put("status", study.status() == StudyStatus.UNKNOWN ? "" : study.status().code());
    cells.put("included_designs", ListCells.codes(study.includedDesigns()));
    cells.put("allocation_concealed", answer(study.allocationConcealed()));
    cells.put("funding", ListCells.codes(study.funding()));
    cells.put("start_date", study.started().map(PartialDate::toString).orElse(""));
    cells.put("completion_date", study.finished().map(PartialDate::toString).orElse(""));
    cells.put("pedro_score", pedro(study.appraisals()));
    putSizes(study.sampleSize(), report.kind(), cells);
    putBlinding(study.blinding(), cells);
  }

  private static String pedro(List<Appraisal> appraisals) {
    return appraisals.stream()
        .filter(StudyCellTexts::isPedroTotal)
        .map(appraisal -> String.valueOf(appraisal.total().orElse(0)))
        .findFirst()
        .orElse("");
  }

  /** Whether an appraisal is nothing but a total of the PEDro scale, which has a column. */
  static boolean isPedroTotal(Appraisal appraisal) {
    return appraisal.total().isPresent()
        && appraisal.equals(Appraisal.ofTotal(PEDRO, appraisal.total().getAsInt()));
  }

  private static void putSizes(SampleSize size, ReportKind kind, Map<String, String> cells) {
    cells.put("n_planned", number(size.planned()));
    // A bare number in the row of a protocol or registration would be a planned one.
    boolean toCome = kind == ReportKind.PROTOCOL || kind == ReportKind.REGISTRATION;
    boolean said = toCome && size.randomised().isPresent();
    cells.put("n_randomised", number(size.randomised()) + (said ? " randomised" : ""));
    cells.put("n_analysed", number(size.analysed()));
    cells.put("n_completed", number(size.completed()));
    cells.put("included_studies", number(size.includedStudies()));
    cells.put("included_participants", number(size.includedParticipants()));
    cells.put(
        "arm_sizes", size.arms().stream().map(String::valueOf).collect(Collectors.joining("/")));
  }

  private static void putBlinding(Blinding blinding, Map<String, String> cells) {
    Optional<String> label =
        Optional.of(blinding.label())
            .filter(known -> known != BlindingLabel.UNKNOWN)
            .map(BlindingLabel::code);
    cells.put("blinding", blinding.asPrinted().or(() -> label).orElse(""));
    // What the text says of a role is read from it again unless the column says unknown.
    boolean told = blinding.asPrinted().isPresent() || blinding.namesAnybody();
    cells.put("blinded_participants", told ? blinding.participants().code() : "");
    cells.put("blinded_providers", told ? blinding.providers().code() : "");
    cells.put("blinded_assessors", told ? blinding.outcomeAssessors().code() : "");
    cells.put("blinded_analysts", told ? blinding.analysts().code() : "");
  }

  private static String answer(Answer answer) {
    return answer == Answer.UNKNOWN ? "" : answer.code();
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }
}
