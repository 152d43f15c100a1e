package org.evidencecatalog.appraisal;

import java.util.List;

/** Sentences that several tools give as reasons. */
final class Reasons {
  private Reasons() {}

  static String notAnswered(List<String> items) {
    return items.isEmpty()
        ? "Nothing is answered."
        : list(items) + (items.size() == 1 ? " is" : " are") + " not answered.";
  }

  static String judged(List<String> items, String word) {
    return list(items) + (items.size() == 1 ? " is" : " are") + " judged " + word + ".";
  }

  static String list(List<String> items) {
    return items.size() < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, items.size() - 1))
            + " and "
            + items.get(items.size() - 1);
  }
}
