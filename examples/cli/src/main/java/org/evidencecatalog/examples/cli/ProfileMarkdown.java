package org.evidencecatalog.examples.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidencecatalog.grading.BaselineRisk;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.profile.AnticipatedRisks;
import org.evidencecatalog.grading.profile.Domain;
import org.evidencecatalog.grading.profile.DomainCell;
import org.evidencecatalog.grading.profile.EvidenceProfile;
import org.evidencecatalog.grading.profile.Footnote;
import org.evidencecatalog.grading.profile.ProfileRow;

/**
 * Evidence profiles and summaries of findings in Markdown, in the layout of Guyatt 2011, J Clin
 * Epidemiol 64:383. Text of data is escaped.
 */
final class ProfileMarkdown {
  private final ProfileForm form;

  ProfileMarkdown(ProfileForm form) {
    this.form = form;
  }

  void print(PrintStream out, List<EvidenceProfile> profiles) {
    for (int i = 0; i < profiles.size(); i++) {
      if (i > 0) {
        out.print("\n");
      }
      lines(profiles.get(i)).forEach(line -> out.print(line + "\n"));
    }
  }

  private List<String> lines(EvidenceProfile profile) {
    List<Column> columns = form == ProfileForm.PROFILE ? ofProfile() : ofSummary();
    List<String> lines = new ArrayList<>();
    lines.add("## " + title(profile.question()));
    lines.add("");
    MarkdownTable table = new MarkdownTable(columns.stream().map(Column::header).toList());
    profile.rows().forEach(row -> table.add(columns.stream().map(each -> each.cell(row)).toList()));
    lines.addAll(table.lines());
    risks(profile).forEach(note -> lines.addAll(List.of("", note)));
    if (!profile.footnotes().isEmpty()) {
      lines.add("");
      profile.footnotes().forEach(note -> lines.add(footnote(note)));
    }
    return lines;
  }

  private String title(Question question) {
    String what = form == ProfileForm.PROFILE ? "Evidence profile: " : "Summary of findings: ";
    return MarkdownTable.text(
        what
            + ProfileText.title(
                List.of(
                    question.intervention(),
                    Optional.of(question.condition()),
                    question.comparator())));
  }

  /** A column: its heading, and how its cells read. */
  private record Column(String header, Function<ProfileRow, String> text) {
    String cell(ProfileRow row) {
      return MarkdownTable.text(text.apply(row));
    }
  }

  private static List<Column> ofProfile() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Outcome", ProfileText::outcome));
    columns.add(new Column("№ of studies", ProfileText::studies));
    columns.add(new Column("Study design", ProfileText::design));
    for (Domain domain : Domain.values()) {
      columns.add(new Column(domain.title(), row -> domain(row, domain)));
    }
    columns.add(new Column("Intervention", row -> ProfileText.arm(row, true)));
    columns.add(new Column("Comparator", row -> ProfileText.arm(row, false)));
    columns.add(new Column("Relative effect", ProfileText::relative));
    columns.add(new Column("Absolute effect", ProfileText::absolute));
    columns.add(new Column("Certainty", ProfileText::certainty));
    columns.add(new Column("Importance", ProfileText::importance));
    return columns;
  }

  private static List<Column> ofSummary() {
    return List.of(
        new Column("Outcome", ProfileText::outcome),
        new Column("Risk with the comparator", ProfileText::comparatorRisk),
        new Column("Risk with the intervention (95 % CI)", ProfileText::interventionRisk),
        new Column("Relative effect", ProfileText::relative),
        new Column("№ of participants (studies)", ProfileText::participants),
        new Column("Certainty", ProfileMarkdown::notedCertainty),
        new Column("What the evidence says", ProfileRow::statement));
  }

  private static String domain(ProfileRow row, Domain domain) {
    return row.domains().stream()
        .filter(cell -> cell.domain() == domain)
        .findFirst()
        .map(cell -> cell.words() + letters(cell.footnotes().stream()))
        .orElse(ProfileText.NONE);
  }

  /** The certainty with the notes on what changed it. */
  private static String notedCertainty(ProfileRow row) {
    return ProfileText.certainty(row)
        + letters(row.domains().stream().map(DomainCell::footnotes).flatMap(List::stream));
  }

  private static String letters(Stream<String> letters) {
    List<String> all = letters.distinct().toList();
    return all.isEmpty() ? "" : " (" + String.join(", ", all) + ")";
  }

  private static Stream<String> risks(EvidenceProfile profile) {
    return profile.rows().stream()
        .flatMap(row -> row.risks().stream())
        .map(AnticipatedRisks::baseline)
        .map(BaselineRisk::source)
        .distinct()
        .sorted()
        .map(
            source ->
                switch (source) {
                  case POLICY ->
                      "The risk with the comparator is the baseline risk that was given.";
                  case OBSERVED ->
                      "The risk with the comparator is that of all people in the second arms of the"
                          + " studies (house rule).";
                });
  }

  private static String footnote(Footnote note) {
    return "- " + MarkdownTable.text("(" + note.letter() + ") " + note.rule() + ": " + note.text());
  }
}
