package org.evidencecatalog.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evidencecatalog.model.Report;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference processor, citeproc-js, run by node. Its folder of modules is named by the system
 * property or environment variable {@code CITEPROC_JS}; without it tests are skipped.
 */
final class CiteprocJs {
  private static final String NAME = "CITEPROC_JS";

  /** Initials are given to both processors set apart, as they take {@code MP} for one name. */
  private static final Pattern SPACED = Pattern.compile("(?<=\"given\": \")\\p{Lu}{2,4}(?=\")");

  private static String spaced(MatchResult initials) {
    return initials
        .group()
        .codePoints()
        .mapToObj(c -> Character.toString(c) + ".")
        .collect(Collectors.joining(" "));
  }

  private final Map<String, String> styles = new LinkedHashMap<>();
  private final List<Map<String, Object>> runs = new ArrayList<>();

  /** What the processor prints: citations in order, and entries by key in the order of the list. */
  record Answer(List<String> citations, Map<String, String> entries, double cpuMillis) {}

  /** Adds a run: a list of reports cited in clusters of keys. */
  void add(String style, List<Report> reports, List<List<String>> citations) {
    styles.computeIfAbsent(
        style,
        name ->
            new String(
                StyleLibrary.bytes(StyleLibrary.aliases().getOrDefault(name, name) + ".csl")
                    .orElseThrow(),
                StandardCharsets.UTF_8));
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("style", style);
    run.put("locale", CitationStyle.named(style).locale().tag());
    run.put(
        "items",
        JsonMapper.shared()
            .readTree(
                SPACED
                    .matcher(ReferenceExport.CSL_JSON.write(reports))
                    .replaceAll(CiteprocJs::spaced)
                    .replaceAll(", \"note\": \"[^\"]*\"", "")));
    run.put("listed", reports.stream().map(report -> report.key().value()).toList());
    run.put("citations", citations);
    runs.add(run);
  }

  static Path modules() {
    String folder = System.getProperty(NAME, System.getenv(NAME));
    Assumptions.assumeTrue(
        folder != null && Files.isDirectory(Path.of(folder, "citeproc")),
        "skipped: " + NAME + " names no folder of node modules that holds citeproc");
    return Path.of(folder);
  }

  /** Runs all that was added. */
  List<Answer> answers() {
    Path modules = modules();
    Map<String, Object> job = new LinkedHashMap<>();
    job.put("styles", styles);
    Map<String, String> locales = new LinkedHashMap<>();
    for (String tag : List.of("en-US", "en-GB", "de-DE")) {
      locales.put(tag, StyleLibrary.locale(tag).orElseThrow());
    }
    job.put("locales", locales);
    job.put("runs", runs);
    try {
      Path folder = Files.createTempDirectory("citeproc");
      Path input =
          Files.writeString(
              folder.resolve("job.json"), JsonMapper.shared().writeValueAsString(job));
      Path output = folder.resolve("answer.json");
      Path script = folder.resolve("citeproc.js");
      try (var in = CiteprocJs.class.getResourceAsStream("citeproc.js")) {
        Files.copy(Objects.requireNonNull(in, "citeproc.js"), script);
      }
      ProcessBuilder builder = new ProcessBuilder("node", script.toString());
      builder.environment().put("NODE_PATH", modules.toAbsolutePath().toString());
      builder.redirectInput(input.toFile()).redirectOutput(output.toFile());
      builder.redirectError(folder.resolve("errors.txt").toFile());
      Process process = builder.start();
      if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new AssertionError("node failed: " + Files.readString(folder.resolve("errors.txt")));
      }
      List<Answer> answers = new ArrayList<>();
      for (JsonNode answer : JsonMapper.shared().readTree(Files.readString(output))) {
        answers.add(answer(answer));
      }
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Answer answer(JsonNode node) {
    List<String> citations = new ArrayList<>();
    node.get("citations").forEach(text -> citations.add(text.asString()));
    Map<String, String> entries = new LinkedHashMap<>();
    node.get("entries")
        .forEach(entry -> entries.put(entry.get(0).asString(), entry.get(1).asString()));
    return new Answer(citations, entries, node.get("cpu").asDouble());
  }
}
