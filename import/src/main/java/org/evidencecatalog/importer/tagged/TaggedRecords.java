package org.evidencecatalog.importer.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.NamedText;
import org.evidencecatalog.importer.text.LineReader;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;

/** Cuts the lines of a tagged file into records. Not thread-safe. */
final class TaggedRecords {
  /** Numbers of records that some exports print between them: {@code 2.}, {@code <2>}. */
  private static final Pattern COUNTER = Pattern.compile("<?\\d{1,7}>?[.)]?");

  private final TagSyntax syntax;
  private final RowLimits limits;
  private final LineReader lines;
  private List<NamedText> fields = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private String tag = "";
  private int recordLine;
  private int nextLine;
  private Optional<TaggedLine> pending = Optional.empty();
  private int characters;
  private int records;
  private int strayLines;
  private int firstStrayLine;

  TaggedRecords(Reader text, TagSyntax syntax, RowLimits limits) {
    this.syntax = syntax;
    this.limits = limits;
    this.lines = new LineReader(text, limits.cell());
  }

  /** Reads on to the next record; false at the end. */
  boolean next() throws IOException, TextFault {
    fields = new ArrayList<>();
    characters = 0;
    tag = "";
    if (pending.isPresent()) {
      start(pending.get(), nextLine);
      pending = Optional.empty();
    }
    while (lines.next()) {
      String text = lines.text();
      Optional<TaggedLine> tagged = syntax.tagged(text);
      if (tagged.isEmpty()) {
        untagged(text);
      } else if (ends(tagged.get())) {
        return true;
      }
    }
    return isOpen() && taken();
  }

  private boolean isOpen() {
    return !tag.isEmpty();
  }

  /** Takes a tagged line; whether the record ended before or with it. */
  private boolean ends(TaggedLine line) throws TextFault {
    if (syntax.outside().contains(line.tag())) {
      return false;
    }
    if (syntax.last().contains(line.tag())) {
      return isOpen() && taken();
    }
    if (isOpen() && syntax.first().contains(line.tag())) {
      pending = Optional.of(line);
      nextLine = lines.line();
      return taken();
    }
    start(line, lines.line());
    return false;
  }

  private void start(TaggedLine line, int at) throws TextFault {
    if (isOpen()) {
      endField();
    } else {
      recordLine = at;
    }
    tag = line.tag();
    append(line.text());
  }

  private void untagged(String text) throws TextFault {
    if (text.isBlank()) {
      return;
    }
    if (!isOpen()) {
      stray(text);
    } else if (syntax.listed().contains(tag)) {
      endField();
      append(text.strip());
    } else {
      append(text.strip());
    }
  }

  private void stray(String text) {
    if (!COUNTER.matcher(text.strip()).matches()) {
      firstStrayLine = strayLines == 0 ? lines.line() : firstStrayLine;
      strayLines++;
    }
  }

  private void append(String text) throws TextFault {
    if (value.length() > 0 && !text.isEmpty()) {
      value.append(' ');
    }
    value.append(text);
    characters += text.length() + 1;
    if (value.length() > limits.cell()) {
      throw TextFault.over(recordLine, "a field is longer than %,d characters", limits.cell());
    }
    if (characters > limits.row()) {
      throw TextFault.over(recordLine, "the record is longer than %,d characters", limits.row());
    }
  }

  private void endField() {
    fields.add(new NamedText(tag, value.toString()));
    value.setLength(0);
  }

  private boolean taken() throws TextFault {
    endField();
    tag = "";
    if (records++ == limits.rows()) {
      throw TextFault.over(recordLine, "the file has more than %,d records", limits.rows());
    }
    return true;
  }

  /** The fields of the record, in order. */
  List<NamedText> fields() {
    return fields;
  }

  /** The line on which the record starts. */
  int line() {
    return recordLine;
  }

  /** How many lines with text belong to no record. */
  int strayLines() {
    return strayLines;
  }

  /** The first of them. */
  int firstStrayLine() {
    return firstStrayLine;
  }
}
