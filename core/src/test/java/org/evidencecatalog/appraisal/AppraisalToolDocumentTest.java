package org.evidencecatalog.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page on appraisal tools says what the tools do. {@code mvn -pl core test
 * -Dtest=AppraisalToolDocumentTest -Dgolden.update=true} writes it anew.
 */
class AppraisalToolDocumentTest {
  private static final Path PAGE = Path.of("../docs/appraisal-tools.md");

  @Test
  void the_page_says_what_the_tools_do() throws IOException {
    String written = ToolDocument.write();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, written);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(written);
  }
}
