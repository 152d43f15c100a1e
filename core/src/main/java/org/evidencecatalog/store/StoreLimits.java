package org.evidencecatalog.store;

/**
 * What a catalog may measure at most. Beyond a limit a catalog is refused, never cut.
 *
 * @param documentBytes bytes of the text, after unpacking; at least 1
 * @param depth objects and lists within each other; at least 1
 * @param textLength UTF-16 units of one text, read or written; at least 1
 * @param numberLength characters of one number; at least 1
 */
public record StoreLimits(long documentBytes, int depth, int textLength, int numberLength) {

  /**
   * The limits that hold unless others are given: 16 GiB, 32 levels (a catalog has 8), 16 million
   * characters, 100 digits. House rules.
   */
  public static final StoreLimits STANDARD = new StoreLimits(1L << 34, 32, 16_000_000, 100);

  /**
   * Validates the limits.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public StoreLimits {
    if (documentBytes < 1 || depth < 1 || textLength < 1 || numberLength < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
