package org.evidencecatalog.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evidencecatalog.article.ArticleFixtures.article;

import org.evidencecatalog.model.CitationKey;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void splitsAtStopsButNotAtAbbreviationsAndNumbers() {
    assertThat(
            article(
                    "Dr. Ash et al. [@a] found e.g. 3.5 of them. Did it *help*? \"Yes.\" Then @b and"
                        + " [see @c]. No. 5 stays")
                .sentences())
        .extracting(Sentence::text)
        .containsExactly(
            "Dr. Ash et al. found e.g. 3.5 of them.",
            "Did it help?",
            "\"Yes.\"",
            "Then and.",
            "No. 5 stays");
  }

  @Test
  void knowsWhatEachCitesAndWhereItStarts() {
    Article article = article("# Head @h.\n\n- One [@a].\n  Two @b; [@c; @b]?\n");
    assertThat(article.sentences())
        .extracting(Sentence::line, Sentence::column, Sentence::cited, Sentence::isQuestion)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                3, 3, java.util.List.of(new CitationKey("a")), false),
            org.assertj.core.groups.Tuple.tuple(
                4, 3, java.util.List.of(new CitationKey("b"), new CitationKey("c")), true));
  }

  @Test
  void leavesOutClaimsHeadingsTablesAndCode() {
    Article article =
        article(
            """
            Head
            ===

            Before [it helps [@a].]{.claim condition=x} after.

            | a | b |
            |--|--|
            | It is so. | x |

                code here.
            """);
    assertThat(article.sentences()).extracting(Sentence::text).containsExactly("Before", "after.");
  }
}
