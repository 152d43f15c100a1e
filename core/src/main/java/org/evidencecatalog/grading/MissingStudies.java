package org.evidencecatalog.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.evidencecatalog.grading.GradePublicationBias.Finding;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;

/** Completed or overdue studies without results, by their share of the participants. */
final class MissingStudies {

  private MissingStudies() {}

  static Finding judge(GradeContext context) {
    BodyOfEvidence body = context.body();
    List<Study> silent =
        body.ongoing().stream().filter(each -> isSilent(each, context.policy())).toList();
    long missing = silent.stream().mapToLong(each -> expected(each).orElse(0)).sum();
    double share = missing == 0 ? 0 : (double) missing / (missing + body.participantsAtLeast());
    Figure[] figures = {
      new Figure("missing_participants", missing), new Figure("missing_share", share)
    };
    if (context.reaches(share, GradeThreshold.MISSING_SHARE)) {
      return Finding.sign(
          Wording.percent(share)
              + " of all participants are in completed or overdue studies without results: "
              + ids(silent)
              + "."
              + unknownSizes(body, silent),
          figures);
    }
    return Finding.note(
        silent.isEmpty()
            ? "No completed or overdue study lacks results." + undated(body, context.policy())
            : "Completed or overdue studies without results ("
                + ids(silent)
                + ") hold "
                + Wording.percent(share)
                + " of all participants."
                + unknownSizes(body, silent),
        figures);
  }

  private static String ids(List<Study> studies) {
    return Wording.list(studies.stream().map(Study::id).map(CitationKey::value).toList());
  }

  /** What the share leaves out. */
  private static String unknownSizes(BodyOfEvidence body, List<Study> silent) {
    List<Study> unknown = silent.stream().filter(each -> expected(each).isEmpty()).toList();
    String ofThem =
        unknown.isEmpty() ? "" : " How many take part is unknown in " + ids(unknown) + ".";
    return body.participants().isPresent()
        ? ofThem
        : ofThem + " Participants of studies with results are not all known either.";
  }

  /** Without a day, nothing is overdue; that must be told where a date would have decided. */
  private static String undated(BodyOfEvidence body, GradePolicy policy) {
    boolean dated = body.ongoing().stream().anyMatch(each -> each.finished().isPresent());
    return policy.asOf().isEmpty() && dated
        ? " Whether a study is overdue was not judged: no day was given."
        : "";
  }

  private static boolean isSilent(Study study, GradePolicy policy) {
    return switch (study.status()) {
      case COMPLETED, TERMINATED -> true;
      case WITHDRAWN -> false;
      case PLANNED, RECRUITING, ACTIVE, SUSPENDED, UNKNOWN -> isOverdue(study, policy);
    };
  }

  private static boolean isOverdue(Study study, GradePolicy policy) {
    return study
        .finished()
        .flatMap(date -> policy.asOf().map(day -> lastDay(date).isBefore(day)))
        .orElse(false);
  }

  private static LocalDate lastDay(PartialDate date) {
    LocalDate month = LocalDate.of(date.year(), date.month().orElse(12), 1);
    return month.withDayOfMonth(date.day().orElse(month.lengthOfMonth()));
  }

  private static OptionalInt expected(Study study) {
    SampleSize size = study.sampleSize();
    OptionalInt participants = size.participants();
    return participants.isPresent() ? participants : size.planned();
  }
}
