package org.evidencecatalog.citation;

import java.util.List;
import org.evidencecatalog.model.Report;

/** A report that a list has cited or expects to cite. Mutable, owned by its list. */
final class Cited {
  private final Report report;
  private final EngineItem item;
  private Distinction distinction = Distinction.NONE;
  private EngineItem distinct;
  private int number;
  private String firstPlace = "";
  private int places;
  private int firstNote;
  private int lastNote;

  Cited(Report report, boolean hyphens) {
    this.report = report;
    this.item = ItemMapper.map(report, hyphens);
    this.distinct = item;
  }

  Report report() {
    return report;
  }

  /** Its place in the order of first citation, from 1; 0 if it is not cited yet. */
  int number() {
    return number;
  }

  void numbered(int value) {
    number = value;
  }

  /** What the engine reads, with the letter after the year if there is one. */
  EngineItem item() {
    return distinct;
  }

  /** What the engine reads of it as if nothing else was like it. */
  EngineItem plainItem() {
    return item;
  }

  Distinction distinction() {
    return distinction;
  }

  void distinguish(Distinction value) {
    if (!value.yearSuffix().equals(distinction.yearSuffix())) {
      distinct = item.withYearSuffix(value.yearSuffix());
    }
    distinction = value;
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

  /** Number of the first note that cites it, from 1; 0 if there is none. */
  int firstNote() {
    return firstNote;
  }

  /** Number of the last note that cites it, from 1; 0 if there is none. */
  int lastNote() {
    return lastNote;
  }

  void citedIn(int note) {
    firstNote = firstNote == 0 ? note : firstNote;
    lastNote = note;
  }

  /** What leads to the entry in the list. */
  List<Run> linked(List<Run> runs) {
    String href = "#" + Anchors.reference(report.key());
    return runs.stream().map(run -> run.withHref(href)).toList();
  }
}
