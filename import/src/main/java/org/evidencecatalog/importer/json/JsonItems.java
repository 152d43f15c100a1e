package org.evidencecatalog.importer.json;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.ProblemCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the items of a list one by one: the list is the whole text, or stands in the field {@code
 * items}, which may stand in {@code message}. Not thread-safe.
 */
final class JsonItems implements AutoCloseable {
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 1_000;

  private final JsonParser parser;
  private final RowLimits limits;
  private final Set<String> duplicates = new TreeSet<>();
  private boolean started;
  private int line = 1;
  private int items;
  private int characters;

  JsonItems(Reader text, RowLimits limits) {
    this.limits = limits;
    this.parser =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.nesting())
                    .maxStringLength(limits.cell())
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build()
            .createParser(ObjectReadContext.empty(), text);
  }

  /** The next item; empty at the end of the list. */
  Optional<JsonValue> next() throws IOException, TextFault, MalformedJson {
    try {
      if (!started && !start()) {
        return Optional.empty();
      }
      started = true;
      return parser.nextToken() == JsonToken.END_ARRAY ? Optional.empty() : Optional.of(item());
    } catch (StreamConstraintsException e) {
      throw new TextFault(
          ProblemCode.LIMIT_EXCEEDED,
          currentLine(),
          "a text, number or name is too long, or values are nested too deep: "
              + e.getOriginalMessage());
    } catch (StreamReadException e) {
      throw new MalformedJson(currentLine(), "this JSON is broken: " + e.getOriginalMessage());
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Goes into the list; false if there is none. */
  private boolean start() {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.START_OBJECT) {
      token = listOrInner();
    }
    return token == JsonToken.START_ARRAY;
  }

  private JsonToken listOrInner() {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      boolean wanted =
          (name.equals("items") && value == JsonToken.START_ARRAY)
              || (name.equals("message") && value == JsonToken.START_OBJECT);
      if (wanted) {
        return value;
      }
      parser.skipChildren();
    }
    return JsonToken.END_OBJECT;
  }

  private JsonValue item() throws TextFault {
    line = currentLine();
    characters = 0;
    duplicates.clear();
    if (items++ == limits.rows()) {
      throw TextFault.over(line, "the file has more than %,d records", limits.rows());
    }
    return value();
  }

  private int currentLine() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  /** The depth of nesting is bounded by the parser. */
  private JsonValue value() throws TextFault {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object();
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonValue> values = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(value());
      }
      return JsonValue.of(List.copyOf(values));
    }
    String text = token == JsonToken.VALUE_NULL ? "" : String.valueOf(parser.getString());
    count(text.length() + 1);
    return JsonValue.of(text);
  }

  private JsonValue object() throws TextFault {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      count(name.length());
      if (fields.putIfAbsent(name, value()) != null) {
        duplicates.add(name);
      }
    }
    return JsonValue.of(fields);
  }

  private void count(int more) throws TextFault {
    characters += more;
    if (characters > limits.row()) {
      throw TextFault.over(line, "the record is longer than %,d characters", limits.row());
    }
  }

  /** The line on which the item starts. */
  int line() {
    return line;
  }

  /** Names that an object of the item has twice; the first value was read. */
  Set<String> duplicates() {
    return duplicates;
  }

  @Override
  public void close() {
    parser.close();
  }
}
