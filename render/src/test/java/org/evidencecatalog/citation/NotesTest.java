package org.evidencecatalog.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.citation.Fixtures.COTCHETT;
import static org.evidencecatalog.citation.Fixtures.SHARIAT;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Styles whose citations are notes. */
class NotesTest {
  private static final CitationStyle CHICAGO = CitationStyle.named("chicago-notes-bibliography");
  private static final CitationStyle IBID =
      CitationStyle.ofXml(
          """
          <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
            <citation near-note-distance="2"><layout suffix="." delimiter="; "><choose>
              <if position="ibid-with-locator"><group delimiter=" at ">
                <text term="ibid"/><text variable="locator"/></group></if>
              <else-if position="ibid"><text term="ibid"/></else-if>
              <else-if position="near-note"><group delimiter=" ">
                <text value="Near"/><text variable="first-reference-note-number"/></group></else-if>
              <else-if position="subsequent"><group delimiter=" ">
                <text value="See note"/><text variable="first-reference-note-number"/>
                </group></else-if>
              <else><text variable="title"/></else>
            </choose></layout></citation>
          </style>
          """);

  private static ReferenceList list(CitationStyle style, OutputFormat format) {
    Report doe = Fixtures.titled("doe", "On heels");
    return Fixtures.list(style, format, COTCHETT, SHARIAT, doe);
  }

  private static Citation at(Report report, String page) {
    return new Citation(
        List.of(
            new CitationItem(
                report.key(), "", Optional.of(new Locator(LocatorLabel.PAGE, page)), "", false)),
        CitationMode.PARENTHETICAL);
  }

  @Test
  void a_source_is_whole_at_first_and_short_when_cited_again() {
    ReferenceList list = list(CHICAGO, OutputFormat.TEXT);
    assertThat(list.cite(Citation.of(SHARIAT.key()))).isEqualTo("[1]");
    assertThat(list.cite(Citation.of(COTCHETT.key()))).isEqualTo("[2]");
    assertThat(list.cite(at(SHARIAT, "139"))).isEqualTo("[3]");
    List<String> lines = list.render().lines().toList();
    assertThat(lines.get(0)).startsWith("1. A. Shariat and P. Noormohammadpour, “Acute Effects");
    assertThat(lines.get(2))
        .isEqualTo(
            "3. Shariat and Noormohammadpour, “Acute Effects of One Session Dry Needling on"
                + " a Chronic Golfer’s Elbow Disability,” 139.");
    assertThat(lines.get(3)).isEmpty();
    assertThat(lines.get(4)).startsWith("Cotchett, M. P., ");
  }

  @Test
  void every_place_that_a_style_can_ask_for_is_told() {
    ReferenceList list = list(IBID, OutputFormat.TEXT);
    Citation doe = Citation.of(Fixtures.key("doe"));
    list.cite(doe);
    list.cite(doe);
    list.cite(at(Fixtures.titled("doe", "On heels"), "3"));
    list.cite(Citation.of(SHARIAT.key()));
    list.cite(doe);
    list.cite(Citation.of(SHARIAT.key(), COTCHETT.key()));
    list.cite(Citation.of(SHARIAT.key()));
    list.cite(Citation.of(COTCHETT.key()));
    list.cite(doe);
    assertThat(list.render().lines())
        .containsExactly(
            "1. On heels.",
            "2. Ibid.",
            "3. Ibid. at 3.",
            "4. Acute effects of one session dry needling on a chronic golfer’s elbow disability.",
            "5. Near 1.",
            "6. Near 4; Effectiveness of Trigger Point Dry Needling for Plantar Heel Pain: A"
                + " Randomized Controlled Trial.",
            "7. Near 4.",
            "8. Near 6.",
            "9. See note 1.");
  }

  @Test
  void notes_and_places_lead_to_each_other_in_html() {
    ReferenceList list = list(CHICAGO, OutputFormat.HTML);
    assertThat(list.cite(Citation.of(COTCHETT.key())))
        .isEqualTo(
            "<sup class=\"citation\" id=\"cite-cotchett2014-1\"><a href=\"#note-1\">1</a></sup>");
    Element page = Jsoup.parseBodyFragment(list.render()).body();
    assertThat(page.select("ol.notes > li").eachAttr("id")).containsExactly("note-1");
    assertThat(page.select("ol.notes a.backlink").attr("href")).isEqualTo("#cite-cotchett2014-1");
    assertThat(page.select("ol.notes a[href^=https]").eachAttr("href"))
        .containsExactly("https://doi.org/10.2522/ptj.20130255");
    assertThat(page.select("ul.references > li").eachAttr("id"))
        .containsExactly("ref-cotchett2014");
  }

  @Test
  void markdown_has_footnotes() {
    ReferenceList list = list(IBID, OutputFormat.MARKDOWN);
    assertThat(list.cite(Citation.narrative(SHARIAT.key())))
        .isEqualTo("Shariat and Noormohammadpour[^note-1]");
    assertThat(list.render()).startsWith("[^note-1]: Acute effects of one session");
  }
}
