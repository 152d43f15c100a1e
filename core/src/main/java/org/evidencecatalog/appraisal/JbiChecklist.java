package org.evidencecatalog.appraisal;

import static org.evidencecatalog.appraisal.AnswerScale.option;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Appraisal;

/**
 * A critical appraisal checklist of JBI (forms of 2017 to 2020). The appraiser includes or excludes
 * the study; there is no score, and any cut-off by percent is the user's.
 */
final class JbiChecklist extends DescribedTool {
  private static final AnswerScale ANSWERS =
      AnswerScale.of(
          option("Yes", "y", "+", "✓", "✔"),
          option("No", "n", "-", "x", "×", "✗", "✘"),
          option("Unclear", "u", "?"),
          option("N/A", "not applicable"));

  private static final AnswerScale DECISIONS =
      AnswerScale.of(
          option("Include", "included"),
          option("Seek further info", "seek further information", "seek more information"),
          option("Exclude", "excluded"));

  private final boolean ofReviews;

  private JbiChecklist(ToolName name, boolean ofReviews) {
    super(name, ItemTable.read(name.code() + ".txt", ANSWERS), DECISIONS);
    this.ofReviews = ofReviews;
  }

  static List<JbiChecklist> all() {
    return List.of(
        primary("jbi-rct", "randomised controlled trials", "RCTs", "randomised trials"),
        primary(
            "jbi-quasi-experimental",
            "quasi-experimental studies",
            "quasi-experimental study",
            "quasi"),
        primary("jbi-cohort", "cohort studies", "cohort study"),
        primary("jbi-case-control", "case-control studies", "case-control study"),
        primary(
            "jbi-cross-sectional",
            "analytical cross-sectional studies",
            "analytical cross-sectional",
            "cross-sectional studies",
            "cross-sectional study"),
        primary("jbi-case-series", "case series"),
        primary("jbi-case-report", "case reports"),
        primary("jbi-prevalence", "prevalence studies", "prevalence study"),
        primary(
            "jbi-diagnostic",
            "diagnostic test accuracy studies",
            "diagnostic test accuracy",
            "test accuracy",
            "DTA"),
        new JbiChecklist(
            named(
                "jbi-sr",
                "systematic reviews and research syntheses",
                "systematic review",
                "systematic reviews",
                "review"),
            true));
  }

  private static JbiChecklist primary(String code, String studies, String... aliases) {
    return new JbiChecklist(named(code, studies, aliases), false);
  }

  private static ToolName named(String code, String studies, String... aliases) {
    return new ToolName(
        code,
        "JBI checklist for " + studies,
        "JBI critical appraisal checklist for " + studies + ", forms of 2017 to 2020",
        List.of(aliases).stream().map(alias -> "JBI " + alias).toList());
  }

  @Override
  public String overallRule() {
    return "None: the appraiser includes or excludes, there is no score, and any cut-off by percent"
        + " is the user's. Every study appraised so counts as some risk (house rule).";
  }

  @Override
  OverallProposal propose(Answers answers) {
    return OverallProposal.none(
        "The checklist has no rule: whether to include is the appraiser's to say.");
  }

  @Override
  public Optional<RiskOfBias> classify(Appraisal appraisal) {
    boolean appraised =
        appraisal.overall().flatMap(this::readOverall).isPresent() || !answers(appraisal).isEmpty();
    return appraised ? Optional.of(RiskOfBias.SOME) : Optional.empty();
  }

  @Override
  Optional<RiskOfBias> classOf(String overall) {
    return Optional.of(RiskOfBias.SOME);
  }

  @Override
  public boolean appraisesReviews() {
    return ofReviews;
  }
}
