package org.evidencecatalog.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.evidencecatalog.grading.Judgement.Figure;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyStatus;

/**
 * {@code GRADE.publication-bias}: small industry-funded studies (Guyatt 2011, J Clin Epidemiol
 * 64:1277), and completed or overdue studies without results (idea: ROB-ME, Page 2023). Asymmetry
 * needs effects. Thresholds are house rules.
 */
final class GradePublicationBias {
  private static final String RULE = "GRADE.publication-bias";
  private static final String SOURCE =
      "Guyatt 2011, J Clin Epidemiol 64:1277; ROB-ME, Page 2023, BMJ 383:e076754; thresholds are"
          + " house rules";
  private static final int TWO_ARMS = 2;

  private GradePublicationBias() {}

  static Judgement judge(GradeContext context) {
    BodyOfEvidence body = context.body();
    GradePolicy policy = context.policy();
    if (body.kind() == BodyKind.REVIEW) {
      return Judgement.notAssessed(
          RULE, "Not assessed: the review's studies are not in this catalog.", SOURCE);
    }
    if (body.contributions().stream().allMatch(each -> smallAndIndustry(each.study(), policy))) {
      return Judgement.computed(
          RULE,
          -1,
          "All studies are small (fewer than "
              + (int) policy.value(GradeThreshold.SMALL_ARM)
              + " people an arm) and funded by industry.",
          SOURCE,
          new Figure("studies", body.size()));
    }
    List<Study> silent =
        body.ongoing().stream().filter(study -> shouldHaveResults(study, policy)).toList();
    int missing = silent.stream().mapToInt(GradePublicationBias::expected).sum();
    double share = missing == 0 ? 0 : (double) missing / (missing + body.participantsAtLeast());
    if (share >= policy.value(GradeThreshold.MISSING_SHARE)) {
      return Judgement.computed(
          RULE,
          -1,
          Wording.percent(share)
              + " of all participants are in completed or overdue studies without results: "
              + Wording.list(silent.stream().map(Study::id).map(CitationKey::value).toList())
              + ".",
          SOURCE,
          new Figure("missing_participants", missing),
          new Figure("missing_share", share));
    }
    return undetected(body, policy, share);
  }

  private static Judgement undetected(BodyOfEvidence body, GradePolicy policy, double share) {
    String asymmetry =
        body.size() < policy.value(GradeThreshold.ASYMMETRY_STUDIES)
            ? Wording.capitalised(Wording.counted(body.size(), "study", "studies"))
                + ": too few to test for asymmetry."
            : "Asymmetry was not tested: no effects were extracted.";
    return Judgement.computed(
        RULE,
        0,
        "No sign of it. " + asymmetry,
        SOURCE,
        new Figure("studies", body.size()),
        new Figure("missing_share", share));
  }

  private static boolean smallAndIndustry(Study study, GradePolicy policy) {
    SampleSize size = study.sampleSize();
    boolean armsKnown = !size.arms().isEmpty();
    boolean small =
        armsKnown
            ? size.arms().stream()
                .allMatch(arm -> arm < (int) policy.value(GradeThreshold.SMALL_ARM))
            : size.randomised().isPresent()
                && size.randomised().getAsInt()
                    < TWO_ARMS * (int) policy.value(GradeThreshold.SMALL_ARM);
    return small && !study.isReview() && study.funding().contains(Funding.INDUSTRY);
  }

  private static boolean shouldHaveResults(Study study, GradePolicy policy) {
    boolean ended =
        study.status() == StudyStatus.COMPLETED || study.status() == StudyStatus.TERMINATED;
    return ended
        || study
            .finished()
            .flatMap(date -> policy.asOf().map(day -> lastDay(date).isBefore(day)))
            .orElse(false);
  }

  private static LocalDate lastDay(PartialDate date) {
    LocalDate month = LocalDate.of(date.year(), date.month().orElse(12), 1);
    return month.withDayOfMonth(date.day().orElse(month.lengthOfMonth()));
  }

  private static int expected(Study study) {
    SampleSize size = study.sampleSize();
    OptionalInt participants = size.participants();
    return participants.isPresent() ? participants.getAsInt() : size.planned().orElse(0);
  }
}
