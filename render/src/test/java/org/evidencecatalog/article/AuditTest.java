package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.AuditSamples.article;
import static org.evidencecatalog.article.AuditSamples.audit;
import static org.evidencecatalog.article.AuditSamples.background;
import static org.evidencecatalog.article.AuditSamples.blinding;
import static org.evidencecatalog.article.AuditSamples.catalog;
import static org.evidencecatalog.article.AuditSamples.claim;
import static org.evidencecatalog.article.AuditSamples.constant;
import static org.evidencecatalog.article.AuditSamples.review;
import static org.evidencecatalog.article.AuditSamples.study;
import static org.evidencecatalog.article.AuditSamples.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.Certainty;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.model.BlindingLabel;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {
  private static final List<Source> SOURCES =
      List.of(
          trial("a", 20).blinding(blinding(BlindingLabel.SINGLE)).build(),
          trial("b", 20).build(),
          trial("c", 110).conditions(List.of("tennis elbow")).build(),
          review("r", 900).build(),
          study("s", StudyDesign.CASE_SERIES).build(),
          study("u", StudyDesign.UNKNOWN).interventions(List.of()).build(),
          background("page", 2),
          background("other", 3));

  private static final String GUIDE =
      String.join(
          "\n\n",
          claim(
              "In 2015 two small double-blind trials found it [@a; @c; @aa].",
              "direction=\"harm\""),
          claim("Three studies may show it [@a; @s; @u; @page].", "graded=\"high\""),
          claim("Nobody doubts it.", "of=\"r\" certainty=\"very-low\""),
          "Dry needling eases heel pain [@b].",
          "[never closed]{.claim",
          "[It helps.]{.claim condition=\"no such thing\"}");

  @Test
  void malformed_spans_are_findings_too() {
    assertThat(audit(catalog(new Source[0]), "[It helps.]{.claim condition=}"))
        .extracting(Finding::code)
        .contains(FindingCode.SYNTAX_ERROR);
  }

  @Test
  void findings_come_by_place_and_code() {
    Audit audit = Audit.of(catalog(SOURCES.toArray(Source[]::new)), GradeFramework.standard());
    List<Finding> findings = audit.audit(List.of(article(GUIDE)));

    assertThat(findings)
        .hasSizeGreaterThan(15)
        .isSortedAccordingTo(Finding.ORDER)
        .doesNotHaveDuplicates();
    assertThat(findings).extracting(Finding::file).contains("guide.md", "references.csv");
  }

  @Test
  void messages_are_sentences_without_a_final_full_stop() {
    assertThat(audit(catalog(SOURCES.toArray(Source[]::new)), GUIDE))
        .filteredOn(finding -> finding.code() != FindingCode.SYNTAX_ERROR)
        .extracting(Finding::message)
        .allSatisfy(message -> assertThat(message).matches("(?s)[A-Z\"].*[^.]"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_order_of_the_sources_never_changes_the_findings(long seed) {
    List<Source> shuffled = new ArrayList<>(SOURCES);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(audit(catalog(shuffled.toArray(Source[]::new)), GUIDE))
        .isEqualTo(audit(catalog(SOURCES.toArray(Source[]::new)), GUIDE));
  }

  @Test
  void articles_are_audited_one_by_one() {
    Catalog catalog = catalog(SOURCES.toArray(Source[]::new));
    Audit audit = Audit.of(catalog, constant(Certainty.LOW));
    Article one = article(GUIDE);
    Article two = article("Nothing [@page; @other].");

    assertThat(audit.audit(List.of(one, two))).isEqualTo(audit.audit(List.of(two, one)));
    assertThat(audit.audit(List.of(two))).isEmpty();
    assertThat(audit.audit(List.of()))
        .extracting(Finding::code)
        .containsExactly(FindingCode.CITATION_UNUSED, FindingCode.CITATION_UNUSED);
  }

  @Test
  void no_text_makes_it_fail() {
    List<String> pieces =
        List.of(
            "[",
            "]",
            "{.claim ",
            "}",
            "condition=\"plantar fasciitis\"",
            "[@a]",
            "@b",
            "@{c d}",
            "May",
            "may",
            "?",
            ".",
            "2016",
            "1,234",
            "99999999999",
            "people",
            "trials",
            "one",
            "small",
            "double",
            "blind",
            "not",
            "randomised",
            "case",
            "study",
            "of=\"a\"",
            "graded=\"x\"",
            "\n",
            "\n\n",
            "%",
            "’",
            "-",
            "–",
            "\u0301",
            "\ud83d\ude00",
            "\ud800",
            "{{< ",
            " >}}",
            "`",
            "of",
            "review",
            "#",
            "|",
            "<b>",
            "\u0000",
            "\t",
            "İ",
            "ß");
    Random random = new Random(20260101);
    Catalog catalog = catalog(SOURCES.toArray(Source[]::new));
    for (int run = 0; run < 500; run++) {
      String text =
          IntStream.range(0, random.nextInt(60))
              .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      assertThat(audit(catalog, text)).isSortedAccordingTo(Finding.ORDER);
      assertThat(audit(catalog, claim(text.replace("]", "").replace("[", ""), "of=\"a\"")))
          .isSortedAccordingTo(Finding.ORDER);
    }
  }

  @Test
  void long_claims_are_read_in_good_time() {
    String claim = claim("small-blind 1,2 not ".repeat(20_000) + "trials [@a]");

    assertThat(audit(catalog(SOURCES.toArray(Source[]::new)), claim)).isNotEmpty();
  }
}
