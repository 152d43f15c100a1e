package org.evidencecatalog.store;

import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** Reads JSON values token by token; whatever is not expected becomes a located exception. */
final class JsonInput {
  /** Greatest edit distance of a proposed key; a house rule. */
  private static final int NEAREST_DISTANCE = 3;

  private final String file;
  private final JsonParser parser;
  private final Interner interner = new Interner();
  private String root = "";

  /** Where an object starts. */
  record Place(TokenStreamContext context) {}

  JsonInput(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Names the value that stands at the top level, for paths. */
  void root(String path) {
    this.root = path;
  }

  /** Goes to the next token; false at the end of the text. */
  boolean next() {
    return parser.nextToken() != null;
  }

  Place startObject(String what) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw expected(what + ", which is an object");
    }
    return new Place(parser.streamReadContext());
  }

  /**
   * Goes to the next key of an object.
   *
   * @param likely the position of the key that comes next when all stand in their order
   * @return its position in the table; {@link KeyTable#NONE} at the end of the object
   */
  int nextKey(KeyTable keys, int likely) {
    if (likely < keys.size() && parser.nextName(keys.name(likely))) {
      return likely;
    }
    if (likely >= keys.size()) {
      parser.nextToken();
    }
    if (parser.currentToken() == JsonToken.END_OBJECT) {
      return KeyTable.NONE;
    }
    int at = keys.find(parser.currentName());
    if (at == KeyTable.NONE) {
      throw unknownKey(keys);
    }
    return at;
  }

  private CatalogFormatException unknownKey(KeyTable keys) {
    String key = parser.currentName();
    String near =
        Nearest.within(key, keys.names(), NEAREST_DISTANCE, 1).stream()
            .map(name -> "; did you mean \"" + name + "\"? Known here are ")
            .findFirst()
            .orElse("; known here are ");
    return fault("unknown key \"" + key + "\"" + near + String.join(", ", keys.names()));
  }

  /** Refuses the key at which the input stands if it already has a value. */
  void refuseTwice(@Nullable Object value) {
    if (value != null) {
      throw fault("the key \"" + parser.currentName() + "\" is given twice");
    }
  }

  void startList() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw expected("a list");
    }
  }

  /** Goes to the next element of a list; false at its end. */
  boolean nextElement() {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  boolean isUnknown() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  String text() {
    return text("a text").getString();
  }

  /** A text that is likely to come again: equal ones are one string. */
  String label() {
    JsonParser at = text("a text");
    return interner.intern(at.getStringCharacters(), at.getStringOffset(), at.getStringLength());
  }

  private JsonParser text(String what) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw expected(what);
    }
    return parser;
  }

  int count() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
        || parser.getNumberType() != JsonParser.NumberType.INT) {
      throw expected("a whole number up to " + Integer.MAX_VALUE);
    }
    return parser.getIntValue();
  }

  double number() {
    if (!parser.currentToken().isNumeric()) {
      throw expected("a number");
    }
    double value = parser.getDoubleValue();
    if (!Double.isFinite(value)) {
      throw expected("a finite number");
    }
    return value;
  }

  boolean flag() {
    if (!parser.currentToken().isBoolean()) {
      throw expected("true or false");
    }
    return parser.getBooleanValue();
  }

  /** Something else stands at the current token. */
  CatalogFormatException expected(String what) {
    return fault(what + " is expected, not " + found());
  }

  private String found() {
    JsonToken token = parser.currentToken();
    return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text \"" + parser.getString() + "\"";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + parser.getString();
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> parser.getString();
      default -> "the end";
    };
  }

  /** A fault at the current token. */
  CatalogFormatException fault(String message) {
    return fault(
        ProblemCode.FORMAT_UNRECOGNISED,
        parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation(),
        message);
  }

  /** A fault of an object that was read to its end. */
  CatalogFormatException fault(Place start, String message) {
    return fault(
        ProblemCode.FORMAT_UNRECOGNISED,
        start.context().startLocation(ContentReference.unknown()),
        message);
  }

  CatalogFormatException fault(
      ProblemCode code, @Nullable TokenStreamLocation location, String message) {
    TokenStreamLocation at = location == null ? parser.currentLocation() : location;
    return new CatalogFormatException(
        code,
        file,
        Math.max(1, at.getLineNr()),
        Math.max(1, at.getColumnNr()),
        path(parser.streamReadContext()),
        message);
  }

  private String path(@Nullable TokenStreamContext context) {
    if (context == null || context.inRoot()) {
      return root;
    }
    String above = path(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? above + "[" + context.getCurrentIndex() + "]" : above;
    }
    String name = context.currentName();
    return name == null ? above : above.isEmpty() ? name : above + "." + name;
  }
}
