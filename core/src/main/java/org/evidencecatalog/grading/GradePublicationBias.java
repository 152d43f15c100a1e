package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Judgement.Figure;

/**
 * {@code GRADE.publication-bias}: an asymmetrical funnel plot (Sterne 2011, BMJ 343:d4002), small
 * industry-funded studies (Guyatt 2011, J Clin Epidemiol 64:1277), and completed or overdue studies
 * without results (idea: ROB-ME, Page 2023). Thresholds are house rules; one sign or several take
 * one level.
 */
final class GradePublicationBias {
  private static final String RULE = "GRADE.publication-bias";
  private static final String SOURCE =
      "Sterne 2011, BMJ 343:d4002; Guyatt 2011, J Clin Epidemiol 64:1277; ROB-ME, Page 2023, BMJ"
          + " 383:e076754; thresholds are house rules";

  private GradePublicationBias() {}

  /**
   * What one of the three questions came to.
   *
   * @param isSign whether it suggests that studies are missing
   * @param words why, or why not, in sentences; empty where nothing has to be said
   * @param figures the numbers behind it
   */
  record Finding(boolean isSign, Optional<String> words, List<Figure> figures) {
    static Finding nothing() {
      return new Finding(false, Optional.empty(), List.of());
    }

    static Finding note(String words, Figure... figures) {
      return new Finding(false, Optional.of(words), List.of(figures));
    }

    static Finding sign(String words, Figure... figures) {
      return new Finding(true, Optional.of(words), List.of(figures));
    }
  }

  static Judgement judge(GradeContext context) {
    BodyOfEvidence body = context.body();
    if (body.kind() == BodyKind.REVIEW) {
      return Judgement.notAssessed(
          RULE, "Not assessed: the review's studies are not in this catalog.", SOURCE);
    }
    List<Finding> findings =
        List.of(
            SmallIndustryStudies.judge(context),
            MissingStudies.judge(context),
            FunnelPlot.judge(context));
    boolean any = findings.stream().anyMatch(Finding::isSign);
    String words =
        Stream.concat(
                any ? Stream.empty() : Stream.of("No sign of it."),
                findings.stream().flatMap(finding -> finding.words().stream()))
            .collect(Collectors.joining(" "));
    List<Figure> figures = new ArrayList<>(List.of(new Figure("studies", body.size())));
    findings.forEach(finding -> figures.addAll(finding.figures()));
    return Judgement.computed(RULE, any ? -1 : 0, words, SOURCE, figures.toArray(Figure[]::new));
  }
}
