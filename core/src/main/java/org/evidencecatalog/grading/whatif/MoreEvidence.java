package org.evidencecatalog.grading.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.Rule;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.Study;

/**
 * The least further evidence that changes the level through each rule: one study that finds what
 * the others found, appraised in the most modest way that does it.
 */
final class MoreEvidence {
  /** Beyond this no trial will ever go; the search ends. */
  private static final int MOST_PEOPLE = 1 << 24;

  /** Fewer people give no standard deviations. */
  private static final int FEWEST_PEOPLE = 4;

  private static final List<Appraisal> NOT_APPRAISED = List.of();

  private final Regrading regrading;
  private final List<Rule> rules;
  private final GradePolicy policy;

  MoreEvidence(Regrading regrading, Framework framework) {
    this.regrading = regrading;
    this.rules = framework.rules();
    this.policy =
        framework instanceof GradeFramework grade ? grade.policy() : GradePolicy.standard();
  }

  List<WhatIf.Change> changes() {
    Grade now = regrading.now();
    if (now.level().isEmpty() || now.body().contributions().isEmpty()) {
      return List.of();
    }
    FurtherStudy further = new FurtherStudy(now.body(), policy);
    return rules.stream().flatMap(rule -> change(rule.id(), further).stream()).toList();
  }

  private Optional<WhatIf.Change> change(String rule, FurtherStudy further) {
    return ways(further)
        .map(way -> new Search(rule, way))
        .flatMap(search -> search.least().stream())
        .findFirst();
  }

  /** Ways to appraise the further study, the most modest first. */
  private Stream<Function<Integer, Study>> ways(FurtherStudy further) {
    List<List<Appraisal>> appraisals = new ArrayList<>();
    appraisals.add(NOT_APPRAISED);
    appraisals.add(List.of(rob2("Low")));
    appraisals.add(List.of(rob2("High")));
    regrading.now().body().contributions().stream()
        .map(each -> each.study().appraisals())
        .distinct()
        .forEach(appraisals::add);
    return appraisals.stream().map(each -> people -> further.of(people, each));
  }

  /** An appraisal with RoB 2 in which all domains have this judgement. */
  static Appraisal rob2(String judgement) {
    return new Appraisal(
        "rob2",
        Optional.empty(),
        Stream.of("D1", "D2", "D3", "D4", "D5")
            .map(domain -> new ItemAnswer(domain, judgement))
            .toList(),
        Optional.of(judgement),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** One rule, and one way to do the further study. */
  private final class Search {
    private final String rule;
    private final Function<Integer, Study> study;

    Search(String rule, Function<Integer, Study> study) {
      this.rule = rule;
      this.study = study;
    }

    /**
     * The change with the fewest people; empty if there is none. Rules change at thresholds, which
     * are looked at one after the other until one also changes the level.
     */
    Optional<WhatIf.Change> least() {
      if (changeOf(regrading.now()) != changeAt(FEWEST_PEOPLE)) {
        return isOther(FEWEST_PEOPLE)
            ? Optional.of(found(FEWEST_PEOPLE, WhatIf.Unit.STUDIES))
            : Optional.empty();
      }
      OptionalInt threshold = next(FEWEST_PEOPLE);
      while (threshold.isPresent()) {
        int people = threshold.getAsInt();
        if (isOther(people)) {
          return isOther(people - 1)
              ? Optional.empty()
              : Optional.of(found(people, WhatIf.Unit.PARTICIPANTS));
        }
        threshold = next(people);
      }
      return Optional.empty();
    }

    /** The fewest people, more than these, with whom the rule says something else. */
    private OptionalInt next(int people) {
      int said = changeAt(people);
      int low = people;
      int high = people * 2;
      while (changeAt(high) == said) {
        low = high;
        high *= 2;
        if (high > MOST_PEOPLE) {
          return OptionalInt.empty();
        }
      }
      while (high - low > 1) {
        int middle = low + (high - low) / 2;
        if (changeAt(middle) == said) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return OptionalInt.of(high);
    }

    private int changeAt(int people) {
      return changeOf(regrading.with(study.apply(people)));
    }

    private int changeOf(Grade grade) {
      return grade.judgements().stream()
          .filter(judgement -> judgement.rule().equals(rule))
          .mapToInt(Judgement::change)
          .sum();
    }

    private boolean isOther(int people) {
      return regrading.isOther(regrading.with(study.apply(people)).level());
    }

    private WhatIf.Change found(int people, WhatIf.Unit unit) {
      Study further = study.apply(people);
      Optional<Integer> events =
          further.results().stream()
              .flatMap(result -> result.data().dichotomous().stream())
              .map(MoreEvidence::events)
              .findFirst();
      return new WhatIf.Change(
          rule,
          unit,
          unit == WhatIf.Unit.STUDIES ? 1 : people,
          events,
          regrading.with(further).level(),
          further);
    }
  }

  private static int events(DichotomousArms arms) {
    return arms.events1() + arms.events2();
  }
}
