package org.evidencecatalog.vocabulary;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Reads the vocabulary files in this package's resources. They are the CSV files of {@code
 * docs/csv-format.md} restricted to cells without quotes, commas and line breaks, so that core
 * needs no CSV parser; a test of the import module reads them with the real one.
 */
final class BundledVocabulary {
  static final Vocabulary INSTANCE = read();

  private static final int COLUMNS = 6;

  private BundledVocabulary() {}

  private static Vocabulary read() {
    VocabularyBuilder builder = new VocabularyBuilder();
    addAll(builder, ConceptKind.CONDITION, "conditions.csv");
    addAll(builder, ConceptKind.INTERVENTION, "interventions.csv");
    addAll(builder, ConceptKind.OUTCOME, "outcomes.csv");
    return builder.build();
  }

  private static void addAll(VocabularyBuilder builder, ConceptKind kind, String file) {
    List<String> lines = Splitter.on('\n').omitEmptyStrings().splitToList(text(file));
    for (String line : lines.subList(1, lines.size())) {
      builder.add(concept(kind, Splitter.on(',').trimResults().splitToList(line)));
    }
  }

  private static String text(String file) {
    URL resource =
        Objects.requireNonNull(
            BundledVocabulary.class.getResource(file), () -> file + " is missing");
    try {
      return Resources.toString(resource, StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cells in the order label, synonyms, broader, related, note, better. */
  private static Concept concept(ConceptKind kind, List<String> row) {
    List<String> cells = new ArrayList<>(row);
    while (cells.size() < COLUMNS) {
      cells.add("");
    }
    return new Concept(
        kind,
        Labels.slug(cells.get(0)),
        cells.get(0),
        list(cells.get(1)),
        list(cells.get(2)),
        list(cells.get(3)),
        List.of(),
        Optional.empty(),
        Optional.of(cells.get(4)).filter(note -> !note.isEmpty()),
        traits(cells.get(5)));
  }

  private static OutcomeTraits traits(String better) {
    return switch (better) {
      case "lower" -> polar(Polarity.LOWER);
      case "higher" -> polar(Polarity.HIGHER);
      default -> OutcomeTraits.UNKNOWN;
    };
  }

  private static OutcomeTraits polar(Polarity polarity) {
    return new OutcomeTraits(
        polarity, OptionalInt.empty(), OptionalDouble.empty(), Optional.empty());
  }

  private static List<String> list(String cell) {
    return Splitter.on(';').trimResults().omitEmptyStrings().splitToList(cell);
  }
}
