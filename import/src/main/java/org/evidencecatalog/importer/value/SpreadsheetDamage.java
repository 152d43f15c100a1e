package org.evidencecatalog.importer.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidencecatalog.model.ProblemCode;

/**
 * What spreadsheet programs do to texts that look like something else: a page range {@code 1-2}
 * becomes a date, a long number loses its digits. It is told, never undone: what stood there is
 * gone.
 */
public final class SpreadsheetDamage {
  private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}-"
              + MONTH
              + "(?:-\\d{2,4})?|"
              + MONTH
              + "-\\d{2}|"
              + "\\d{4}-\\d{2}-\\d{2}(?:[ T]00:00:00)?|\\d{1,2}/\\d{1,2}/\\d{4}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORTENED =
      Pattern.compile("\\d(?:[.,]\\d+)?E\\+?\\d+", Pattern.CASE_INSENSITIVE);

  private SpreadsheetDamage() {}

  /** Reads pages or an issue, of which some look like dates. */
  public static Parsed<String> pages(String text) {
    return mayBeDate(text) && DATE.matcher(text).matches()
        ? new Parsed<>(
            Optional.of(text),
            List.of(
                Finding.remark(
                    ProblemCode.SPREADSHEET_DAMAGE,
                    "this looks like a range that a spreadsheet program has made a date of; it is"
                        + " kept as it stands",
                    "the pages or issue as printed, in a column formatted as text")))
        : Parsed.plain(text);
  }

  /** Quicker than the pattern: most pages are digits with a hyphen between them. */
  private static boolean mayBeDate(String text) {
    if (text.length() < 5 || text.length() > 19) {
      return false;
    }
    int hyphens = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '/' || Character.isLetter(c)) {
        return true;
      }
      hyphens += c == '-' ? 1 : 0;
    }
    return hyphens == 2;
  }

  /** Whether digits of a number were lost: {@code 1.23E+10}. */
  public static boolean isShortened(String text) {
    return text.length() >= 4 && SHORTENED.matcher(text).matches();
  }
}
