package org.evidencecatalog.importer.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.importer.bibliography.PublicationTarget;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ProblemCode;

/**
 * One review while it is read. Appraisals and results stand behind the studies they are about, so
 * all studies are held until the end. Not thread-safe.
 */
final class RevManReview {
  private final RecordLog log;
  private final PublicationTarget target;
  private final Map<String, RevManStudy> studies = new LinkedHashMap<>();

  RevManReview(RecordLog log, PublicationTarget target) {
    this.log = log;
    this.target = target;
  }

  /** A study, in the list it stands in: included, excluded, awaiting, ongoing. */
  void study(Element element, String list) {
    log.start(element.line());
    RevManStudy study = RevManStudy.of(element, list, log);
    String id = element.attribute("ID");
    if (list.equals("EXCLUDED_STUDIES")) {
      study.reports().forEach(target::accept);
    } else if (studies.putIfAbsent(id, study) != null) {
      log.reject(
          ProblemCode.KEY_DUPLICATE,
          Optional.of("ID"),
          Optional.of(id),
          Finding.refused(ProblemCode.KEY_DUPLICATE, "another study has this ID", "its own ID"));
      target.accept(study.reports().get(0));
    }
  }

  /** A reference that belongs to no study. */
  void reference(Element element) {
    log.start(element.line());
    target.accept(RevManReference.read(element, element.attribute("NAME"), log));
  }

  /** A domain of the risk of bias, with the answer for each study. */
  void qualityItem(Element item) {
    log.start(item.line());
    item.all("QUALITY_ITEM_DATA").stream()
        .flatMap(data -> data.all("QUALITY_ITEM_DATA_ENTRY").stream())
        .forEach(entry -> answer(RevManBias.domain(item, entry), entry));
  }

  private void answer(String domain, Element entry) {
    Optional<String> answer = RevManBias.answer(entry.attribute("RESULT"));
    RevManStudy study = studies.get(entry.attribute("STUDY_ID"));
    if (answer.isEmpty()) {
      log.tell(
          "RESULT",
          entry.attribute("RESULT"),
          Finding.refused(
              ProblemCode.VALUE_NOT_PERMITTED,
              "this judgement is not known",
              "one of: YES, NO, UNKNOWN"));
    } else if (study == null) {
      tellNoStudy(entry);
    } else {
      study.answers().add(new Appraisal.ItemAnswer(domain, answer.get()));
    }
  }

  /** Outcomes of a comparison, with the data of each study. */
  void comparison(Element comparison) {
    log.start(comparison.line());
    new RevManOutcomes(log, this::result).read(comparison);
  }

  private void result(Element row, OutcomeResult result) {
    RevManStudy study = studies.get(row.attribute("STUDY_ID"));
    if (study == null) {
      tellNoStudy(row);
    } else if (!study.results().contains(result)) {
      study.results().add(result);
    }
  }

  private void tellNoStudy(Element row) {
    log.tell(
        "STUDY_ID",
        row.attribute("STUDY_ID"),
        Finding.refused(
            ProblemCode.STUDY_UNKNOWN,
            "no included, awaiting or ongoing study of this review has this ID",
            "the ID of a STUDY"));
  }

  /** Hands over the studies with all that was read of them. */
  void finish() {
    for (RevManStudy study : studies.values()) {
      log.start(study.line());
      study.build().ifPresentOrElse(target::accept, () -> target.accept(study.reports().get(0)));
    }
  }
}
