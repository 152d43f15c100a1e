package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evidencecatalog.importer.EvidenceImporter;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Report;
import org.junit.jupiter.api.Test;

/**
 * What we print against what the reference processor prints, in styles of different families.
 * Differences that remain are listed, each with its reason, and the list only shrinks.
 */
class CiteprocJsTest {
  static final List<String> STYLES =
      List.of(
          "apa",
          "vancouver",
          "ama",
          "harvard",
          "chicago",
          "chicago-notes-bibliography",
          "mla",
          "ieee",
          "nature",
          "lancet",
          "bmj",
          "elsevier-vancouver",
          "din-1505-2",
          "nlm-name-year");

  private static List<Report> reports() throws Exception {
    URL url = Objects.requireNonNull(CiteprocJsTest.class.getResource("/dry-needling/studies.csv"));
    List<Report> reports = new ArrayList<>();
    EvidenceImporter.standard()
        .read(Objects.requireNonNull(Path.of(url.toURI()).getParent()))
        .catalog()
        .sources()
        .stream()
        .flatMap(source -> source.reports().stream())
        .forEach(reports::add);
    return reports;
  }

  /** A difference: the style, what it is of, and both texts. */
  private record Difference(String id, String theirs, String ours) {}

  @Test
  void we_print_what_the_reference_processor_prints_but_for_known_differences() throws Exception {
    CiteprocJs.modules();
    List<Report> reports = new ArrayList<>(reports());
    reports.addAll(GeneratedReports.of(40, 7));
    List<List<String>> clusters = clusters(reports);
    CiteprocJs js = new CiteprocJs();
    STYLES.forEach(style -> js.add(style, reports, clusters));
    List<CiteprocJs.Answer> answers = js.answers();
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < STYLES.size(); i++) {
      found.addAll(differences(STYLES.get(i), reports, clusters, answers.get(i)));
    }
    Map<String, String> reasons = reasons();
    List<Difference> unexplained =
        found.stream().filter(difference -> !reasons.containsKey(difference.id())).toList();
    assertThat(unexplained).as("differences without a reason").isEmpty();
    List<String> ids = found.stream().map(Difference::id).toList();
    assertThat(reasons.keySet()).as("differences that are gone; take them out").isSubsetOf(ids);
  }

  /** Every report alone, and two citations of several. */
  private static List<List<String>> clusters(List<Report> reports) {
    List<String> keys = reports.stream().map(report -> report.key().value()).toList();
    List<List<String>> clusters = new ArrayList<>();
    keys.forEach(key -> clusters.add(List.of(key)));
    clusters.add(keys.subList(0, 4));
    clusters.add(List.of(keys.get(7), keys.get(2)));
    return clusters;
  }

  private static List<Difference> differences(
      String name, List<Report> reports, List<List<String>> clusters, CiteprocJs.Answer answer) {
    CitationStyle style = CitationStyle.named(name);
    ReferenceList list = Fixtures.list(style, OutputFormat.TEXT, reports.toArray(Report[]::new));
    list.expect(reports.stream().map(Report::key).toList());
    List<String> citations = new ArrayList<>();
    for (List<String> cluster : clusters) {
      citations.add(
          list.cite(
              Citation.of(cluster.stream().map(CitationKey::new).toArray(CitationKey[]::new))));
    }
    List<Difference> found = new ArrayList<>();
    List<String> notes =
        list.render().lines().takeWhile(line -> !line.isEmpty()).map(CiteprocJsTest::bare).toList();
    for (int i = 0; i < citations.size(); i++) {
      String ours = style.kind() == CitationKind.NOTE ? notes.get(i) : citations.get(i);
      boolean raised = style.parts().layout().superscript();
      String plain = raised ? ours.replaceAll("^\\[(.*)\\]$", "$1") : ours;
      add(
          found,
          name + " citation " + String.join("+", clusters.get(i)),
          answer.citations().get(i),
          plain);
    }
    Map<String, String> entries = new LinkedHashMap<>();
    list.entries().forEach(entry -> entries.put(entry.key().value(), entry.text()));
    answer
        .entries()
        .forEach(
            (key, text) ->
                add(found, name + " entry " + key, bare(text), entries.getOrDefault(key, "")));
    add(found, name + " order", answer.entries().keySet().toString(), entries.keySet().toString());
    return found;
  }

  private static void add(List<Difference> found, String id, String theirs, String ours) {
    if (!theirs.equals(ours)) {
      found.add(new Difference(id, theirs, ours));
    }
  }

  /** An entry or note without its number. */
  private static String bare(String text) {
    return text.replaceFirst("^\\[?\\d+[\\].]*\\s+", "");
  }

  /** The known differences, each with the heading it stands under. */
  private static Map<String, String> reasons() throws Exception {
    Map<String, String> reasons = new LinkedHashMap<>();
    String reason = "";
    for (String line : read("citeproc-js-differences.txt").lines().toList()) {
      if (line.startsWith("#")) {
        reason = line;
      } else if (!line.isBlank()) {
        reasons.put(line.strip(), reason);
      }
    }
    return reasons;
  }

  private static String read(String resource) throws Exception {
    try (var in = CiteprocJsTest.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
