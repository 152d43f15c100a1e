package org.evidencecatalog.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SourceLocation;

/**
 * Holds the judgements of people against what is proposed today. A judgement that was made on
 * another proposal is out of date but applies; one that no body of evidence needs, and one that
 * meets another on the same rule of a body, do not.
 */
public final class JudgementReview {
  private final Catalog catalog;
  private final Map<String, Framework> frameworks;
  private final Map<String, Map<Question, Grade>> grades = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private JudgementReview(Catalog catalog, Collection<Framework> frameworks) {
    this.catalog = catalog;
    this.frameworks = frameworks.stream().collect(Collectors.toMap(Framework::code, each -> each));
  }

  /**
   * The problems of a catalog's judgements, in their order.
   *
   * @param catalog the catalog
   * @param frameworks the frameworks as they grade it; judgements of others match nothing
   */
  public static List<Problem> of(Catalog catalog, Collection<Framework> frameworks) {
    JudgementReview review = new JudgementReview(catalog, frameworks);
    catalog.judgements().all().forEach(review::review);
    return review.problems.stream().sorted(Problem.ORDER).toList();
  }

  /** A question on which a judgement bears, and what its rule proposes today. */
  private record Met(Question question, Judgement today) {}

  private void review(PanelJudgement judgement) {
    List<Question> asked = questions(judgement);
    List<Met> met = asked.stream().flatMap(each -> met(judgement, each).stream()).toList();
    if (met.isEmpty()) {
      tell(
          judgement,
          ProblemCode.JUDGEMENT_UNMATCHED,
          "no body of evidence needs this judgement: " + reason(judgement, asked),
          "labels and a rule of a question that is graded, or no such row");
      return;
    }
    overlapping(judgement, met)
        .ifPresentOrElse(
            other -> tellOverlap(judgement, other), () -> reviewProposal(judgement, met));
  }

  /** The questions on which a judgement may bear: those it names, with every outcome studied. */
  private List<Question> questions(PanelJudgement judgement) {
    List<Question> asked =
        judgement
            .intervention()
            .map(label -> List.of(Question.of(judgement.condition(), label)))
            .orElseGet(() -> catalog.questions(judgement.condition()));
    return asked.stream()
        .map(question -> judgement.comparator().map(question::comparator).orElse(question))
        .map(question -> judgement.outcome().map(question::outcome).orElse(question))
        .flatMap(question -> catalog.byOutcome(question).stream())
        .toList();
  }

  private Optional<Met> met(PanelJudgement judgement, Question question) {
    return grade(judgement.framework(), question)
        .flatMap(
            grade ->
                grade.judgements().stream()
                    .filter(each -> each.rule().equals(judgement.rule()))
                    .findFirst())
        .map(today -> new Met(question, today));
  }

  private Optional<Grade> grade(String code, Question question) {
    Framework framework = frameworks.get(code);
    return framework == null
        ? Optional.empty()
        : Optional.of(
            grades
                .computeIfAbsent(code, any -> new HashMap<>())
                .computeIfAbsent(question, asked -> catalog.grade(asked, framework)));
  }

  private String reason(PanelJudgement judgement, List<Question> asked) {
    if (!frameworks.containsKey(judgement.framework())) {
      return "there is no framework " + judgement.framework();
    }
    if (!catalog.knowsCondition(judgement.condition())) {
      return "no study has the condition \"" + judgement.condition() + "\"";
    }
    return asked.stream()
        .flatMap(question -> grade(judgement.framework(), question).stream())
        .map(grade -> grade.notGradedReason().orElse("this rule is not part of the grade"))
        .map(text -> text.replaceFirst("\\.$", ""))
        .findFirst()
        .orElse("there are no studies on the question");
  }

  /** Another judgement on the same rule of a question that this one meets. */
  private Optional<PanelJudgement> overlapping(PanelJudgement judgement, List<Met> met) {
    return met.stream()
        .flatMap(each -> catalog.judgements().on(judgement.framework(), each.question()).stream())
        .filter(other -> other.rule().equals(judgement.rule()) && !other.equals(judgement))
        .findFirst();
  }

  /** Told once for two, at the later one. */
  private void tellOverlap(PanelJudgement judgement, PanelJudgement other) {
    List<PanelJudgement> all = catalog.judgements().all();
    if (all.indexOf(judgement) > all.indexOf(other)) {
      tell(
          judgement,
          ProblemCode.KEY_DUPLICATE,
          other.location().map(SourceLocation::toString).orElse("another judgement")
              + " judges on this rule of the same body; neither is applied",
          "one judgement for each rule and body; a blank cell means any");
    }
  }

  private void reviewProposal(PanelJudgement judgement, List<Met> met) {
    if (judgement.proposed().isEmpty()) {
      return;
    }
    met.stream()
        .filter(each -> !Objects.equals(each.today().proposed(), judgement.proposed()))
        .findFirst()
        .ifPresent(each -> tellStale(judgement, each));
  }

  private void tellStale(PanelJudgement judgement, Met stale) {
    OptionalInt today = stale.today().proposed();
    tell(
        judgement,
        ProblemCode.STALE_JUDGEMENT,
        "the panel saw the proposal "
            + judgement.proposed().getAsInt()
            + "; today it is "
            + (today.isPresent() ? Integer.toString(today.getAsInt()) : "none")
            + named(stale.question())
            + "; the judgement is applied",
        "judge again, and state today's proposal");
  }

  private static String named(Question question) {
    return question.outcome().map(label -> " for \"" + label + "\"").orElse("");
  }

  private void tell(PanelJudgement judgement, ProblemCode code, String message, String hint) {
    problems.add(
        new Problem(
            code,
            judgement.location().map(SourceLocation::file).orElse(""),
            judgement.location().map(SourceLocation::line).orElse(1),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.of(judgement.rule()),
            message,
            Optional.of(hint)));
  }
}
