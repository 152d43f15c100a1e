package org.evidencecatalog.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideExampleTest {
  private static final Path GUIDE = Path.of("");

  @TempDir private Path site;

  @Test
  void the_audit_finds_the_printed_guide_wrong_and_the_mended_one_right() throws IOException {
    assertThat(build())
        .contains(
            "as-printed.md: 5 citations, 5 errors, 13 warnings, 16 notes",
            "guide.md: 19 citations, 0 errors, 0 warnings, 0 notes");
  }

  @Test
  void the_mended_guide_has_its_numbers_grades_and_references_from_the_studies()
      throws IOException {
    assertThat(build()).isNotEmpty();
    String html = Files.readString(site.resolve("guide.html"));

    assertThat(html)
        .contains(
            "In 2016, a single-blind trial with 20 people",
            "Three randomised trials (203 participants) studied dry needling for plantar fasciitis",
            "<span class=\"evidence-grade\" data-level=\"low\">",
            "<li id=\"ref-eftekharsadat2016\">");
    assertThat(html).doesNotContain("{{<", "[@", "{.claim");
  }

  private String build() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GuideExample.run(GUIDE, site, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
