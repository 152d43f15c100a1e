package org.evidencecatalog.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A generated {@code studies.csv} of the shape that extraction sheets have: distinct titles and
 * identifiers, authors and journals that recur. Nothing in it is a fact about a real study.
 */
final class GeneratedStudies {
  private static final List<String> CONDITIONS =
      List.of("plantar fasciitis", "tennis elbow", "low back pain", "neck pain", "shoulder pain");
  private static final List<String> INTERVENTIONS =
      List.of("dry needling", "exercise", "manual therapy", "acupuncture");
  private static final List<String> DESIGNS =
      List.of("randomised trial", "cohort", "case series", "randomised controlled trial");
  private static final List<String> BLINDINGS =
      List.of("single-blinded", "double-blind", "assessors blinded", "");
  private static final List<String> WORDS =
      List.of(
          "effect",
          "of",
          "needling",
          "on",
          "pain",
          "and",
          "function",
          "in",
          "people",
          "with",
          "chronic",
          "symptoms",
          "a",
          "comparison",
          "trial",
          "outcomes",
          "after",
          "treatment");

  private GeneratedStudies() {}

  static byte[] csv(int rows) {
    Random random = new Random(20261124);
    StringBuilder text =
        new StringBuilder(
            "id,title,authors,year,journal,volume,issue,pages,doi,pmid,condition,intervention,"
                + "comparator,design,n_randomised,n_analysed,arm_sizes,blinding\n");
    for (int i = 0; i < rows; i++) {
      row(text, i, random);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(StringBuilder text, int i, Random random) {
    int arm = 10 + random.nextInt(200);
    text.append("study").append(i).append(',');
    text.append('"').append(title(random)).append(", number ").append(i).append("\",");
    text.append(authors(random)).append(',').append(1980 + random.nextInt(45)).append(',');
    text.append("Journal ").append(random.nextInt(400)).append(',');
    text.append(1 + random.nextInt(90)).append(',').append(1 + random.nextInt(12)).append(',');
    text.append(100 + random.nextInt(900)).append('-').append(1000 + random.nextInt(900));
    text.append(",10.9999/generated.").append(i).append(',').append(10_000_000 + i).append(',');
    text.append(pick(CONDITIONS, random)).append(',').append(pick(INTERVENTIONS, random));
    text.append(',').append(pick(INTERVENTIONS, random)).append(',');
    text.append(pick(DESIGNS, random)).append(',').append(2 * arm).append(',').append(2 * arm - 3);
    text.append(',').append(arm).append('/').append(arm).append(',');
    text.append(pick(BLINDINGS, random)).append('\n');
  }

  private static String title(Random random) {
    StringBuilder title = new StringBuilder("The");
    for (int word = 0; word < 11; word++) {
      title.append(' ').append(pick(WORDS, random));
    }
    return title.toString();
  }

  private static String authors(Random random) {
    StringBuilder authors = new StringBuilder();
    for (int author = 0; author < 4; author++) {
      authors.append(author == 0 ? "" : "; ").append("Family").append(random.nextInt(3000));
      authors.append(' ').append((char) ('A' + random.nextInt(26)));
    }
    return authors.toString();
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
