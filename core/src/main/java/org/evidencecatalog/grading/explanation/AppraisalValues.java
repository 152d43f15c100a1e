package org.evidencecatalog.grading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.SourceColumn;
import org.evidencecatalog.model.SourceLocation;
import org.evidencecatalog.model.Study;

/**
 * Values of the appraisals of a study, each with its cell.
 *
 * @param study the study
 * @param columns the columns of the files
 */
record AppraisalValues(Study study, SourceColumns columns) {
  private static final String OF_STUDIES_FILE = "pedro_score";

  /** What an appraisal says. */
  List<UsedValue> of(Appraisal appraisal) {
    Optional<SourceLocation> where =
        appraisal.location().or(() -> new StudyValues(study, columns).ofOwnRow());
    List<UsedValue> values = new ArrayList<>();
    for (Appraisal.ItemAnswer answer : appraisal.answers()) {
      values.add(
          placed(
              UsedValue.of(answer.item(), answer.answer()),
              where,
              where.flatMap(place -> item(place.file(), appraisal.tool(), answer.item()))));
    }
    appraisal.overall().ifPresent(word -> values.add(placed(UsedValue.of("overall", word), where)));
    if (appraisal.total().isPresent()) {
      String field = isOfStudyRow(appraisal, where) ? OF_STUDIES_FILE : "total";
      values.add(placed(UsedValue.of(field, appraisal.total().getAsInt()), where));
    }
    return values;
  }

  private Optional<SourceColumn> item(String file, String tool, String item) {
    return AppraisalTool.find(tool)
        .flatMap(known -> columns.ofItem(file, known, item))
        .or(() -> columns.printed(file, item));
  }

  /** Whether it is the score in the row of the study, and not of a file of appraisals. */
  private boolean isOfStudyRow(Appraisal appraisal, Optional<SourceLocation> where) {
    return appraisal.tool().equals("pedro")
        && (appraisal.location().isEmpty()
            || study
                .origin(OF_STUDIES_FILE)
                .filter(o -> where.equals(Optional.of(o.location())))
                .isPresent()
            || where
                .filter(place -> columns.ofField(place.file(), "total").isEmpty())
                .flatMap(place -> columns.ofField(place.file(), OF_STUDIES_FILE))
                .isPresent());
  }

  private UsedValue placed(UsedValue value, Optional<SourceLocation> where) {
    return placed(
        value, where, where.flatMap(place -> columns.ofField(place.file(), value.field())));
  }

  private static UsedValue placed(
      UsedValue value, Optional<SourceLocation> where, Optional<SourceColumn> column) {
    return value.at(where).in(column);
  }
}
