package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.AuditSamples.QUESTION;
import static org.evidencecatalog.article.AuditSamples.article;
import static org.evidencecatalog.article.AuditSamples.audit;
import static org.evidencecatalog.article.AuditSamples.catalog;
import static org.evidencecatalog.article.AuditSamples.trial;

import java.util.List;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.GradeFramework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditShortcodesTest {
  private static final Catalog CATALOG = catalog(trial("a", 20));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {{< youtube abc >}}                                | WARNING SHORTCODE_UNKNOWN
          {{< study a blinding >}}                           | WARNING VALUE_UNKNOWN
          {{< grade condition="hip pain" >}}                 | WARNING VALUE_UNKNOWN
          {{< count condition="no such thing" >}}            | WARNING CONDITION_UNKNOWN
          {{< grade condition="plantar fasciitus" >}}        | WARNING CONDITION_UNKNOWN
          {{< study nobody year >}}                          | ERROR CITATION_UNKNOWN
          {{< study a colour >}}                             | ERROR SYNTAX_ERROR
          {{< count >}}                                      | ERROR SYNTAX_ERROR
          {{< study a n >}}                                  |
          {{< study a blinding unknown="open or not" >}}     |
          {{< grade condition="plantar fasciitis" >}}        |
          {{< count condition="hip pain" >}}                 |
          `{{< youtube abc >}}`                              |
          """)
  void what_shortcodes_do_not_find_is_found_once(String markdown, String expected) {
    assertThat(audit(CATALOG, "There: " + markdown))
        .extracting(finding -> finding.severity() + " " + finding.code())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void shortcodes_inside_claims_are_checked_too() {
    assertThat(audit(CATALOG, "[Open: {{< study a blinding >}}.]{.claim " + QUESTION + "}"))
        .extracting(Finding::code)
        .contains(FindingCode.VALUE_UNKNOWN);
  }

  @Test
  void a_framework_that_is_none_of_ours_is_an_error() {
    Audit audit = Audit.of(CATALOG, GradeFramework.standard());

    assertThat(audit.audit(List.of(article("---\nframework: tarot\n---\n\nText."))))
        .extracting(finding -> finding.code() + " " + finding.line())
        .containsExactly("SYNTAX_ERROR 2");
    assertThat(audit.audit(List.of(article("---\nframework: pollock\n---\n\nText.")))).isEmpty();
  }
}
