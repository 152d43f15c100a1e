package org.evidencecatalog.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that print references and list styles. */
class CiteTest {
  private static final String DATA = Path.of("..", "guide", "data").toString();
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");

  private record Run(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Evidence.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void styles_are_listed_by_the_words_of_their_names() {
    Run run = run("styles", "journal", "of", "physiotherapy", "--json");
    assertThat(run.code()).isZero();
    JsonNode first = run.json().get("styles").get(0);
    assertThat(first.propertyNames()).containsExactly("id", "title", "parent", "aliases");
    assertThat(run.json().get("styles").findValuesAsString("id"))
        .contains("journal-of-physiotherapy");
    assertThat(run("styles", "vancouver").out())
        .contains("nlm-citation-sequence")
        .contains("(also");
  }

  @Test
  void a_style_that_is_not_listed_proposes_others() {
    Run run = run("styles", "vancuver");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isBlank();
    assertThat(run.err()).contains("\"vancuver\"").contains("did you mean vancouver");
    assertThat(run("styles", "vancuver", "--json").json().get("styles")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asciidoc | . [[ref-cotchett2014]]Cotchett MP,
          latex    | \\begin{enumerate}
          rtf      | {\\rtf1\\ansi
          csl-json | [
          ris      | TY  - JOUR
          bibtex   | @article{cotchett2014,
          """)
  void references_go_to_other_programs(String format, String start) {
    Run run = run("cite", DATA, "--id", "cotchett2014", "--format", format);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(start).contains("1083");
  }

  @Test
  void a_preview_shows_a_reference_in_fourteen_styles_and_every_link_has_its_place() {
    Run run = run("cite", DATA, "--id", "cotchett2014", "--all-styles");
    assertThat(run.out().split("<section ", -1)).hasSize(15);
    List<String> ids = ID.matcher(run.out()).results().map(m -> m.group(1)).toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    assertThat(LINK.matcher(run.out()).results().map(m -> m.group(1))).isSubsetOf(ids);
  }

  @Test
  void lint_names_what_styles_print_of_their_own() {
    Run run = run("cite", DATA, "--id", "dunning-edn", "--lint", "--json");
    assertThat(run.code()).isZero();
    JsonNode lint = run.json().get("lint");
    assertThat(lint.findValuesAsString("style")).contains("apa").doesNotContain("numeric");
    assertThat(lint.get(0).propertyNames()).containsExactly("style", "id", "kind", "found", "text");
    assertThat(run("cite", DATA, "--id", "dunning-edn", "--lint").out())
        .startsWith("numeric: nothing\n")
        .contains("dunning-edn prints \"n.d\"");
  }
}
