package org.evidencecatalog.importer.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.importer.bibliography.NamedText;

/** Takes one entry apart: its key, then fields with values in braces, quotes, or as macros. */
final class EntryParser {
  private final String body;
  private final Map<String, String> macros;
  private int position;

  private EntryParser(String body, Map<String, String> macros) {
    this.body = body;
    this.macros = macros;
  }

  /**
   * An entry taken apart.
   *
   * @param key empty if there is none
   * @param fields lower-case names and raw values, in order
   * @param fault what is wrong with it, in words, if anything is
   */
  record Entry(String key, List<NamedText> fields, Optional<String> fault) {}

  /** Takes an entry with a key apart. */
  static Entry entry(String body, Map<String, String> macros) {
    EntryParser parser = new EntryParser(body, macros);
    String key = parser.key();
    return parser.fields(key);
  }

  /** Takes the fields of an entry without a key apart. */
  static Entry withoutKey(String body, Map<String, String> macros) {
    return new EntryParser(body, macros).fields("");
  }

  /** The text up to the first comma, unless it is a field already. */
  private String key() {
    int comma = body.indexOf(',');
    int equals = body.indexOf('=');
    int end = comma < 0 ? (equals < 0 ? body.length() : 0) : comma;
    if (equals >= 0 && equals < end) {
      return "";
    }
    position = Math.min(body.length(), end + 1);
    return body.substring(0, end).strip();
  }

  private Entry fields(String key) {
    List<NamedText> fields = new ArrayList<>();
    while (true) {
      skip(",");
      if (position == body.length()) {
        return new Entry(key, fields, Optional.empty());
      }
      String name = word();
      skip("");
      if (name.isEmpty() || position == body.length() || body.charAt(position) != '=') {
        return new Entry(
            key, fields, Optional.of("a field name and = are expected at \"" + rest() + '"'));
      }
      position++;
      Optional<String> value = value();
      if (value.isEmpty()) {
        return new Entry(key, fields, Optional.of("the value of \"" + name + "\" cannot be read"));
      }
      fields.add(new NamedText(name.toLowerCase(Locale.ROOT), value.get()));
    }
  }

  private String rest() {
    return body.substring(position, Math.min(body.length(), position + 20)).strip();
  }

  private void skip(String also) {
    while (position < body.length()
        && (body.charAt(position) <= ' ' || also.indexOf(body.charAt(position)) >= 0)) {
      position++;
    }
  }

  private String word() {
    int start = position;
    while (position < body.length()
        && body.charAt(position) > ' '
        && "=,#{}\"()".indexOf(body.charAt(position)) < 0) {
      position++;
    }
    return body.substring(start, position);
  }

  /** Parts with {@code #} between them; empty if one cannot be read. */
  private Optional<String> value() {
    StringBuilder value = new StringBuilder();
    do {
      skip("");
      Optional<String> part = part();
      if (part.isEmpty()) {
        return part;
      }
      value.append(part.get());
      skip("");
    } while (consume('#'));
    return Optional.of(value.toString());
  }

  private boolean consume(char c) {
    boolean there = position < body.length() && body.charAt(position) == c;
    position += there ? 1 : 0;
    return there;
  }

  private Optional<String> part() {
    if (consume('{')) {
      return upTo('}');
    }
    if (consume('"')) {
      return upTo('"');
    }
    String word = word();
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of(macros.getOrDefault(word.toLowerCase(Locale.ROOT), word));
  }

  /** The text up to a closing character outside inner braces. */
  private Optional<String> upTo(char closing) {
    int depth = 0;
    int start = position;
    for (; position < body.length(); position++) {
      char c = body.charAt(position);
      if (c == '\\') {
        position++;
      } else if (depth == 0 && c == closing) {
        return Optional.of(body.substring(start, position++));
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
    }
    position = Math.min(position, body.length());
    return Optional.empty();
  }
}
