package org.evidencecatalog.appraisal;

import java.util.List;
import java.util.Optional;

/**
 * A domain or an item of an appraisal tool.
 *
 * @param code {@code D1} and so on for domains, {@code item1} and so on for items
 * @param name its short name
 * @param text what it asks, in words of our own
 * @param answers the permitted answers, in the order of the tool
 * @param onlyFor what it is only asked for, for example cluster-randomised trials; empty if always
 * @param headers names that columns have for it, beside code and name
 */
public record ToolItem(
    String code,
    String name,
    String text,
    List<String> answers,
    Optional<String> onlyFor,
    List<String> headers) {

  /** Copies the lists. */
  public ToolItem {
    answers = List.copyOf(answers);
    headers = List.copyOf(headers);
  }

  /** Whether an appraisal that leaves it out is incomplete. */
  public boolean required() {
    return onlyFor.isEmpty();
  }

  /** The same item where it is always asked for. */
  ToolItem always() {
    return new ToolItem(code, name, text, answers, Optional.empty(), headers);
  }
}
