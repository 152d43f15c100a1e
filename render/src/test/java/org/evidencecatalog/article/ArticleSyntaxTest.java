package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.ArticleFixtures.article;
import static org.evidencecatalog.article.ArticleFixtures.codes;
import static org.evidencecatalog.article.ArticleFixtures.shown;

import org.evidencecatalog.article.Span.ClaimSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      value = {
        "one [@a] => cite(a)",
        "[@a; @b;@c] => cite(a; b; c)",
        "[-@a] => cite(-a)",
        "[see -@a, p. 3 and on; cf. @b] => cite(<see> -a @PAGE 3 <and on>; <cf.> b)",
        "[@a, pp. 33–35, 38] => cite(a @PAGES 33–35, 38)",
        "[@a p 3] => cite(a @PAGE 3)",
        "[@a, chap. iv] => cite(a @CHAPTER iv)",
        "[@a, sec. 2; @a fig. 1b; @a tbl. 3; @a vol. 4; @a no. 5] => cite(a @SECTION 2; a @FIGURE 1b; a"
            + " @TABLE 3; a @VOLUME 4; a @NUMBER 5)",
        "[@a, passim] => cite(a <passim>)",
        "[*see* @a] => cite(<see> a)",
        "[see &amp; @a] => cite(<see &> a)",
        "@a says => by(a)",
        "@a. @b, (@c) “@d” @e's => by(a) by(b) by(c) by(d) by(e)",
        "@a_b:c.d/e? => by(a_b:c.d/e)",
        "@a--b => by(a)",
        "@1st and @_x => by(1st) by(_x)",
        "@{Study 1} and [@{a b}, p. 2] => by(Study 1) cite(a b @PAGE 2)",
        "*@a* _@b_ => by(a) by(b_)",
        "x@a.org and é@b => ",
        "@@a => by(a)",
        "@é => by(é)",
        "@ a @, @. => ",
        "\\@a \\[@b] [@c\\] => by(b)",
        "`@a` ``[@b] ` `` => ",
        "<b title='@a'>@b</b> => by(b)",
        "<mailto:x@y.z> <x@y.z> <http://h/@a> => ",
        "[t](http://h/@a \"@b\") ![@c](d) => ",
        "[text @a](http://h) => by(a)",
        "[@a](http://h) => by(a)",
        "[x [@a] y] => cite(a)",
        "[@a]{.smallcaps} [x]{#id} => by(a)",
        "[x [y @a => by(a)",
        "&#64;a => ",
        "x <!-- @a --> @b => by(b)",
      })
  void findsCitations(String source, String expected) {
    assertThat(shown(article(source).spans())).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      value = {
        "{{< grade condition=x >}} => grade[]{condition=x}",
        "{{<grade condition=x>}} => grade[]{condition=x}",
        "{{< study \"Study 1\" n unknown='some \"x\"' >}} => study[Study 1, n]{unknown=some \"x\"}",
        "{{< grade condition=\"a \\\"b\\\" \\\\c\" >}} => grade[]{condition=a \"b\" \\c}",
        "{{< grade condition=\"@a [@b] >}} <b>\" >}} => grade[]{condition=@a [@b] >}} <b>}",
        "{{< references >}} => references[]{}",
        "{{< youtube @a >}} => youtube[@a]{}",
        "{{< /tabs >}} => /tabs[]{}",
        "{{% note @a %}} {{</* grade @a */>}} {{{< grade @a >}}} => ",
        "\\{{< grade >}} {\\{< grade >}} `{{< grade >}}` => ",
        "{{< unknown \"x >}} @a => by(a)",
        "**{{< count condition=x >}}** trials => count[]{condition=x}",
      })
  void findsShortcodes(String source, String expected) {
    assertThat(shown(article(source).spans())).isEqualTo(expected == null ? "" : expected);
    assertThat(article(source).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      value = {
        "[A *b* `c` [d] &amp; e.]{.claim condition=x} => claim(A b c [d] & e.)",
        "[A [@a], @b {{< study c n >}} d]{.claim condition=x} => claim(A, d | cite(a) by(b) study[c,"
            + " n]{})",
        "[a]{.claim status=practice} => claim(a)",
        "[a]{ .claim  condition='x y' } => claim(a)",
        "[a [l](u) b]{.claim condition=x} => claim(a l b)",
        "*[a*]{.claim condition=x} => claim(a)",
      })
  void findsClaims(String source, String expected) {
    assertThat(shown(article(source).spans())).isEqualTo(expected);
    assertThat(article(source).problems()).isEmpty();
  }

  @Test
  void aClaimSpansLinesOfItsParagraphOrQuote() {
    String source = "> [One\n> two [@a]\n> three]{.claim\n> condition=\"x\n> y\"} end\n";
    ClaimSpan claim = (ClaimSpan) article(source).spans().get(0);
    assertThat(claim.text()).isEqualTo("One two three");
    assertThat(claim.claim().condition()).contains("x y");
    assertThat(claim.inner())
        .singleElement()
        .extracting(Span::line, Span::column)
        .containsExactly(2, 7);
    assertThat(source.substring(claim.start(), claim.end())).startsWith("[One").endsWith("> y\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      value = {
        "[a]{.claim} => 1:1 => names its condition",
        "x [a]{.claim condition=x foo=y} => 1:3 => no attribute \"foo\"",
        "[a]{.claim conditon=x} => 1:1 => did you mean condition?",
        "[a]{.claim condition=x #id} => 1:1 => no attribute \"#id\"",
        "[a]{.claim condition=\" \"} => 1:1 => condition of a claim is blank",
        "[a]{.claim condition=x direction=up} => 1:1 => one of benefit, harm, none, uncertain, not \"up\"",
        "[a]{.claim condition=x certainty=lowish} => 1:1 => one of very-low, low",
        "[a]{.claim condition=x status=x} => 1:1 => one of evidence, practice",
        "[a]{.claim condition=x condition=y} => 1:4 => condition is given twice",
        "[a]{.claim condition=“x”} => 1:4 => straight quotes",
        "[a]{.claim condition=\"x} => 1:4 => quote (\") is never closed",
        "[a]{.claim condition=x => 1:4 => never closed by }",
        "[a] {.claim condition=x} => 1:5 => must follow the ] of its text at once",
        "[a {.claim condition=x} => 1:4 => must follow the ] of its text at once",
        "a]{.claim condition=x} => 1:3 => no opening bracket",
        "[a](u){.claim condition=x} => 1:7 => must follow the ]",
        "[a [b]{.claim condition=x} c]{.claim condition=y} => 1:1 => a claim stands inside this claim",
        "[@a => 1:1 => bracket of a citation is never closed",
        "[-@a, p. 3 => 1:1 => bracket of a citation is never closed",
        "[@a and @b] => 1:1 => separated by a semicolon",
        "[see also; @b] => 1:1 => there is no key",
        "[@a; see also] => 1:1 => there is no key",
        "[@a {{< study b n >}}] => 1:1 => holds no shortcode",
        "[see [@a] @b] => 1:1 => no other citation",
        "@{} => 1:1 => no citation key between",
        "@{a => 1:1 => never closed by }",
        "{{< grade condition=x => 1:1 => never closed by >}}",
        "{{< grade condition=\"x >}} => 1:1 => quote (\") is never closed",
        "{{< grade condition= >}} => 1:1 => condition= has no value",
        "{{< grade condition=\"x\"as=y >}} => 1:1 => a blank must stand between",
        "{{< grade condition=“x” >}} => 1:1 => straight quotes",
      })
  void saysWhatIsMalformedAndKeepsIt(String source, String place, String message) {
    Article article = article(source);
    assertThat(codes(article.problems())).containsExactly(place + " SYNTAX_ERROR");
    assertThat(article.problems().get(0).message()).contains(message);
  }

  @Test
  void aKeyOfMoreThan200CharactersIsMalformed() {
    assertThat(article("@" + "k".repeat(201)).problems()).hasSize(1);
    assertThat(article("@" + "k".repeat(200)).problems()).isEmpty();
  }

  @Test
  void nothingIsOursInBlocksOfCodeAndHtml() {
    assertThat(
            article("    @a\n\n```\n[@b]\n```\n\n<div>\n@c [x]{.claim}\n</div>\n\n~~~ @d\n~~~\n")
                .spans())
        .isEmpty();
  }

  @Test
  void findsWhatStandsInTableCellsBehindEscapedBars() {
    String source = "| a \\| @k | [@z] |\n|--|--|\n| \\| x [@q] | {{< count condition=c >}} |\n";
    Article article = article(source);
    assertThat(shown(article.spans())).isEqualTo("by(k) cite(z) cite(q) count[]{condition=c}");
    assertThat(article.spans())
        .extracting(span -> source.substring(span.start(), span.end()))
        .containsExactly("@k", "[@z]", "[@q]", "{{< count condition=c >}}");
  }

  @Test
  void aLinkDefinitionShadowsNoCitationAndNoClaim() {
    Article article = article("[@a] [t]{.claim condition=x} [l]\n\n[@a]: u\n[t]: u\n[l]: u\n");
    assertThat(shown(article.spans())).isEqualTo("cite(a) claim(t)");
    assertThat(article.linkLabels()).containsExactly("@a", "t", "l");
  }

  @Test
  void countsLinesByEachKindOfEnding() {
    Article article = article("a\rb @x\r\nc @y\n\n@z");
    assertThat(article.spans())
        .extracting(span -> span.line() + ":" + span.column())
        .containsExactly("2:3", "3:3", "5:1");
    assertThat(article.line(article.text().length())).isEqualTo(5);
  }
}
