package org.evidencecatalog.importer.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Uncertainty;

/** Reads p values: exact ones, such as {@code 0.03}, and upper bounds, such as {@code <0.001}. */
public final class Probabilities {
  private static final Pattern FORM = Pattern.compile("p?\\s*([<≤=]|<=)?\\s*([^<≤=>≥]+)");
  private static final String HINT = "a number from 0 to 1, or a bound such as <0.001";

  private Probabilities() {}

  /** Reads a text, with a decimal comma if that is how the file writes numbers. */
  public static Parsed<Uncertainty> read(String text, boolean decimalComma) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Parsed.refused(ProblemCode.VALUE_NOT_A_NUMBER, "a p value is expected", HINT);
    }
    String sign = form.group(1);
    boolean bound = sign != null && !sign.equals("=");
    return Numbers.decimal(
            form.group(2), decimalComma, p -> (bound ? p > 0 : p >= 0) && p <= 1, HINT)
        .map(p -> bound ? new Uncertainty.PBelow(p) : new Uncertainty.PValue(p));
  }
}
