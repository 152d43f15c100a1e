package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '¤',
      textBlock =
          """
          plain text, 50 % (n = 3); p < 0.05! § plain text, 50 % (n = 3); p < 0.05!
          snake_case stays                    § snake_case stays
          _word_                              § \\_word\\_
          2 * 3                               § 2 * 3
          *word*                              § \\*word\\*
          R&D, this &c. &                     § R&D, this &c. &
          &lt;                                § \\&lt;
          a [b]                               § a \\[b\\]
          <b>                                 § \\<b>
          mail@example.org                    § mail@example.org
          see @key                            § see \\@key
          {a} {{<                             § {a} \\{{<
          """)
  void only_what_would_be_read_as_markup_is_escaped(String text, String expected) {
    assertThat(MarkdownText.escape(text, false)).isEqualTo(expected.replace("{{<", "{{\\<"));
  }

  @ParameterizedTest
  @CsvSource({"1. x, 1\\. x", "# x, \\# x", "- x, \\- x", "> x, \\> x", "2014 x, 2014 x"})
  void what_would_start_a_block_is_escaped_at_the_start(String text, String expected) {
    assertThat(MarkdownText.escape(text, true)).isEqualTo(expected);
  }

  @Test
  void runs_in_any_setting_read_back_as_they_were_written() {
    Random random = new Random(7);
    String alphabet = "ab1 *_`<>&;[]()!\\~#{}|.-+=:'\"é";
    Parser parser = Parser.builder().build();
    for (int i = 0; i < 5_000; i++) {
      List<Run> runs = new ArrayList<>();
      for (int n = random.nextInt(5); n >= 0; n--) {
        runs.add(run(random, alphabet));
      }
      List<Run> tidy = Run.tidy(runs);
      String markdown = new MarkdownWriter().runs(tidy);
      Element body =
          Jsoup.parseBodyFragment(HtmlRenderer.builder().build().render(parser.parse(markdown)))
              .body();
      assertThat(body.wholeText().strip()).as(markdown).isEqualTo(Run.text(tidy).strip());
      assertThat(body.select("a").eachAttr("href").stream().distinct().toList())
          .as(markdown)
          .isEqualTo(tidy.stream().map(Run::href).filter(h -> !h.isEmpty()).distinct().toList());
      assertThat(
              body.select("p > *, li, h1, blockquote, code, img").stream().map(Element::normalName))
          .as(markdown)
          .isSubsetOf("a", "em", "strong", "i", "b", "sup", "sub");
      assertThat(italic(body)).as(markdown).isEqualTo(italic(tidy));
    }
  }

  private static String italic(Element body) {
    return String.join("", body.select("em, i").eachText()).replace(" ", "");
  }

  private static String italic(List<Run> runs) {
    List<Run> italic = runs.stream().filter(r -> r.faces().contains(Face.ITALIC)).toList();
    return Run.text(italic).replace(" ", "");
  }

  private static Run run(Random random, String alphabet) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(8); n >= 0; n--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    EnumSet<Face> faces = EnumSet.noneOf(Face.class);
    for (Face face : List.of(Face.ITALIC, Face.BOLD, Face.SUPERSCRIPT)) {
      if (random.nextInt(3) == 0) {
        faces.add(face);
      }
    }
    return new Run(
        text.toString(), faces, random.nextInt(3) == 0 ? "https://example.org/a?b=1" : "");
  }
}
