package org.evidencecatalog.article;

import java.util.List;
import java.util.stream.Stream;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Study;

/** A property of a study of which claims speak in numbers or words. */
interface AuditField {

  /** Its name in findings. */
  String name();

  /** Its name in sentences. */
  String title();

  /** What the words of a claim say of it. */
  Stream<AuditMention> mentions(AuditWords words, Subject subject);

  /** What the study says of it; empty if unknown. */
  List<String> known(Subject subject);

  /**
   * The study that a claim speaks of.
   *
   * @param study the study
   * @param reports those of its reports that the claim names
   */
  record Subject(Study study, List<Report> reports) {
    public Subject {
      reports = List.copyOf(reports);
    }
  }
}
