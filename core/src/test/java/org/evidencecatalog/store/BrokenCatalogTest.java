package org.evidencecatalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.evidencecatalog.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenCatalogTest {
  private static final String HEAD = "{\"format\":\"evidence-catalog\",\"version\":1,";

  /** A source of which one part can be replaced. */
  private static final String SOURCE =
      """
      {"type":"study","reports":[{"key":"a","reference":{"type":"book","title":"T"}}]}""";

  static Stream<Arguments> brokenHeaders() {
    return Stream.of(
        arguments("", 1, "", "the file is empty"),
        arguments("  \n ", 2, "", "the file is empty"),
        arguments("[]", 1, "", "a catalog, which is an object is expected, not a list"),
        arguments("not json", 1, "", "Unrecognized token 'not'"),
        arguments(
            "{}", 1, "", "a catalog starts with {\"format\":\"evidence-catalog\",\"version\":1"),
        arguments("{\"version\":1}", 1, "version", "a catalog starts with"),
        arguments(
            "{\"format\":\"csl\"}", 1, "format", "\"evidence-catalog\" is expected, not the text"),
        arguments(
            "{\"format\":\"evidence-catalog\"}", 1, "", "the key after \"format\" is \"version\""),
        arguments(
            "{\"format\":\"evidence-catalog\",\n\"version\":2,\"studys\":[]}",
            2,
            "version",
            "version 2 is not known; this release reads version 1"),
        arguments(
            "{\"format\":\"evidence-catalog\",\"version\":\"1\"}", 1, "version", "a whole number"),
        arguments(HEAD + "\"vocabulary\":[]}", 1, "", "a catalog needs the key \"sources\""),
        arguments(HEAD + "\"source\":[]}", 1, "source", "did you mean \"sources\"?"),
        arguments(HEAD + "\"sources\":[],\n\"sources\":[]}", 2, "sources", "is given twice"),
        arguments(HEAD + "\"sources\":{}}", 1, "sources", "a list is expected, not an object"),
        arguments(HEAD + "\"sources\":[]}\n\n[]", 3, "", "something follows the end"),
        arguments(HEAD + "\"sources\":[]}\n}", 2, "", "Unexpected close marker"),
        arguments(HEAD + "\"sources\":[],\"source_count\":0}", 1, "", "belongs to JSON Lines"),
        arguments(
            HEAD + "\"source_count\":2}\n" + SOURCE + "\n", 3, "", "source_count is 2, but 1"),
        arguments(
            HEAD + "\"source_count\":1}\n" + SOURCE.substring(0, 63),
            2,
            "sources[0].reports[0].reference.type",
            "ends too early"),
        arguments(
            HEAD + "\"source_count\":1}\n{\"type\":\"study\",\"design\":3}",
            2,
            "sources[0].design",
            "a text is expected, not the number 3"),
        arguments(
            HEAD + "\"vocabulary\":[{\"kind\":\"drug\",\"label\":\"x\"}],\"sources\":[]}",
            1,
            "vocabulary[0].kind",
            "\"drug\" is not permitted; one of condition, intervention, outcome is expected"),
        arguments(
            HEAD
                + "\"vocabulary\":[{\"kind\":\"outcome\",\"label\":\"x\",\"outcome\":{\"importance\":10}}],\"sources\":[]}",
            1,
            "vocabulary[0].outcome",
            "importance must be 1 to 9"),
        arguments(
            HEAD
                + "\"vocabulary\":[{\"kind\":\"outcome\",\"label\":\"x\"},\n{\"kind\":\"outcome\",\"label\":\"X\"}],\"sources\":[]}",
            2,
            "vocabulary[1]",
            "another concept has the id \"x\""),
        arguments(
            HEAD
                + "\"vocabulary\":[{\"kind\":\"outcome\",\"label\":\"x\",\"broader\":[\"y\"]},\n{\"kind\":\"outcome\",\"label\":\"y\",\"broader\":[\"x\"]}],\"sources\":[]}",
            2,
            "vocabulary[1]",
            "closes a cycle"));
  }

  @ParameterizedTest
  @MethodSource("brokenHeaders")
  void aBrokenHeaderIsNamed(String text, int line, String path, String message) {
    assertFault(text, line, path, message);
  }

  static Stream<Arguments> brokenSources() {
    return Stream.of(
        arguments(
            "\"key\":\"a\"", "\"key\":null", "reports[0].key", "a text is expected, not null"),
        arguments("\"key\":\"a\",", "", "reports[0]", "a report needs the key \"key\""),
        arguments("\"key\":\"a\"", "\"key\":\"{}\"", "reports[0].key", "a citation key is"),
        arguments(
            "\"key\":\"a\"",
            "\"key\":\"a\",\"key\":\"b\"",
            "reports[0].key",
            "the key \"key\" is given twice"),
        arguments(
            "\"key\":\"a\"", "\"key\":\"a\",\"aliases\":[\"a\"]", "", "\"a\" was already given"),
        arguments(
            "\"key\":\"a\"",
            "\"key\":\"a\",\"kind\":\"protocl\"",
            "reports[0].kind",
            "\"protocl\" is not permitted; one of results, protocol,"),
        arguments(
            "\"key\":\"a\"",
            "\"key\":\"a\",\"notices\":null",
            "reports[0].notices",
            "a list is expected, not null"),
        arguments(
            "\"key\":\"a\"",
            "\"key\":\"a\",\"notices\":[true]",
            "reports[0].notices[0]",
            "a text is expected, not true"),
        arguments(
            "\"key\":\"a\"",
            "\"key\":\"a\",\"remark\":[]",
            "reports[0].remark",
            "unknown key \"remark\"; known here are key, aliases"),
        arguments(
            "\"key\":\"a\"",
            "\"key\":\"a\",\"location\":{\"file\":\"f\",\"line\":0}",
            "reports[0].location",
            "line must be at least 1: 0"),
        arguments(
            "\"key\":\"a\"",
            "\"key\":\"a\",\"location\":{\"file\":\"f\",\"line\":1.0}",
            "reports[0].location.line",
            "a whole number"),
        arguments(
            "\"key\":\"a\"",
            "\"key\":\"a\",\"location\":{\"file\":\"f\",\"line\":3000000000}",
            "reports[0].location.line",
            "a whole number up to 2147483647 is expected, not the number 3000000000"),
        arguments(
            "\"title\":\"T\"",
            "\"titel\":\"T\"",
            "reports[0].reference.titel",
            "did you mean \"title\"?"),
        arguments(
            "\"title\":\"T\"",
            "\"title\":\" \"",
            "reports[0].reference",
            "texts must not be blank"),
        arguments(
            "\"title\":\"T\"",
            "\"title\":\"T\",\"issued\":\"2014-02-30\"",
            "reports[0].reference.issued",
            "no such date"),
        arguments(
            "\"title\":\"T\"",
            "\"title\":\"T\",\"issued\":\"May 2014\"",
            "reports[0].reference.issued",
            "expected yyyy, yyyy-MM or yyyy-MM-dd: May 2014"),
        arguments(
            "\"title\":\"T\"",
            "\"title\":\"T\",\"identifiers\":[{\"value\":\"1\"}]",
            "reports[0].reference.identifiers[0]",
            "needs the key \"type\" with one of doi, pmid,"),
        arguments(
            "\"title\":\"T\"",
            "\"title\":\"T\",\"identifiers\":[{\"value\":\"1\",\"type\":\"pii\"}]",
            "reports[0].reference.identifiers[0]",
            "the type \"pii\" is not permitted; one of doi,"),
        arguments(
            "\"title\":\"T\"",
            "\"title\":\"T\",\"identifiers\":[{\"type\":\"doi\",\"value\":\"x\"}]",
            "reports[0].reference.identifiers[0]",
            "not a DOI: x"),
        arguments(
            "\"title\":\"T\"",
            "\"title\":\"T\",\"identifiers\":[{\"type\":\"doi\",\"value\":\"x\",\"scheme\":\"y\"}]",
            "reports[0].reference.identifiers[0]",
            "an identifier of type \"doi\" has no key \"scheme\""),
        arguments(
            "\"type\":\"study\"",
            "\"type\":\"trial\"",
            "",
            "the type \"trial\" is not permitted; one of study, background is expected"),
        arguments(
            "\"type\":\"study\"",
            "\"type\":\"background\"",
            "",
            "a source of type \"background\" has no key \"reports\""),
        arguments(
            "\"type\":\"study\"",
            "\"type\":\"study\",\"sample_size\":{\"planned\":-1}",
            "sample_size",
            "counts must not be negative"),
        arguments(
            "\"type\":\"study\"",
            "\"type\":\"study\",\"sample_size\":{\"planned\":NaN}",
            "sample_size.planned",
            "Non-standard token 'NaN'"),
        arguments(
            "\"type\":\"study\"",
            "\"type\":\"study\",\"results\":[{\"outcome\":\"o\",\"time_days\":1e999}]",
            "results[0].time_days",
            "a finite number is expected"),
        arguments(
            "\"type\":\"study\"",
            "\"type\":\"study\",\"results\":[{\"outcome\":\"o\",\"time_days\":\"1\"}]",
            "results[0].time_days",
            "a number is expected, not the text \"1\""),
        arguments(
            "\"type\":\"study\"",
            "\"type\":\"study\",\"results\":[{\"outcome\":\"o\",\"primary\":\"yes\"}]",
            "results[0].primary",
            "true or false is expected, not the text \"yes\""),
        arguments(
            "\"type\":\"study\"",
            "\"type\":\"study\",\"results\":[{\"outcome\":\"o\",\"data\":{\"type\":\"correlation\",\"r\":2,\"n\":3}}]",
            "results[0].data",
            "r must lie in -1 to 1"),
        arguments(
            "\"type\":\"study\"",
            "\"type\":\"study\",\"results\":[{\"outcome\":\"o\",\"data\":{\"type\":\"correlation\",\"r\":1,\"n\":0123}}]",
            "results[0].data.n",
            "Leading zeroes not allowed"),
        arguments("\"type\":\"study\"", "\"type\":\"study\",", "type", "was expecting"),
        arguments(
            "\"reports\":",
            "\"reports\":[],\"conditions\":",
            "conditions[0]",
            "a text is expected, not an object"),
        arguments("[{", "[],\"status\":[{", "status", "a text is expected, not a list"),
        arguments(
            "\"T\"", "\"T\u0007\"", "reports[0].reference.title", "Illegal unquoted character"),
        arguments(
            "\"T\"", "\"T\\x\"", "reports[0].reference.title", "Unrecognized character escape"));
  }

  @ParameterizedTest
  @MethodSource("brokenSources")
  void aBrokenSourceIsNamed(String part, String replaced, String path, String message) {
    String broken = SOURCE.replace(part, replaced);
    String at = path.isEmpty() ? "" : "." + path;
    String good = SOURCE.replace("\"a\"", "\"other\"");

    assertFault(
        HEAD + "\"sources\":[\n" + good + ",\n" + broken + "\n]}", 3, "sources[1]" + at, message);
    assertFault(
        HEAD + "\"source_count\":2}\n" + good + "\n" + broken + "\n",
        3,
        "sources[1]" + at,
        message);
  }

  @Test
  void twoStudiesWithOneKeyAreRefused() {
    assertFault(
        HEAD + "\"sources\":[\n" + SOURCE + ",\n" + SOURCE + "\n]}",
        3,
        "sources[1]",
        "the key \"a\" was already given to another report");
  }

  @Test
  void everyPlaceAtWhichATextCanEndIsAFault() throws IOException {
    byte[] whole = (HEAD + "\"vocabulary\":[],\"sources\":[" + SOURCE + "]}").getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      assertThat(fault(Arrays.copyOf(whole, length))).as("%d bytes", length).isNotNull();
    }
    assertThat(CatalogStore.standard().read("c", new ByteArrayInputStream(whole)).studies())
        .hasSize(1);
  }

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  @Test
  void limitsHold() {
    String longTitle = SOURCE.replace("\"T\"", "\"" + "T".repeat(1001) + "\"");
    String longNumber =
        SOURCE.replace("{\"type", "{\"results\":[{\"time_days\":12345678901}],\"type");
    String padded = SOURCE + " ".repeat(40_000);

    for (String source : List.of(longTitle, longNumber, padded)) {
      assertLimit(new StoreLimits(20_000, 8, 1000, 10), source);
    }
    assertLimit(new StoreLimits(20_000, 5, 1000, 10), SOURCE);
  }

  private static void assertLimit(StoreLimits limits, String source) {
    CatalogFormatException fault =
        fault(
            CatalogStore.standard().withLimits(limits),
            (HEAD + "\"sources\":[" + source + "]}").getBytes(UTF_8));
    assertThat(fault.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
    assertThat(fault)
        .hasMessageContaining("exceeds the maximum allowed")
        .hasMessageNotContaining("StreamRead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void otherEncodingsAreRefused(String charset) {
    byte[] bytes = (HEAD + "\"sources\":[]}").getBytes(Charset.forName(charset));

    assertThat(fault(bytes).code()).isEqualTo(ProblemCode.ENCODING_INVALID);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] bytes =
        (HEAD + "\"sources\":[\n" + SOURCE.replace("T", "é") + "]}")
            .getBytes(StandardCharsets.ISO_8859_1);

    CatalogFormatException fault = fault(bytes);

    assertThat(fault.code()).isEqualTo(ProblemCode.ENCODING_INVALID);
    assertThat(fault.line()).isEqualTo(2);
  }

  @Test
  void aByteOrderMarkIsNoFault() throws IOException {
    byte[] bytes = ("\ufeff" + HEAD + "\"sources\":[]}").getBytes(UTF_8);

    assertThat(CatalogStore.isCatalog(bytes)).isTrue();
    assertThat(CatalogStore.standard().read("c", new ByteArrayInputStream(bytes)).sources())
        .isEmpty();
  }

  @Test
  void aBrokenGzipFileIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write((HEAD + "\"sources\":[]}").getBytes(UTF_8));
    }
    byte[] whole = packed.toByteArray();
    for (int length = 2; length < whole.length; length++) {
      assertThat(fault(Arrays.copyOf(whole, length))).as("%d bytes", length).isNotNull();
    }
    whole[whole.length - 5] ^= 1;
    assertThat(fault(whole)).hasMessageContaining("the gzip file is broken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "[]",
        "key,title",
        "{\"format\":\"other\"",
        "{\"version\":1,\"format\":\"evidence-catalog\""
      })
  void otherTextsAreNoCatalogs(String start) {
    assertThat(CatalogStore.isCatalog(start.getBytes(UTF_8))).isFalse();
  }

  private static void assertFault(String text, int line, String path, String message) {
    CatalogFormatException fault = fault(text.getBytes(UTF_8));
    assertThat(fault).hasMessageContaining(message).hasMessageStartingWith("c.json:" + line + ":");
    assertThat(fault.path()).isEqualTo(path);
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.file()).isEqualTo("c.json");
    assertThat(fault.column()).isPositive();
    assertThat(fault.getMessage()).doesNotContain("tools.jackson", "Feature", "\n");
  }

  private static CatalogFormatException fault(byte[] bytes) {
    return fault(CatalogStore.standard(), bytes);
  }

  private static CatalogFormatException fault(CatalogStore store, byte[] bytes) {
    return catchThrowableOfType(
        CatalogFormatException.class, () -> store.read("c.json", new ByteArrayInputStream(bytes)));
  }
}
