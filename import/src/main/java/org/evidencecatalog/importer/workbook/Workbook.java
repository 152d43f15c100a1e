package org.evidencecatalog.importer.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evidencecatalog.importer.text.ByteSource;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.ProblemCode;

/** A workbook of which one sheet becomes delimited text. */
public final class Workbook {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Parts parts;
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private boolean from1904;

  private Workbook(Parts parts) {
    this.parts = parts;
  }

  /** Whether bytes are those of a ZIP file, which a workbook is and no text. */
  public static boolean is(ByteSource bytes) throws IOException {
    try (InputStream in = bytes.open()) {
      byte[] head = in.readNBytes(4);
      return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }
  }

  /**
   * The text of a sheet: cells separated by commas, a line for each row, so that lines are the rows
   * of the sheet. A line break inside a cell becomes a blank. Numbers that the workbook shows as
   * dates are written as dates.
   *
   * @param sheet name of the sheet; the first one if empty
   * @param limit greatest number of bytes of a part when unpacked, and of the text
   * @throws TextFault if it is no workbook, has no such sheet, or exceeds a limit
   */
  public static byte[] text(ByteSource bytes, Optional<String> sheet, long limit, RowLimits limits)
      throws IOException, TextFault {
    Workbook book = new Workbook(new Parts(bytes, limit));
    String part = book.part(sheet);
    DateStyles styles = DateStyles.read(book.parts, book.from1904);
    book.parts.read("xl/sharedStrings.xml", book::addText);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      SheetRows rows = new SheetRows(book.texts, styles, writer, limits);
      if (!book.parts.read(part, rows::add)) {
        throw Parts.broken("a sheet is missing");
      }
      rows.finish();
    }
    return out.toByteArray();
  }

  private String part(Optional<String> wanted) throws IOException, TextFault {
    if (!parts.read("xl/workbook.xml", this::addSheet)) {
      throw new TextFault(
          ProblemCode.FORMAT_UNRECOGNISED, 1, "this is a ZIP file but no workbook (.xlsx)");
    }
    parts.read("xl/_rels/workbook.xml.rels", this::addTarget);
    String name = wanted.orElseGet(() -> sheets.keySet().stream().findFirst().orElse(""));
    String target = targets.get(sheets.getOrDefault(name, ""));
    if (target == null) {
      throw new TextFault(
          ProblemCode.FORMAT_UNRECOGNISED,
          1,
          "there is no sheet \"" + name + "\"; there are " + String.join(", ", sheets.keySet()));
    }
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private void addSheet(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "sheet" ->
          sheets.put(
              String.valueOf(xml.getAttributeValue(null, "name")),
              String.valueOf(xml.getAttributeValue(RELATIONS, "id")));
      case "workbookPr" -> {
        String value = String.valueOf(xml.getAttributeValue(null, "date1904"));
        from1904 = value.equals("1") || value.equals("true");
      }
      default -> {}
    }
  }

  private void addTarget(XMLStreamReader xml) {
    if (xml.getLocalName().equals("Relationship")) {
      targets.put(
          String.valueOf(xml.getAttributeValue(null, "Id")),
          String.valueOf(xml.getAttributeValue(null, "Target")));
    }
  }

  private void addText(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getLocalName().equals("si")) {
      texts.add(RichText.read(xml, "si"));
    }
  }
}
