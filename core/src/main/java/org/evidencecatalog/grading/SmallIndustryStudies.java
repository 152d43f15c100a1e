package org.evidencecatalog.grading;

import java.util.List;
import java.util.stream.Stream;
import org.evidencecatalog.grading.GradePublicationBias.Finding;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.SampleSize;

/** Whether all studies are small and funded by industry. Unknown sizes and funders are neither. */
final class SmallIndustryStudies {
  private static final int TWO_ARMS = 2;

  private SmallIndustryStudies() {}

  static Finding judge(GradeContext context) {
    double limit = context.value(GradeThreshold.SMALL_ARM);
    boolean all =
        context.body().contributions().stream()
            .allMatch(
                each -> each.study().funding().contains(Funding.INDUSTRY) && isSmall(each, limit));
    return all
        ? Finding.sign(
            "All studies are small (fewer than "
                + EffectWording.number(limit)
                + " people an arm) and funded by industry."
                + assumed(context.body()))
        : Finding.nothing();
  }

  /** Says where arms were taken to be equal. */
  private static String assumed(BodyOfEvidence body) {
    boolean any = body.contributions().stream().anyMatch(each -> armsOf(each).isEmpty());
    return any
        ? " Where the sizes of the arms are unknown, two equal ones were assumed (house rule)."
        : "";
  }

  /** Sizes of the arms as stated, else as analysed; empty if unknown. */
  private static List<Integer> armsOf(Contribution contribution) {
    List<Integer> stated = contribution.study().sampleSize().arms();
    return stated.isEmpty()
        ? contribution.choice().used().stream().flatMap(SmallIndustryStudies::arms).toList()
        : stated;
  }

  private static boolean isSmall(Contribution contribution, double limit) {
    SampleSize size = contribution.study().sampleSize();
    List<Integer> arms = armsOf(contribution);
    return arms.isEmpty()
        ? size.randomised().isPresent() && size.randomised().getAsInt() < TWO_ARMS * limit
        : arms.stream().allMatch(arm -> arm < limit);
  }

  private static Stream<Integer> arms(OutcomeResult result) {
    ResultData data = result.data();
    return Stream.concat(
        data.dichotomous().stream().flatMap(arms -> Stream.of(arms.total1(), arms.total2())),
        data.continuous().stream().flatMap(arms -> Stream.of(arms.n1(), arms.n2())));
  }
}
