package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evidencecatalog.vocabulary.Relation;

/**
 * How a study stands to a question, element by element. An element that the question leaves open,
 * or that the study does not state, counts as the same.
 *
 * @param condition relation of its condition to the one asked about
 * @param intervention relation of its intervention
 * @param comparator relation of its comparator
 * @param outcome relation of the outcome of its result
 */
public record Directness(
    Relation condition, Relation intervention, Relation comparator, Relation outcome) {

  /** Checks that nothing is null. */
  public Directness {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(intervention, "intervention");
    Objects.requireNonNull(comparator, "comparator");
    Objects.requireNonNull(outcome, "outcome");
  }

  /** A study of just that condition, or one so related, which matches in all other elements. */
  public static Directness ofCondition(Relation condition) {
    return new Directness(condition, Relation.SAME, Relation.SAME, Relation.SAME);
  }

  /** The elements in which it is indirect, in the order of the components, by name. */
  public List<String> indirectElements() {
    if (isDirect()) {
      return List.of();
    }
    List<String> elements = new ArrayList<>();
    add("condition", condition, elements);
    add("intervention", intervention, elements);
    add("comparator", comparator, elements);
    add("outcome", outcome, elements);
    return List.copyOf(elements);
  }

  /** Whether it matches in all elements. */
  public boolean isDirect() {
    return condition.isDirect()
        && intervention.isDirect()
        && comparator.isDirect()
        && outcome.isDirect();
  }

  private static void add(String name, Relation relation, List<String> elements) {
    if (!relation.isDirect()) {
      elements.add(name);
    }
  }
}
