package org.evidencecatalog.importer.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.DesignPhrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented table schemas, the page about them, and the importer say the same. */
class TableSchemaTest {
  private static final Path DOCS = Path.of("..", "docs");

  static Stream<TableKind> kinds() {
    return Stream.of(TableKind.values());
  }

  private static JsonNode schema(TableKind kind) throws IOException {
    Path file = DOCS.resolve("schema").resolve(kind.code() + ".schema.json");
    return JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asString()));
    return texts;
  }

  private static OptionalInt number(JsonNode node) {
    return node.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(node.asInt());
  }

  private static String typeName(Domain domain) {
    if (domain.list()) {
      return "list";
    }
    // A date may lack its day or month, which the schema's own type does not allow.
    return domain.type() == Domain.Type.DATE ? "string" : domain.type().code();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void columnsAndAliasesAreTheSame(TableKind kind) throws IOException {
    List<JsonNode> fields = new ArrayList<>();
    schema(kind).path("fields").forEach(fields::add);
    assertThat(fields)
        .extracting(field -> field.path("name").asString())
        .isEqualTo(kind.columns().stream().map(Column::field).toList());
    assertThat(fields)
        .extracting(field -> texts(field.path("aliases")))
        .isEqualTo(kind.columns().stream().map(Column::aliases).toList());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatAColumnMayHoldIsTheSame(TableKind kind) throws IOException {
    JsonNode fields = schema(kind).path("fields");
    for (int i = 0; i < kind.columns().size(); i++) {
      Column column = kind.columns().get(i);
      JsonNode field = fields.get(i);
      JsonNode constraints = field.path("constraints");
      Domain domain = column.domain();
      JsonNode permitted = domain.list() ? field.path("itemEnum") : constraints.path("enum");
      assertThat(field.path("type").asString()).as(column.field()).isEqualTo(typeName(domain));
      assertThat(constraints.path("required").asBoolean(false))
          .as(column.field())
          .isEqualTo(column.required());
      assertThat(number(constraints.path("minimum"))).as(column.field()).isEqualTo(domain.least());
      assertThat(number(constraints.path("maximum"))).as(column.field()).isEqualTo(domain.most());
      assertThat(texts(permitted)).as(column.field()).isEqualTo(domain.permitted());
      assertThat(constraints.has("pattern"))
          .as(column.field())
          .isEqualTo(domain.type() == Domain.Type.DATE);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void missingValuesAreTheWordsForBlank(TableKind kind) throws IOException {
    List<String> missing = texts(schema(kind).path("missingValues"));
    assertThat(missing).hasSize(6).contains("");
    assertThat(missing.subList(1, missing.size())).allMatch(BlankWords::contains);
  }

  @Test
  void thePageNamesEveryColumnAliasWordAndPhrase() throws IOException {
    String page = Files.readString(DOCS.resolve("csv-format.md"), StandardCharsets.UTF_8);
    kinds()
        .flatMap(kind -> kind.columns().stream())
        .forEach(
            column -> {
              assertThat(page).contains("| `" + column.field() + "`");
              column.aliases().forEach(alias -> assertThat(page).contains("`" + alias + "`"));
              column.domain().permitted().forEach(word -> assertThat(page).contains("`" + word));
            });
    DesignPhrases.standard()
        .all()
        .forEach(
            (phrase, design) ->
                assertThat(page.lines())
                    .anyMatch(
                        line ->
                            line.startsWith("| `" + design.code() + "` |")
                                && (line + " ·").replace(" |", " ·").contains(phrase + " ·")));
  }
}
