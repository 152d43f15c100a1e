package org.evidencecatalog.appraisal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page on appraisal tools, written from their data. */
final class ToolDocument {
  private static final String BEGINNING =
      """
      # Appraisal tools

      Written from the tools' own data by a test (`AppraisalToolDocumentTest`), so it says what the library does.

      - Case, blanks, hyphens, underscores and British or American spelling never matter. In parentheses: other ways to
        write an answer that are read too. Any other answer is refused and named; it is never guessed.
      - "low risk" and "low risk of bias" are read as "Low", and likewise for the other judgements of risk.
      - Signs differ between programs. They are read as the tool's own form or RevMan has them (RoB 1, RoB 2, QUADAS-2: `-`
        is High), else as robvis draws them (ROBINS-I, ROBINS-E, QUIPS: `-` is the second level).
      - A domain without an answer is missing. It never counts as Low: no overall judgement is proposed unless those
        given decide it whatever the missing ones are, or show at least high risk.
      - An overall judgement or total that was given wins over the one computed; the difference is told.
      - The texts of domains and items are short reminders in our own words. To appraise, use the published tool.

      """;

  private ToolDocument() {}

  static String write() {
    return BEGINNING
        + AppraisalTool.all().stream()
            .map(tool -> section((DescribedTool) tool))
            .collect(Collectors.joining("\n"));
  }

  private static String section(DescribedTool tool) {
    StringBuilder text = new StringBuilder();
    line(text, "## " + tool.name());
    line(text, "");
    line(text, "- Code: `" + tool.code() + "`" + alsoKnownAs(tool));
    line(text, "- Source: " + tool.source());
    line(text, "- Overall judgement: " + overall(tool));
    line(text, "- Rule: " + tool.overallRule());
    line(text, "");
    line(text, "| code | name | asks | only for |");
    line(text, "|---|---|---|---|");
    tool.items().forEach(item -> line(text, row(item)));
    line(text, "");
    answersOf(tool).forEach((answers, items) -> line(text, "- " + items + ": " + answers));
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private static String alsoKnownAs(AppraisalTool tool) {
    return tool.aliases().isEmpty() ? "" : "; also: " + String.join(", ", tool.aliases());
  }

  private static String overall(DescribedTool tool) {
    boolean counted = tool.overallWords().size() > 10;
    boolean asAnswers = tool.items().stream().allMatch(item -> tool.scale(item) == tool.overalls());
    String words =
        asAnswers
            ? "as for each domain"
            : counted
                ? String.join(", ", tool.overallWords().subList(0, 2)) + ", …"
                : words(tool.overalls());
    return tool.maximumTotal().isEmpty()
        ? words
        : words + "; total score 0 to " + tool.maximumTotal().getAsInt();
  }

  private static String row(ToolItem item) {
    return "| "
        + String.join(
            " | ", List.of(item.code(), item.name(), item.text(), item.onlyFor().orElse("")))
        + " |";
  }

  /** Items by the answers they can have, in the order of the tool. */
  private static Map<String, String> answersOf(DescribedTool tool) {
    Map<String, String> items = new LinkedHashMap<>();
    for (ToolItem item : tool.items()) {
      items.merge(words(tool.scale(item)), item.code(), (codes, code) -> codes + ", " + code);
    }
    if (items.size() == 1) {
      items.replaceAll((answers, codes) -> "Each");
    }
    return items;
  }

  private static String words(AnswerScale scale) {
    return scale.options().stream().map(ToolDocument::word).collect(Collectors.joining(", "));
  }

  private static String word(AnswerScale.Option option) {
    List<String> shown =
        option.aliases().stream()
            .filter(alias -> !alias.startsWith(option.word() + " r") && !alias.endsWith(" RoB"))
            .map(alias -> "`" + alias + "`")
            .toList();
    return "**"
        + option.word()
        + "**"
        + (shown.isEmpty() ? "" : " (" + String.join(" ", shown) + ")");
  }
}
