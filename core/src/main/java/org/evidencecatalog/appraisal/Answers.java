package org.evidencecatalog.appraisal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;

/**
 * The answers of one appraisal in the words of its tool; what the tool does not have is left out.
 */
final class Answers {
  private final Map<String, String> byItem = new HashMap<>();
  private final List<String> required;

  private Answers(List<String> required) {
    this.required = required;
  }

  static Answers of(Appraisal appraisal, ItemTable items) {
    Answers answers = new Answers(items.required());
    for (ItemAnswer given : appraisal.answers()) {
      items
          .itemFor(given.item())
          .ifPresent(
              item ->
                  items
                      .readAnswer(item.code(), given.answer())
                      .ifPresent(word -> answers.byItem.putIfAbsent(item.code(), word)));
    }
    return answers;
  }

  boolean isEmpty() {
    return byItem.isEmpty();
  }

  Optional<String> of(String item) {
    return Optional.ofNullable(byItem.get(item));
  }

  boolean is(String item, String word) {
    return word.equals(byItem.get(item));
  }

  /** The items that have one of these answers, in code-point order. */
  List<String> with(String... words) {
    List<String> wanted = List.of(words);
    return byItem.entrySet().stream()
        .filter(entry -> wanted.contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The answers given, each as often as given. */
  Collection<String> words() {
    return byItem.values();
  }

  /** Required items without an answer, in the order of the tool. */
  List<String> missing() {
    return missing(required);
  }

  /** Those of these items without an answer. */
  List<String> missing(List<String> items) {
    return items.stream().filter(item -> !byItem.containsKey(item)).toList();
  }

  /** Whether all of these items have this answer; empty if none has another and one is missing. */
  Optional<Boolean> all(List<String> items, String word) {
    if (items.stream().anyMatch(item -> byItem.containsKey(item) && !is(item, word))) {
      return Optional.of(false);
    }
    return missing(items).isEmpty() ? Optional.of(true) : Optional.empty();
  }
}
