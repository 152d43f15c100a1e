package org.evidencecatalog.importer.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.evidencecatalog.importer.text.TextFault;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a date (ECMA-376, 18.8.30), and which day it is. */
final class DateStyles {
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
  private static final Pattern DATE_LETTERS = Pattern.compile("[ymdYMD]");
  private static final double SECONDS_OF_A_DAY = 86_400;

  /** Lotus took 1900 for a leap year, and its successors do so still. */
  private static final int DAY_THAT_NEVER_WAS = 60;

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate IN_1904 = LocalDate.of(1904, 1, 1);

  private final Set<Integer> formats = new HashSet<>();
  private final List<Boolean> styles = new ArrayList<>();
  private final boolean from1904;
  private boolean inCellStyles;

  private DateStyles(boolean from1904) {
    this.from1904 = from1904;
  }

  static DateStyles read(Parts parts, boolean from1904) throws IOException, TextFault {
    DateStyles read = new DateStyles(from1904);
    parts.read("xl/styles.xml", read::add);
    return read;
  }

  private void add(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "numFmt" -> {
        String code = String.valueOf(xml.getAttributeValue(null, "formatCode"));
        if (DATE_LETTERS.matcher(LITERALS.matcher(code).replaceAll("")).find()) {
          formats.add(number(xml.getAttributeValue(null, "numFmtId")));
        }
      }
      case "cellXfs" -> inCellStyles = true;
      case "cellStyles", "dxfs" -> inCellStyles = false;
      case "xf" -> {
        if (inCellStyles) {
          int format = number(xml.getAttributeValue(null, "numFmtId"));
          styles.add(isBuiltInDate(format) || formats.contains(format));
        }
      }
      default -> {}
    }
  }

  private static boolean isBuiltInDate(int format) {
    return (format >= 14 && format <= 17)
        || format == 22
        || (format >= 27 && format <= 31)
        || format == 36
        || (format >= 50 && format <= 54)
        || (format >= 57 && format <= 58);
  }

  static int number(@Nullable String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  boolean isDate(int style) {
    return style >= 0 && style < styles.size() && styles.get(style);
  }

  /** The day, with the time unless it is midnight, in the form of ISO 8601. */
  String date(double serial) {
    long days = (long) Math.floor(serial);
    LocalDate day =
        from1904
            ? IN_1904.plusDays(days)
            : BEFORE_1900.plusDays(days > DAY_THAT_NEVER_WAS ? days - 1 : days);
    long seconds = Math.round((serial - days) * SECONDS_OF_A_DAY);
    LocalDateTime time = day.atStartOfDay().plusSeconds(seconds);
    return seconds == 0 ? day.toString() : time.toString();
  }
}
