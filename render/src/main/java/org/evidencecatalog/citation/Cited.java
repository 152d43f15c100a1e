package org.evidencecatalog.citation;

import java.util.List;
import org.evidencecatalog.model.Report;

/** A report that a list has cited. Mutable, owned by its list. */
final class Cited {
  private final Report report;
  private final int number;
  private final EngineItem item;
  private String firstPlace = "";
  private int places;

  Cited(Report report, int number) {
    this.report = report;
    this.number = number;
    this.item = ItemMapper.map(report);
  }

  Report report() {
    return report;
  }

  int number() {
    return number;
  }

  EngineItem item() {
    return item;
  }

  /** Id of the first citation, empty if there is none. */
  String firstPlace() {
    return firstPlace;
  }

  /** A new id for a citation that names this report first. */
  String nextPlace() {
    places++;
    return Anchors.citation(report.key(), places);
  }

  void citedAt(String place) {
    if (firstPlace.isEmpty()) {
      firstPlace = place;
    }
  }

  /** What leads to the entry in the list. */
  List<Run> linked(List<Run> runs) {
    String href = "#" + Anchors.reference(report.key());
    return runs.stream().map(run -> run.withHref(href)).toList();
  }
}
