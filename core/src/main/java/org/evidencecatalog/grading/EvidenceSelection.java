package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Study;

/**
 * All that a catalog holds on a question: the bodies of evidence by class of design, each complete
 * in itself. Reviews form a body only where there is no primary study (house rule).
 *
 * @param question the question as asked
 * @param bodies bodies that have studies, in the order of {@link BodyKind}
 * @param whole what is left when no body has studies: the exclusions and the ongoing studies
 */
public record EvidenceSelection(
    Question question, List<BodyOfEvidence> bodies, BodyOfEvidence whole) {

  /** Copies. */
  public EvidenceSelection {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(whole, "whole");
    bodies = List.copyOf(bodies);
  }

  /**
   * Selects from studies by the rules of the design: same and narrower concepts are in, everything
   * else that has to do with the question is named with its reason.
   */
  public static EvidenceSelection of(
      Question question, Collection<Study> studies, Matching matching) {
    Sorting sorting = new Sorting(question, matching);
    studies.forEach(sorting::place);
    return sorting.selection();
  }

  /**
   * The grade that speaks for the question, with those of its other bodies beside it; without any
   * body, what the framework says of none.
   */
  public Grade grade(Framework framework) {
    if (bodies.isEmpty()) {
      return framework.grade(whole);
    }
    List<Grade> grades = bodies.stream().map(framework::grade).toList();
    Grade headline = framework.headline(grades);
    List<Grade> others = new ArrayList<>(grades);
    others.remove(headline);
    return headline.withOtherBodies(others);
  }

  /** The body of evidence that comes first: of randomised trials if there are any. */
  public BodyOfEvidence first() {
    return bodies.isEmpty() ? whole : bodies.get(0);
  }

  /** Puts every study where it belongs. */
  private static final class Sorting {
    private final Question question;
    private final Matching matching;
    private final Map<BodyKind, List<Contribution>> byKind = new EnumMap<>(BodyKind.class);
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Study> ongoing = new ArrayList<>();

    Sorting(Question question, Matching matching) {
      this.question = question;
      this.matching = matching;
    }

    void place(Study study) {
      Matching.Match match = matching.match(study, question);
      if (match.exclusion().isPresent()) {
        exclusions.add(match.exclusion().get());
      } else if (match.isOnTheQuestion()) {
        placeOnTheQuestion(matching.contribution(study, question, match.directness()));
      }
    }

    private void placeOnTheQuestion(Contribution contribution) {
      Study study = contribution.study();
      if (study.isRetracted()) {
        exclude(study, Exclusion.Cause.RETRACTED, "retracted");
      } else if (!study.contributesResults()) {
        ongoing.add(study);
      } else {
        nameRetractedReports(study);
        BodyKind.of(study.design())
            .ifPresentOrElse(
                kind -> byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(contribution),
                () -> exclude(study, Exclusion.Cause.DESIGN_UNKNOWN, "design unknown"));
      }
    }

    /** Retracted reports of a study that has others are named; their values are not in it. */
    private void nameRetractedReports(Study study) {
      for (Report report : study.reports()) {
        if (report.isRetracted() && report.bearsResults()) {
          exclusions.add(
              new Exclusion(
                  report.key(),
                  Exclusion.Cause.RETRACTED,
                  "retracted report of " + study.id() + ", whose other reports count"));
        }
      }
    }

    private void exclude(Study study, Exclusion.Cause cause, String reason) {
      exclusions.add(new Exclusion(study.id(), cause, reason));
    }

    EvidenceSelection selection() {
      List<Study> reviews =
          byKind.getOrDefault(BodyKind.REVIEW, List.of()).stream()
              .map(Contribution::study)
              .toList();
      boolean hasPrimary = byKind.keySet().stream().anyMatch(kind -> kind != BodyKind.REVIEW);
      if (hasPrimary) {
        byKind.remove(BodyKind.REVIEW);
      }
      List<BodyOfEvidence> bodies =
          byKind.entrySet().stream()
              .map(entry -> body(entry.getKey(), entry.getValue(), reviews))
              .toList();
      return new EvidenceSelection(question, bodies, body(BodyKind.RANDOMISED, List.of(), reviews));
    }

    private BodyOfEvidence body(
        BodyKind kind, List<Contribution> contributions, List<Study> reviews) {
      List<String> outcomes =
          contributions.stream().flatMap(each -> matching.outcomes(each.results())).toList();
      return new BodyOfEvidence(
          question,
          kind,
          contributions,
          reviews,
          byKind.keySet().stream().filter(other -> other != kind).toList(),
          contributions.stream().flatMap(each -> matching.comparators(each.study())).toList(),
          outcomes,
          matching.traits(question, outcomes),
          exclusions,
          ongoing);
    }
  }
}
