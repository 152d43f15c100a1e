package org.evidencecatalog.store;

/**
 * A number within bounds.
 *
 * @param least least value
 * @param most greatest value
 * @param inclusive whether the bounds themselves are permitted
 */
record BoundedNumber(double least, double most, boolean inclusive) implements Codec<Double> {

  /** A number from one bound to the other. */
  static BoundedNumber from(double least, double most) {
    return new BoundedNumber(least, most, true);
  }

  /** A number between the bounds, which it may not reach. */
  static BoundedNumber between(double least, double most) {
    return new BoundedNumber(least, most, false);
  }

  @Override
  public void write(JsonOutput out, Double value) {
    out.number(value);
  }

  @Override
  public Double read(JsonInput in) {
    double value = in.number();
    boolean within = inclusive ? value >= least && value <= most : value > least && value < most;
    if (!within) {
      throw in.expected(
          "a number "
              + (inclusive ? "from " : "between ")
              + plain(least)
              + (inclusive ? " to " : " and ")
              + plain(most));
    }
    return value;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
