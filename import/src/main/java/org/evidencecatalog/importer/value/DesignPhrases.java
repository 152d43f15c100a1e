package org.evidencecatalog.importer.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.evidencecatalog.model.StudyDesign;

/**
 * The phrases by which free text names a design: the file {@code designs.csv} beside this class.
 */
public final class DesignPhrases {
  private static final DesignPhrases STANDARD = new DesignPhrases(read());

  private final Map<String, StudyDesign> designs;
  private final List<String> longestFirst;

  private DesignPhrases(Map<String, StudyDesign> designs) {
    this.designs = designs;
    this.longestFirst =
        designs.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The table. */
  public static DesignPhrases standard() {
    return STANDARD;
  }

  private static Map<String, StudyDesign> read() {
    Words<StudyDesign> words = Words.of(StudyDesign.class);
    Map<String, StudyDesign> designs = new LinkedHashMap<>();
    try (InputStream bytes =
            Objects.requireNonNull(DesignPhrases.class.getResourceAsStream("designs.csv"));
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        CSVParser rows = CSVFormat.RFC4180.builder().setHeader().get().parse(text)) {
      rows.forEach(
          row -> designs.put(row.get("phrase"), words.find(row.get("design")).orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return designs;
  }

  /** Phrases with the design each stands for, in the order of the table. */
  public Map<String, StudyDesign> all() {
    return Collections.unmodifiableMap(designs);
  }

  /**
   * The longest phrase that a text holds as whole words, in the singular or the plural.
   *
   * @param text lower-case words with one blank between them, British spelling
   */
  Optional<String> longestIn(String text) {
    String padded = " " + text + " ";
    return longestFirst.stream()
        .filter(
            phrase -> padded.contains(" " + phrase + " ") || padded.contains(" " + phrase + "s "))
        .findFirst();
  }

  /** The design of a phrase of the table. */
  StudyDesign design(String phrase) {
    return designs.getOrDefault(phrase, StudyDesign.UNKNOWN);
  }
}
