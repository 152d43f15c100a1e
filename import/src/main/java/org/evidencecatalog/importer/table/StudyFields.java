package org.evidencecatalog.importer.table;

import java.util.List;
import org.evidencecatalog.importer.value.Numbers;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.importer.value.Score;
import org.evidencecatalog.importer.value.Words;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.StudyStatus;

/** How the cells of studies files are read, apart from what needs several cells. */
final class StudyFields {
  static final Words<ReportKind> KINDS =
      Words.of(ReportKind.class)
          .with(ReportKind.PROTOCOL, "trial protocol", "study protocol")
          .with(ReportKind.REGISTRATION, "registry record", "registry entry")
          .with(ReportKind.ABSTRACT, "conference abstract");

  static final Words<StudyStatus> STATUSES =
      Words.of(StudyStatus.class)
          .with(StudyStatus.PLANNED, "not yet recruiting")
          .with(StudyStatus.RECRUITING, "enrolling by invitation")
          .with(StudyStatus.ACTIVE, "active, not recruiting", "ongoing")
          .with(StudyStatus.UNKNOWN, "unknown status");

  static final Words<ReferenceType> TYPES =
      Words.of(ReferenceType.class)
          .with(ReferenceType.ARTICLE_JOURNAL, "article", "journal article")
          .with(ReferenceType.WEBPAGE, "website")
          .with(ReferenceType.REPORT, "guideline");

  static final Words<Notice> NOTICES =
      Words.of(Notice.class)
          .with(Notice.RETRACTION, "retracted")
          .with(Notice.CORRECTION, "corrected", "erratum", "corrigendum");

  static final Words<Funding> FUNDERS = Words.of(Funding.class).with(Funding.NONE, "no funding");

  private StudyFields() {}

  static Parsed<PartialDate> year(String text) {
    return Numbers.whole(
            text,
            StudyColumn.YEAR.domain().least().orElseThrow(),
            StudyColumn.YEAR.domain().most().orElseThrow())
        .map(PartialDate::ofYear);
  }

  static Parsed<List<Appraisal>> pedro(String text) {
    return Score.read(text, StudyColumn.PEDRO_SCORE.domain().most().orElseThrow())
        .map(total -> List.of(Appraisal.ofTotal("pedro", total)));
  }
}
