package org.evidencecatalog.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {

  @Test
  void five_lines_give_a_summary_and_its_references() {
    String page = EmbeddingExample.page(Path.of("..", "guide", "data"));

    assertThat(page)
        .startsWith("<p class=\"evidence-summary\">Three randomised trials (203 participants)")
        .contains(
            "<sup class=\"citation\"",
            "Certainty of the evidence: low (⊕⊕◯◯).</p>",
            "<ol class=\"references\">",
            "<li id=\"ref-dunning-edn\">",
            "<li id=\"ref-rahbar2018\">");
  }
}
