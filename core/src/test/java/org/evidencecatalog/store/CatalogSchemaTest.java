package org.evidencecatalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Registry;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.model.StudyStatus;
import org.evidencecatalog.vocabulary.Coded;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/catalog.schema.json} says what the store writes and reads, no more and no less. */
class CatalogSchemaTest {
  private static final String ID = "urn:evidencecatalog:catalog:1";
  private static final String TEXT = text();
  private static final JsonNode ROOT = JsonMapper.shared().readTree(TEXT);
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, TEXT)));

  private static String text() {
    try {
      return Files.readString(
          Path.of(System.getProperty("basedir", "."), "..", "docs", "catalog.schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyReferenceStaysInTheFile() {
    assertThat(ROOT.findValuesAsString("$ref")).allMatch(to -> to.startsWith("#/$defs/"));
  }

  static Stream<Arguments> objects() {
    return Stream.of(
        arguments("report", ReportLayout.CODEC),
        arguments("reference", ReferenceLayout.CODEC),
        arguments("location", Provenance.LOCATION),
        arguments("reading", Provenance.READING),
        arguments("extra", Provenance.EXTRA),
        arguments("conflict", Provenance.CONFLICT),
        arguments("sample_size", SampleSizeLayout.CODEC),
        arguments("blinding", BlindingLayout.CODEC),
        arguments("result", OutcomeResultLayout.CODEC),
        arguments("reported_effect", ResultDataCodec.REPORTED),
        arguments("appraisal", AppraisalLayout.CODEC),
        arguments("answer_to_item", AppraisalLayout.ANSWER),
        arguments("judgement", PanelJudgementLayout.CODEC),
        arguments("concept", ConceptLayout.CODEC),
        arguments("code", ConceptLayout.CODE),
        arguments("outcome_traits", OutcomeTraitsLayout.CODEC));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anObjectHasTheKeysOfItsCodec(String name, ObjectCodec<?> codec) {
    assertKeys(definition(name), codec, List.of());
  }

  static Stream<Arguments> unions() {
    return Stream.of(
        arguments("source", SourceCodec.CODEC),
        arguments("contributor", ContributorCodec.CODEC),
        arguments("identifier", IdentifierCodec.CODEC),
        arguments("result_data", ResultDataCodec.CODEC),
        arguments("uncertainty", UncertaintyCodec.CODEC));
  }

  @ParameterizedTest
  @MethodSource("unions")
  void aUnionHasTheTypesAndKeysOfItsCodec(String name, UnionCodec<?> codec) {
    JsonNode kinds = definition(name).get("oneOf");
    assertThat(kinds).hasSize(codec.variants().size());
    for (int i = 0; i < kinds.size(); i++) {
      JsonNode kind = resolved(kinds.get(i));
      assertThat(kind.at("/properties/type/const").asString())
          .isEqualTo(codec.variants().get(i).name());
      assertKeys(kind, codec.variants().get(i).codec(), List.of("type"));
    }
  }

  private static void assertKeys(JsonNode object, ObjectCodec<?> codec, List<String> first) {
    Stream<String> all = codec.fields().stream().map(Field::name);
    Stream<String> required =
        codec.fields().stream().filter(field -> field.whenAbsent() == null).map(Field::name);
    assertThat(object.get("properties").propertyNames())
        .containsExactlyElementsOf(Stream.concat(first.stream(), all).toList());
    assertThat(object.get("required"))
        .extracting(JsonNode::asString)
        .containsExactlyElementsOf(Stream.concat(first.stream(), required).toList());
    assertThat(object.get("additionalProperties").asBoolean()).isFalse();
  }

  static Stream<Arguments> words() {
    return Stream.of(
        arguments("/study/properties/design", StudyDesign.values()),
        arguments("/study/properties/included_designs/items", StudyDesign.values()),
        arguments("/study/properties/status", StudyStatus.values()),
        arguments("/study/properties/funding/items", Funding.values()),
        arguments("/answer", Answer.values()),
        arguments("/report/properties/kind", ReportKind.values()),
        arguments("/report/properties/notices/items", Notice.values()),
        arguments("/reference/properties/type", ReferenceType.values()),
        arguments("/reading/properties/kind", Reading.Kind.values()),
        arguments("/identifier/oneOf/3/properties/registry", Registry.values()),
        arguments("/blinding/properties/label", BlindingLabel.values()),
        arguments("/result/properties/favours", Favours.values()),
        arguments("/reported_effect/properties/measure", EffectMeasure.values()),
        arguments("/reported_effect/properties/scale", EffectScale.values()),
        arguments("/concept/properties/kind", ConceptKind.values()),
        arguments("/outcome_traits/properties/better", Polarity.values()));
  }

  @ParameterizedTest
  @MethodSource("words")
  void aKeyHasTheWordsOfItsEnum(String pointer, Coded[] constants) {
    JsonNode words = ROOT.at("/$defs" + pointer + "/enum");
    assertThat(words.valueStream().filter(JsonNode::isString).map(JsonNode::asString))
        .containsExactlyElementsOf(Arrays.stream(constants).map(Coded::code).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5})
  void whatIsWrittenFitsTheSchema(long seed) throws IOException {
    Catalog catalog =
        seed == 0 ? SampleCatalogs.everything() : new RandomCatalogs(seed).next((int) seed * 4);

    assertThat(schema("").validate(written(catalog, false), InputFormat.JSON)).isEmpty();
    List<String> lines = written(catalog, true).lines().toList();
    assertThat(schema("#/$defs/header").validate(lines.get(0), InputFormat.JSON)).isEmpty();
    Schema source = schema("#/$defs/source");
    assertThat(lines.subList(1, lines.size()))
        .hasSize(catalog.sources().size())
        .allSatisfy(line -> assertThat(source.validate(line, InputFormat.JSON)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"sources\":[]}",
        "{\"format\":\"evidence-catalog\",\"version\":2,\"sources\":[]}",
        "{\"format\":\"evidence-catalog\",\"version\":1}",
        "{\"format\":\"evidence-catalog\",\"version\":1,\"sources\":[],\"studies\":[]}"
      })
  void brokenDocumentsFitNeitherSchemaNorReader(String text) {
    assertRefused(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'type':'study'}",
        "{'type':'study','reports':[]}",
        "{'type':'background','reports':[]}",
        "{'type':'study','reports':[REPORT],'desgin':null}",
        "{'type':'study','reports':[REPORT],'design':'trial_protocol'}",
        "{'type':'study','reports':[REPORT],'conditions':null}",
        "{'type':'study','reports':[REPORT],'sample_size':{'planned':1.5}}",
        "{'type':'study','reports':[REPORT],'sample_size':{'arms':[-1]}}",
        "{'type':'study','reports':[REPORT],'started':'May 2014'}",
        "{'type':'study','reports':[REPORT],'appraisals':[{'tool':' '}]}",
        "{'type':'study','reports':[REPORT],'results':[{'outcome':'pain'}]}",
        "{'type':'study','reports':[REPORT],"
            + "'results':[{'outcome':'pain','data':{'type':'correlation','r':1.1,'n':3}}]}",
        "{'type':'background','report':{'key':'a{b','reference':{'type':'book','title':'T'}}}",
        "{'type':'background','report':{'key':'a','reference':{'type':'book'}}}"
      })
  void brokenSourcesFitNeitherSchemaNorReader(String source) {
    String report = "{\"key\":\"a\",\"reference\":{\"type\":\"book\",\"title\":\"T\"}}";
    assertRefused(
        "{\"format\":\"evidence-catalog\",\"version\":1,\"sources\":["
            + source.replace('\'', '"').replace("REPORT", report)
            + "]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{JUDGED,'change':3}",
        "{JUDGED,'change':-4}",
        "{JUDGED,'change':-1.5}",
        "{JUDGED,'change':-1,'weight':1}",
        "{JUDGED,'change':-1,'intervention':' '}",
        "{JUDGED,'change':-1,'proposed':'-1'}"
      })
  void brokenJudgementsFitNeitherSchemaNorReader(String judgement) {
    String judged =
        "\"framework\":\"grade\",\"condition\":\"c\",\"rule\":\"r\",\"rationale\":\"x\","
            + "\"by\":\"y\",\"date\":\"2026-01-31\"";
    assertRefused(
        "{\"format\":\"evidence-catalog\",\"version\":1,\"judgements\":["
            + judgement.replace('\'', '"').replace("JUDGED", judged)
            + "],\"sources\":[]}");
  }

  private static void assertRefused(String text) {
    assertThat(schema("").validate(text, InputFormat.JSON)).isNotEmpty();
    assertThatThrownBy(
            () ->
                CatalogStore.standard()
                    .read("c", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(CatalogFormatException.class);
  }

  private static Schema schema(String fragment) {
    return REGISTRY.getSchema(SchemaLocation.of(ID + fragment));
  }

  private static JsonNode definition(String name) {
    return Objects.requireNonNull(ROOT.get("$defs").get(name), name);
  }

  private static JsonNode resolved(JsonNode node) {
    JsonNode reference = node.get("$ref");
    return reference == null ? node : ROOT.at(reference.asString().substring(1));
  }

  private static String written(Catalog catalog, boolean lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CatalogWriter(StoreLimits.STANDARD).write(catalog, new FileForm(lines, false), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
