package org.evidencecatalog.importer.text;

import java.io.IOException;
import java.io.Reader;

/**
 * How a file separates cells and writes decimals, as its first record shows.
 *
 * @param delimiter comma, semicolon or tab
 * @param skippedLines physical lines before the header: 1 if there is a {@code sep=} line, else 0
 */
public record Dialect(char delimiter, int skippedLines) {
  private static final int SAMPLE = 1 << 16;
  private static final String DELIMITERS = ",;\t";
  private static final String SEPARATOR_LINE = "sep=";

  /** Whether decimals may be written with a comma: where the comma does not separate cells. */
  public boolean decimalComma() {
    return delimiter == ';';
  }

  /** Finds the delimiter that occurs most often in the first record outside quotes. */
  public static Dialect detect(Decoding decoding) throws IOException {
    String sample;
    try (Reader reader = decoding.reader()) {
      sample = sample(reader);
    }
    return isSeparatorLine(sample)
        ? new Dialect(sample.charAt(SEPARATOR_LINE.length()), 1)
        : new Dialect(mostFrequent(counts(sample)), 0);
  }

  private static String sample(Reader reader) throws IOException {
    char[] chars = new char[SAMPLE];
    int length = 0;
    int n = reader.read(chars, 0, SAMPLE);
    while (n > 0) {
      length += n;
      n = reader.read(chars, length, SAMPLE - length);
    }
    return new String(chars, 0, length);
  }

  /** Excel's hint: a first line such as {@code sep=;}. */
  private static boolean isSeparatorLine(String sample) {
    int after = SEPARATOR_LINE.length() + 1;
    return sample.length() >= after
        && sample.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
        && DELIMITERS.indexOf(sample.charAt(after - 1)) >= 0
        && (sample.length() == after || "\r\n".indexOf(sample.charAt(after)) >= 0);
  }

  private static int[] counts(String sample) {
    int[] counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    boolean seen = false;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (!quoted && seen && (c == '\n' || c == '\r')) {
        return counts;
      }
      quoted ^= c == '"';
      seen |= !Character.isWhitespace(c);
      int delimiter = DELIMITERS.indexOf(c);
      if (!quoted && delimiter >= 0) {
        counts[delimiter]++;
      }
    }
    return counts;
  }

  private static char mostFrequent(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.charAt(best);
  }
}
