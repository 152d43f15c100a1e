package org.evidencecatalog.synthesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Studies pooled in groups, each with a variance τ² of its own, and a test of whether the groups
 * differ: Borenstein 2009, Introduction to Meta-Analysis, chapter 19; Cochrane Handbook 10.11.3.
 *
 * @param groups the groups in the order given
 * @param between the test; empty if fewer than two groups have an estimate
 */
public record Subgroups(List<Group> groups, Optional<BetweenGroups> between) {

  /** Copies the groups. */
  public Subgroups {
    groups = List.copyOf(groups);
    Objects.requireNonNull(between, "between");
  }

  /**
   * One group.
   *
   * @param name what its studies have in common
   * @param result what pooling them came to
   */
  public record Group(String name, SynthesisResult result) {

    /** Checks that nothing is null. */
    public Group {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(result, "result");
    }
  }

  /**
   * The test of differences between groups.
   *
   * @param q the weighted sum of squared differences between the groups' estimates and their mean
   * @param df groups with an estimate less one, at least 1
   * @param p upper tail of the chi-squared distribution
   */
  public record BetweenGroups(double q, int df, double p) {}

  /**
   * Pools each group by itself.
   *
   * @param groups effects by the name of their group; the order of iteration is kept
   */
  public static Subgroups of(Synthesis synthesis, Map<String, List<EffectSize>> groups) {
    List<Group> pooled =
        groups.entrySet().stream()
            .map(group -> new Group(group.getKey(), synthesis.pool(group.getValue())))
            .toList();
    return new Subgroups(pooled, between(pooled));
  }

  /** Groups effects by a name, in the order in which the names first appear. */
  public static Map<String, List<EffectSize>> group(
      List<EffectSize> effects, Function<EffectSize, String> name) {
    Map<String, List<EffectSize>> groups = new LinkedHashMap<>();
    for (EffectSize effect : effects) {
      groups.computeIfAbsent(name.apply(effect), key -> new ArrayList<>()).add(effect);
    }
    return groups;
  }

  private static Optional<BetweenGroups> between(List<Group> groups) {
    List<EffectSize> estimates =
        groups.stream().flatMap(group -> estimate(group).stream()).toList();
    if (estimates.size() < 2) {
      return Optional.empty();
    }
    MeanFit fit = new MeanFit(estimates);
    double q = fit.at(0).residualSum();
    return Optional.of(
        new BetweenGroups(q, fit.df(), Distributions.chiSquaredUpperTail(q, fit.df())));
  }

  private static Optional<EffectSize> estimate(Group group) {
    return group
        .result()
        .pooled()
        .filter(pooled -> EffectSize.defect(pooled.estimate(), squared(pooled.se())).isEmpty())
        .map(
            pooled ->
                new EffectSize(
                    group.name(),
                    pooled.measure(),
                    pooled.estimate(),
                    squared(pooled.se()),
                    Optional.empty()));
  }

  private static double squared(double value) {
    return value * value;
  }
}
