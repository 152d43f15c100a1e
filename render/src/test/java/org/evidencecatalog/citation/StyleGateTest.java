package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class StyleGateTest {
  private static final String OPEN =
      "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">";
  private static final String LAYOUT =
      "<citation><layout><text variable=\"title\"/></layout></citation>";

  private static String style(String content) {
    return OPEN + content + "</style>";
  }

  private static void refused(String xml, String why) {
    assertThatThrownBy(() -> CitationStyle.ofXml(xml))
        .isInstanceOf(CitationStyleException.class)
        .hasMessageContaining(why);
  }

  @Test
  void an_external_entity_is_refused_unread(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String xml =
        "<!DOCTYPE style [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + style("<info><title>&x;</title></info>" + LAYOUT);
    refused(xml, "DOCTYPE");
  }

  @Test
  void a_document_type_of_any_kind_is_refused() {
    refused("<!DOCTYPE style SYSTEM \"http://192.0.2.1/style.dtd\">" + style(LAYOUT), "DOCTYPE");
    refused("<!DOCTYPE style>" + style(LAYOUT), "DOCTYPE");
  }

  @Test
  void entities_that_multiply_are_refused() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE style [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      String inner = "&a" + (i - 1) + ";";
      xml.append("<!ENTITY a").append(i).append(" \"").append(inner.repeat(10)).append("\">");
    }
    refused(xml + "]>" + style("<info><title>&a39;</title></info>" + LAYOUT), "DOCTYPE");
  }

  @Test
  void an_undeclared_entity_is_refused() {
    refused(style("<info><title>&nbsp;</title></info>" + LAYOUT), "the style");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "apa", "{\"a\":1}", "<style", "<a></b>", "\u0000", "\uD800"})
  void what_is_no_xml_is_refused(String text) {
    refused(text, "not well-formed XML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html/>", "<style/>", "<style xmlns=\"urn:x\"/>"})
  void xml_that_is_no_style_is_refused(String text) {
    refused(text, "no CSL style");
  }

  @Test
  void a_style_larger_than_a_mebibyte_is_refused() {
    refused(style(" ".repeat(1 << 20) + LAYOUT), "larger than 1 MiB");
  }

  @Test
  void a_style_nested_without_end_is_refused() {
    refused(style("<group>".repeat(100_000)), "nested more than 90 deep");
    refused(style("<group>".repeat(91) + "</group>".repeat(91)), "nested more than 90 deep");
  }

  @Test
  void a_macro_that_calls_itself_is_refused() {
    String macros =
        "<macro name=\"a\"><text macro=\"b\"/></macro><macro name=\"b\"><text macro=\"a\"/></macro>";
    refused(style(macros + layout("<text macro=\"a\"/>")), "calls itself");
    refused(
        style(macros + "<citation><sort><key macro=\"a\"/></sort><layout/></citation>"),
        "calls itself");
  }

  private static String layout(String content) {
    return "<citation><layout>" + content + "</layout></citation>";
  }

  @Test
  void a_macro_that_does_not_exist_is_refused() {
    refused(style(layout("<text macro=\"gone\"/>")), "does not define: gone");
  }

  @Test
  void macros_that_multiply_are_refused() {
    String macros =
        IntStream.range(1, 50)
            .mapToObj(
                i ->
                    "<macro name=\"m%d\"><text macro=\"m%d\"/><text macro=\"m%d\"/></macro>"
                        .formatted(i, i - 1, i - 1))
            .collect(Collectors.joining());
    String first = "<macro name=\"m0\"><text variable=\"title\"/></macro>";
    refused(style(first + macros + layout("<text macro=\"m49\"/>")), "multiply without bound");
  }

  @Test
  void a_long_chain_of_macros_is_refused() {
    String macros =
        IntStream.range(1, 5000)
            .mapToObj(i -> "<macro name=\"m%d\"><text macro=\"m%d\"/></macro>".formatted(i, i - 1))
            .collect(Collectors.joining());
    refused(
        style("<macro name=\"m0\"/>" + macros + layout("<text macro=\"m4999\"/>")),
        "nested more than");
  }

  @Test
  void a_style_that_cites_nothing_is_refused() {
    refused(style("<bibliography><layout/></bibliography>"), "no <citation> element");
    refused(style("<citation/>"), "no <citation> element");
  }

  @Test
  void what_the_engine_does_not_understand_is_told_when_the_style_is_read() {
    refused(
        style(layout("<choose><if><text variable=\"title\"/></if></choose>")),
        "cannot be rendered");
  }

  @Test
  void a_parent_is_looked_up_in_the_library_only() {
    String dependent =
        "<info><title>T</title><link rel=\"independent-parent\" href=\"%s\"/></info>";
    assertThat(
            CitationStyle.ofXml(style(dependent.formatted("http://192.0.2.1/styles/apa"))).kind())
        .isEqualTo(CitationKind.AUTHOR_DATE);
    refused(style(dependent.formatted("http://192.0.2.1/x/no-such-style")), "not in the library");
    refused(style(dependent.formatted("file:///etc/..")), "not in the library");
  }

  @Test
  void a_style_without_a_bibliography_lists_references_as_it_cites_them() {
    CitationStyle style = CitationStyle.ofXml(style(LAYOUT));
    assertThat(Fixtures.entry(style, OutputFormat.TEXT, Fixtures.titled("a", "Heel pain")))
        .isEqualTo("Heel pain.");
  }

  @Test
  void a_style_file_is_read_in_its_own_encoding(@TempDir Path folder) throws IOException {
    String xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
            + style(layout("<text variable=\"title\" prefix=\"é\"/>"));
    Path file = folder.resolve("own.csl");
    Files.write(file, xml.getBytes(StandardCharsets.ISO_8859_1));
    CitationStyle style = CitationStyle.read(file);
    assertThat(style.name()).isEqualTo("own.csl");
    assertThat(Fixtures.entry(style, OutputFormat.TEXT, Fixtures.titled("a", "Heel")))
        .isEqualTo("éHeel.");
  }

  @Test
  void a_file_that_is_not_there_or_no_style_is_named(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> CitationStyle.read(folder.resolve("gone.csl")))
        .isInstanceOf(CitationStyleException.class)
        .hasMessageContaining("gone.csl");
    assertThatThrownBy(() -> CitationStyle.read(folder)).isInstanceOf(CitationStyleException.class);
    Path file = Files.writeString(folder.resolve("page.csl"), "<html/>");
    assertThatThrownBy(() -> CitationStyle.read(file))
        .isInstanceOf(CitationStyleException.class)
        .hasMessageContaining("page.csl")
        .hasMessageContaining("no CSL style");
  }
}
