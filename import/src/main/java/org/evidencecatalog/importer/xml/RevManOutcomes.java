package org.evidencecatalog.importer.xml;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.ResultData;

/** Reads the outcomes of one comparison. */
final class RevManOutcomes {
  private final RecordLog log;
  private final BiConsumer<Element, OutcomeResult> target;

  RevManOutcomes(RecordLog log, BiConsumer<Element, OutcomeResult> target) {
    this.log = log;
    this.target = target;
  }

  void read(Element comparison) {
    for (Element outcome : comparison.children()) {
      if (outcome.name().endsWith("_OUTCOME")) {
        rows(outcome, outcome, outcome.textOf("NAME"));
      }
    }
  }

  /** Rows of an outcome, and of its subgroups, whose names tell its rows apart. */
  private void rows(Element outcome, Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.name().endsWith("_SUBGROUP")) {
        String subgroup = child.textOf("NAME");
        rows(outcome, child, subgroup.isBlank() ? name : name + " (" + subgroup + ")");
      } else if (child.name().endsWith("_DATA")) {
        row(outcome, child, name.isBlank() ? outcome.attribute("ID") : name);
      }
    }
  }

  private void row(Element outcome, Element row, String name) {
    log.start(row.line());
    if (name.isBlank()) {
      refuse(row, "the outcome has no name", "a NAME");
      return;
    }
    Optional<ResultData> data =
        switch (row.name()) {
          case "DICH_DATA" -> RevManData.dichotomous(row);
          case "CONT_DATA" -> RevManData.continuous(row);
          case "IV_DATA" -> RevManData.effect(row, outcome.attribute("EFFECT_MEASURE"));
          default -> Optional.empty();
        };
    if (data.isEmpty()) {
      refuse(row, RevManData.why(row), RevManData.accepted(row.name()));
    } else {
      target.accept(row, result(outcome, name, data.get()));
    }
  }

  private OutcomeResult result(Element outcome, String name, ResultData data) {
    return new OutcomeResult(
        name,
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        label(outcome, "GROUP_LABEL_1"),
        label(outcome, "GROUP_LABEL_2"),
        data,
        Optional.empty(),
        Favours.UNKNOWN,
        false,
        Optional.of(log.location()),
        log.readings());
  }

  private static Optional<String> label(Element outcome, String name) {
    return Optional.of(outcome.textOf(name)).filter(text -> !text.isBlank());
  }

  private void refuse(Element row, String why, String accepted) {
    log.tell(
        row.name(),
        String.format(Locale.ROOT, "%s", row.attribute("STUDY_ID")),
        Finding.refused(ProblemCode.VALUE_NOT_PERMITTED, why + "; the row is left out", accepted));
  }
}
