package org.evidencecatalog.importer.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.RowWriter;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a sheet as lines of text. */
final class SheetRows {
  /** The day after the last one of the year 9999. */
  private static final int MOST_DAYS = 2_958_466;

  private final List<String> texts;
  private final DateStyles styles;
  private final RowWriter out;
  private final RowLimits limits;
  private final List<String> cells = new ArrayList<>();
  private int line;
  private boolean open;

  SheetRows(List<String> texts, DateStyles styles, Writer out, RowLimits limits) {
    this.texts = texts;
    this.styles = styles;
    this.out = new RowWriter(out, ',');
    this.limits = limits;
  }

  void add(XMLStreamReader xml) throws XMLStreamException, TextFault {
    switch (xml.getLocalName()) {
      case "row" -> startRow(DateStyles.number(xml.getAttributeValue(null, "r")));
      case "c" -> cell(xml);
      default -> {}
    }
  }

  /** Rows that are blank may be missing; they are lines all the same. */
  private void startRow(int number) throws TextFault {
    finish();
    int wanted = number < 1 ? line + 1 : number;
    if (wanted > limits.rows()) {
      throw new TextFault(
          ProblemCode.LIMIT_EXCEEDED,
          wanted,
          String.format(Locale.ROOT, "the sheet has more than %,d rows", limits.rows()));
    }
    while (line < wanted - 1) {
      write(List.of());
    }
    line = wanted;
    open = true;
  }

  /** Writes the row that is open. */
  void finish() {
    if (open) {
      line--;
      write(cells);
      cells.clear();
      open = false;
    }
  }

  private void write(List<String> row) {
    try {
      out.write(row);
      line++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException, TextFault {
    int column = column(xml.getAttributeValue(null, "r"));
    if (column >= limits.columns()) {
      throw new TextFault(
          ProblemCode.LIMIT_EXCEEDED,
          Math.max(line, 1),
          String.format(Locale.ROOT, "the row has more than %,d cells", limits.columns()));
    }
    String type = String.valueOf(xml.getAttributeValue(null, "t"));
    int style = DateStyles.number(xml.getAttributeValue(null, "s"));
    String text = value(type, style, raw(xml));
    while (cells.size() < column) {
      cells.add("");
    }
    cells.add(text.replaceAll("\\R", " "));
  }

  /** {@code BC12} is the column 54, counted from 0. */
  private int column(@Nullable String reference) {
    int column = 0;
    for (int i = 0; reference != null && i < reference.length() && i < 4; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = 26 * column + c - 'A' + 1;
    }
    return column == 0 ? cells.size() : Math.max(column - 1, cells.size());
  }

  /** The text of the value, or the text that stands in the cell itself. */
  private static String raw(XMLStreamReader xml) throws XMLStreamException {
    String value = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        return value;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> value = RichText.read(xml, "is");
          default -> {}
        }
      }
    }
    return value;
  }

  private String value(String type, int style, String raw) throws TextFault {
    return switch (type) {
      case "s" -> shared(raw);
      case "str", "inlineStr", "e", "d" -> raw;
      case "b" -> raw.equals("1") ? "true" : "false";
      default -> raw.isEmpty() ? "" : number(style, raw);
    };
  }

  private String shared(String raw) throws TextFault {
    int index = DateStyles.number(raw);
    if (index < 0 || index >= texts.size()) {
      throw Parts.broken("a text is missing");
    }
    return texts.get(index);
  }

  private String number(int style, String raw) {
    try {
      double value = Double.parseDouble(raw);
      boolean date = styles.isDate(style) && value >= 1 && value < MOST_DAYS;
      return date ? styles.date(value) : plain(raw);
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  private static String plain(String raw) {
    boolean shortened = raw.indexOf('E') >= 0 || raw.indexOf('e') >= 0;
    BigDecimal exact = shortened ? new BigDecimal(raw) : BigDecimal.ZERO;
    // An exponent beyond these bounds would make a text of that many digits.
    return shortened && Math.abs(exact.scale()) < 40 ? exact.toPlainString() : raw;
  }
}
