package org.evidencecatalog.synthesis;

/**
 * What is done about two-by-two tables with empty cells. The correction is added to all four cells
 * of a study in which any cell is zero, and to no other study.
 *
 * @param added the amount added to each cell, zero or more; with 0, effects that do not exist
 *     without a correction are left out
 * @param keepDoubleZero whether studies without events in either arm (for odds ratios, also those
 *     with events in all) are kept, as R metafor does; else odds and risk ratios leave them out, as
 *     the Cochrane Handbook 10.4.4 advises, since they do not tell which arm is better
 */
public record ZeroCells(double added, boolean keepDoubleZero) {

  /**
   * Validates the amount.
   *
   * @throws IllegalArgumentException if it is negative or not finite
   */
  public ZeroCells {
    if (!(added >= 0 && Double.isFinite(added))) {
      throw new IllegalArgumentException("added must be finite and not negative: " + added);
    }
  }

  /** One half, and double-zero studies left out of odds and risk ratios. */
  public static ZeroCells standard() {
    return new ZeroCells(0.5, false);
  }

  /** One half, and double-zero studies kept. */
  public static ZeroCells keepingDoubleZero() {
    return new ZeroCells(0.5, true);
  }

  /** The policy in words. */
  public String description() {
    return added
        + " added to all cells of a study with a zero cell; double-zero studies "
        + (keepDoubleZero ? "kept" : "left out of odds and risk ratios");
  }
}
