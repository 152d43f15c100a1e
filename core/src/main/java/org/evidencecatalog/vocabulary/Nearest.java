package org.evidencecatalog.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Proposes the nearest of several known words for one that is not known. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidates within an edit distance, nearest first, ties in code-point order.
   *
   * @param wanted the unknown word
   * @param candidates the known words
   * @param maxDistance greatest number of inserted, deleted, changed or swapped characters
   * @param limit greatest number of proposals
   */
  public static List<String> within(
      String wanted, Collection<String> candidates, int maxDistance, int limit) {
    record Scored(String word, int distance) {}
    return candidates.stream()
        .distinct()
        .filter(word -> Math.abs(word.length() - wanted.length()) <= maxDistance)
        .map(word -> new Scored(word, distance(wanted, word)))
        .filter(scored -> scored.distance() <= maxDistance)
        .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
        .limit(limit)
        .map(Scored::word)
        .toList();
  }

  /** Optimal string alignment distance (Levenshtein with swaps of neighbours), in UTF-16 units. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(d[i - 1][j], d[i][j - 1]) + 1;
        best = Math.min(best, d[i - 1][j - 1] + (same ? 0 : 1));
        if (swapped(a, b, i, j)) {
          best = Math.min(best, d[i - 2][j - 2] + 1);
        }
        d[i][j] = best;
      }
    }
    return d[a.length()][b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
