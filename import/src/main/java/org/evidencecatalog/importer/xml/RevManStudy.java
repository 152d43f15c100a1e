package org.evidencecatalog.importer.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.importer.bibliography.PublicationBuilder;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyStatus;

/**
 * A study of a review, to which answers and results are added while the file is read.
 *
 * @param line where it starts
 * @param list the list it stands in
 * @param reports its references, the primary one first, or its name if it has none
 * @param answers judgements on the risk of bias
 * @param results results by outcome
 */
record RevManStudy(
    int line,
    String list,
    List<PublicationBuilder> reports,
    List<Appraisal.ItemAnswer> answers,
    List<OutcomeResult> results) {

  /** Reads a study. The first report is cited by the study's name, the others with a number. */
  static RevManStudy of(Element study, String list, RecordLog log) {
    String name =
        study.attribute("NAME").isEmpty() ? study.attribute("ID") : study.attribute("NAME");
    List<Element> references =
        study.all("REFERENCE").stream()
            .sorted(
                Comparator.comparing(reference -> !reference.attribute("PRIMARY").equals("YES")))
            .toList();
    List<PublicationBuilder> reports = new ArrayList<>();
    for (Element reference : references.isEmpty() ? List.of(study) : references) {
      String key = reports.isEmpty() ? name : name + " (" + (reports.size() + 1) + ")";
      PublicationBuilder report = RevManReference.read(reference, key, log);
      reports.add(ofStudy(report, study, name, list, log));
    }
    return new RevManStudy(study.line(), list, reports, new ArrayList<>(), new ArrayList<>());
  }

  private static PublicationBuilder ofStudy(
      PublicationBuilder report, Element study, String name, String list, RecordLog log) {
    PublicationFields ofStudy = new PublicationFields(log);
    RevManReference.identifiers(study, ofStudy);
    ofStudy.record().identifiers().forEach(report::identifier);
    if (report.issued().isEmpty() && !study.attribute("YEAR").isEmpty()) {
      ofStudy.date("YEAR", study.attribute("YEAR"));
      report.issued(ofStudy.finish().issued());
    }
    return report
        .study(name)
        .extra("study list", list.toLowerCase(Locale.ROOT).replace("_studies", ""))
        .extra("DATA_SOURCE", study.attribute("DATA_SOURCE"));
  }

  /** The study; empty if its first report has no title or key. */
  Optional<Study> build() {
    List<Report> built =
        reports.stream()
            .flatMap(report -> report.build().stream())
            .flatMap(publication -> publication.asReport().stream())
            .toList();
    return built.size() < reports.size()
        ? Optional.empty()
        : Optional.of(
            Study.builder(built.get(0))
                .reports(built)
                .status(list.equals("ONGOING_STUDIES") ? StudyStatus.ACTIVE : StudyStatus.UNKNOWN)
                .appraisals(appraisals(built.get(0)))
                .results(results)
                .build());
  }

  private List<Appraisal> appraisals(Report main) {
    return answers.isEmpty()
        ? List.of()
        : List.of(
            new Appraisal(
                RevManBias.TOOL,
                Optional.empty(),
                answers,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                main.location()));
  }
}
