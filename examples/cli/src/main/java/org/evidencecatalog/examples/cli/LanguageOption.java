package org.evidencecatalog.examples.cli;

import java.util.Optional;
import org.evidencecatalog.grading.StatementLanguage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** In which language statements are written. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "en|de|fr|es|pt|ar",
      description = "Language of the statements; reasons stay in English. Default: en.")
  private @Nullable String language;

  /**
   * The language asked for; empty if none was.
   *
   * @throws Unusable if there are no statements in it
   */
  Optional<StatementLanguage> asked() {
    return Optional.ofNullable(language)
        .map(
            tag ->
                StatementLanguage.of(tag)
                    .orElseThrow(
                        () ->
                            Unusable.usage(
                                "--lang "
                                    + tag
                                    + ": statements are written in "
                                    + String.join(", ", StatementLanguage.codes()))));
  }

  /** The language, and whether people who speak it have looked at all its texts. */
  static void put(ObjectNode document, StatementLanguage language) {
    document.put("statement_language", language.code());
    document.put("statement_reviewed", language.isReviewed());
  }

  /** Says that the texts are a machine's. */
  static String words(StatementLanguage language) {
    return "Statements in \""
        + language.code()
        + "\": "
        + Messages.counted(language.toBeReviewed().size(), "text", "texts")
        + " translated by a machine and not yet reviewed; read them with care.";
  }
}
