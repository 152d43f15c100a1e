package org.evidencecatalog.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one language by their keys, read from a properties file in UTF-8. Immutable.
 *
 * @param texts templates with pieces in braces
 * @param unreviewed keys of the texts that no person who speaks the language has looked at
 */
record StatementBundle(Map<String, String> texts, Set<String> unreviewed) {
  /** The key that names the keys which follow published translations; all of them: "all". */
  static final String REVIEWED = "reviewed";

  private static final String ALL = "all";
  private static final Pattern PIECE = Pattern.compile("\\{(\\w+)}");
  private static final Map<StatementLanguage, StatementBundle> ALL_LANGUAGES = readAll();

  /** Copies what is given. */
  StatementBundle {
    texts = Map.copyOf(texts);
    unreviewed = Set.copyOf(unreviewed);
  }

  /** The texts of a language. */
  static StatementBundle of(StatementLanguage language) {
    return Objects.requireNonNull(ALL_LANGUAGES.get(language), language.code());
  }

  private static Map<StatementLanguage, StatementBundle> readAll() {
    Map<StatementLanguage, StatementBundle> bundles = new EnumMap<>(StatementLanguage.class);
    for (StatementLanguage language : StatementLanguage.values()) {
      bundles.put(language, read(language));
    }
    return bundles;
  }

  private static StatementBundle read(StatementLanguage language) {
    Map<String, String> texts = read("statements/" + language.code() + ".properties");
    String reviewed = Objects.requireNonNullElse(texts.remove(REVIEWED), "");
    Set<String> unreviewed = new TreeSet<>();
    if (!reviewed.equals(ALL)) {
      unreviewed.addAll(texts.keySet());
      unreviewed.removeAll(Arrays.asList(reviewed.split(",\\s*", -1)));
    }
    return new StatementBundle(texts, unreviewed);
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream in = StatementBundle.class.getResourceAsStream(file)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  /**
   * The text with its pieces filled in; braces in a piece are left as they are.
   *
   * @throws IllegalArgumentException if there is no such text or a piece is missing
   */
  String with(String key, Map<String, String> pieces) {
    return PIECE
        .matcher(template(key))
        .replaceAll(match -> Matcher.quoteReplacement(piece(key, match.group(1), pieces)));
  }

  /** The names of the pieces of a text. */
  Set<String> pieces(String key) {
    List<String> names =
        PIECE.matcher(template(key)).results().map(match -> match.group(1)).toList();
    return new TreeSet<>(names);
  }

  private String template(String key) {
    String template = texts.get(key);
    if (template == null) {
      throw new IllegalArgumentException("there is no text " + key);
    }
    return template;
  }

  private static String piece(String key, String name, Map<String, String> pieces) {
    String text = pieces.get(name);
    if (text == null) {
      throw new IllegalArgumentException(key + " needs the piece " + name);
    }
    return text;
  }
}
