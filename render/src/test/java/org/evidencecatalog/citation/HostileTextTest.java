package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Url;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that stands in a title, a name or a field ever becomes markup. */
class HostileTextTest {
  private static final Set<String> ELEMENTS =
      Set.of("body", "ol", "ul", "li", "a", "i", "b", "sub", "sup", "span", "u");
  private static final Set<String> ATTRIBUTES =
      Set.of("class", "id", "href", "aria-label", "style");
  private static final List<CitationStyle> STYLES =
      Stream.of("numeric", "apa", "chicago", "nature", "mla").map(CitationStyle::named).toList();

  private static Report hostile(String text) {
    return Fixtures.report(
        "h",
        Reference.builder("Of " + text + " end")
            .authors(
                List.of(
                    new Contributor.Person(text, Optional.of(text)),
                    new Contributor.Collective(text)))
            .container(Optional.of(text))
            .volume(Optional.of(text))
            .issue(Optional.of(text))
            .pages(Optional.of(text))
            .publisher(Optional.of(text))
            .language(Optional.of(text))
            .identifiers(
                List.of(
                    new Doi("10.1000/x')](javascript:alert(1))&#96;\u202e"),
                    new Url("https://example.org/')](javascript:x)\u202e`*_{{%")))
            .build());
  }

  private static String all(CitationStyle style, OutputFormat format, Report report) {
    ReferenceList list = Fixtures.list(style, format, report);
    String places =
        list.cite(Citation.narrative(report.key()))
            + " and "
            + list.cite(Citation.of(report.key()));
    return places + "\n\n" + list.render();
  }

  private static void assertHarmless(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      assertThat(element.normalName()).as(html).isIn(ELEMENTS);
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(html).isIn(ATTRIBUTES);
      }
      String href = element.attr("href");
      assertThat(href).matches("(?:https?://|#).*|");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "<i onclick=x>a</i>",
        "<i>unclosed <b>crossed</i></b>",
        "</i></li></ol><img src=x onerror=y>",
        "[x](javascript:alert(1))",
        "![x](https://example.org/x.png)",
        "[x]: javascript:y",
        "<javascript:alert(1)>",
        "&lt;script&gt; &amp; &#60;b&#62; &quot;",
        "`code` ``",
        "*a* **b** _c_ __d__ ~~e~~",
        "# heading",
        "1. item",
        "> quote",
        "- item",
        "| a | b |",
        "{{< shortcode >}} {{% x %}}",
        "[@key] @key",
        "\\",
        "<!-- -- -->",
        "<![CDATA[x]]>",
        "a\n\n<div>b</div>\n\n***\n\n    code",
        "\uE001b\uE002 \uE010\uE100 \uE012\uE100 \uE013 \uE0FF",
        "=cmd|' /C calc'!A0",
        "a\u202eb\u2066c\u200b\ufeff\u0000\u0007\ud800"
      })
  void hostile_text_stays_text_in_every_format(String text) {
    Report report = hostile(text);
    for (CitationStyle style : STYLES) {
      assertHarmless(all(style, OutputFormat.HTML, report));
      String markdown = all(style, OutputFormat.MARKDOWN, report);
      Node parsed = Parser.builder().build().parse(markdown);
      assertOnlyOurs(parsed, markdown);
      assertHarmless(
          HtmlRenderer.builder().build().render(parsed).replaceAll("</?(?:p|em|strong)>", ""));
      assertThat(all(style, OutputFormat.TEXT, report) + markdown)
          .doesNotContainPattern(
              "[\uE000-\uF8FF\u202a-\u202e\u2066-\u2069\u200b\ufeff\ud800\u0000]");
    }
  }

  private static void assertOnlyOurs(Node parsed, String markdown) {
    parsed.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline html) {
            assertThat(html.getLiteral())
                .as(markdown)
                .matches("<a id=\"ref-[\\w.~-]+\">|</a>|</?(?:sup|sub|i|b)>");
          }

          @Override
          public void visit(Image image) {
            assertThat(image).as(markdown).isNull();
          }

          @Override
          public void visit(Link link) {
            assertThat(link.getDestination()).as(markdown).matches("https?://.*|#ref-.*");
            visitChildren(link);
          }
        });
  }

  @Test
  void the_six_tags_of_titles_are_kept_and_the_rest_is_shown() {
    Report report =
        Fixtures.titled(
            "a",
            "<i>In vitro</i> CO<sub>2</sub> m<SUP>2</SUP> <strong>bold</strong> <u>u</u> a < b");
    CitationStyle numeric = CitationStyle.numeric();
    assertThat(Fixtures.entry(numeric, OutputFormat.HTML, report))
        .isEqualTo(
            "<i>In vitro</i> CO<sub>2</sub> m<sup>2</sup> <b>bold</b> &lt;u&gt;u&lt;/u&gt; a &lt;"
                + " b.");
    assertThat(Fixtures.entry(numeric, OutputFormat.MARKDOWN, report))
        .isEqualTo("*In vitro* CO<sub>2</sub> m<sup>2</sup> **bold** \\<u>u\\</u> a < b.");
    assertThat(Fixtures.entry(numeric, OutputFormat.TEXT, report))
        .isEqualTo("In vitro CO2 m2 bold <u>u</u> a < b.");
  }

  @Test
  void italics_in_an_italic_title_are_upright() {
    Reference page = Reference.builder("The <i>inner</i> word").type(ReferenceType.BOOK).build();
    assertThat(
            Fixtures.entry(
                CitationStyle.named("apa"), OutputFormat.HTML, Fixtures.report("a", page)))
        .contains("<i>The </i>inner<i> word</i>");
  }

  @Test
  void entities_are_shown_as_they_are_written() {
    Report report = Fixtures.titled("a", "Pain &amp; heels");
    assertThat(Fixtures.entry(CitationStyle.numeric(), OutputFormat.HTML, report))
        .isEqualTo("Pain &amp;amp; heels.");
    assertThat(Fixtures.entry(CitationStyle.numeric(), OutputFormat.MARKDOWN, report))
        .isEqualTo("Pain \\&amp; heels.");
  }

  @Test
  void a_doi_with_characters_of_addresses_leads_where_it_says() {
    Reference reference =
        Reference.builder("T").identifiers(List.of(new Doi("10.1000/a#b?c%d"))).build();
    assertThat(
            Fixtures.entry(
                CitationStyle.numeric(), OutputFormat.HTML, Fixtures.report("a", reference)))
        .contains("<a href=\"https://doi.org/10.1000/a%23b%3Fc%25d\">10.1000/a#b?c%d</a>");
  }

  @Test
  void a_title_of_controls_alone_is_replaced_by_the_key() {
    Report report = Fixtures.titled("a", "\u0007\u202e");
    assertThat(Fixtures.entry(CitationStyle.numeric(), OutputFormat.TEXT, report)).isEqualTo("“a”");
  }

  @Test
  @Timeout(120)
  void a_title_of_a_million_characters_is_printed_whole_and_soon() {
    for (String part : List.of("a '\"b ", "'", "\"", "the ", "<i>", "[", ". ")) {
      String title = "T" + part.repeat(1_000_000 / part.length()) + "end";
      Report report = Fixtures.titled("a", title);
      for (CitationStyle style : STYLES.subList(0, 3)) {
        assertThat(Fixtures.entry(style, OutputFormat.HTML, report).length())
            .isGreaterThan(900_000);
      }
    }
  }

  @Test
  @Timeout(120)
  void random_text_survives_in_all_formats() {
    Random random = new Random(20140801);
    String alphabet = "ab1 <>&[]()!*_`~#{}|\\:;@$%=-+./?é漢\u0301";
    CitationStyle style = CitationStyle.numeric();
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      StringBuilder text = new StringBuilder("T");
      for (int n = random.nextInt(30); n >= 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length() - 1)));
      }
      reports.add(Fixtures.titled("r" + i, text.append("e").toString()));
    }
    Report[] array = reports.toArray(Report[]::new);
    ReferenceList html = Fixtures.list(style, OutputFormat.HTML, array);
    ReferenceList markdown = Fixtures.list(style, OutputFormat.MARKDOWN, array);
    for (Report report : reports) {
      html.add(report.key());
      markdown.add(report.key());
    }
    List<ReferenceEntry> rendered = html.entries();
    List<ReferenceEntry> sources = markdown.entries();
    Parser parser = Parser.builder().build();
    for (int i = 0; i < array.length; i++) {
      String title = PlainText.clean(array[i].reference().title()) + ".";
      assertThat(Jsoup.parseBodyFragment(rendered.get(i).text()).body().wholeText())
          .isEqualTo(title);
      String read = HtmlRenderer.builder().build().render(parser.parse(sources.get(i).text()));
      assertThat(Jsoup.parseBodyFragment(read).body().wholeText().strip())
          .as(sources.get(i).text())
          .isEqualTo(title);
    }
  }
}
