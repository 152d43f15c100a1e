package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.Statement;
import org.evidencecatalog.grading.Wording;
import org.evidencecatalog.model.Study;

/**
 * A grade with its reasons: a row for each judgement, and what is not in the body and why. In
 * English in every article, as reasons are.
 */
final class ProfileTable {
  private static final List<String> HEADS = List.of("Rule", "Change", "Why");

  private static final ArticleLanguage ENGLISH = ArticleLanguage.of(FrontMatter.EMPTY);

  private final Grade grade;
  private final String caption;
  private final ArticleLanguage language;

  private ProfileTable(Grade grade, Framework framework, ArticleLanguage language) {
    this.grade = grade;
    this.language = language;
    this.caption = "Rules of " + framework.title();
  }

  static Fragment of(Grade grade, Framework framework, ArticleLanguage language) {
    ProfileTable table = new ProfileTable(grade, framework, language);
    return new Fragment(table.markdown(), table.html(), Fragment.Layout.BLOCK);
  }

  /** The change that was applied, and beside it the proposal where a person set another. */
  private static String change(Judgement judgement) {
    if (judgement.override().isEmpty()) {
      return judgement.isAssessed() ? signed(judgement.change()) : "not assessed";
    }
    String proposed = judgement.isAssessed() ? signed(judgement.proposed().orElse(0)) : "nothing";
    return signed(judgement.change()) + " (proposed: " + proposed + ")";
  }

  private static String reason(Judgement judgement) {
    return judgement.reason()
        + judgement
            .override()
            .map(by -> " Set by " + by.by() + " on " + by.date() + ": " + by.rationale())
            .orElse("");
  }

  /** The numbers behind a reason and where its rule comes from. */
  private static String basis(Judgement judgement) {
    String numbers =
        String.join(
            ", ",
            judgement.numbers().stream()
                .map(n -> n.name().replace('_', ' ') + " " + number(n.value()))
                .toList());
    return (numbers.isEmpty() ? "" : "Numbers: " + numbers + ". ")
        + "Source: "
        + judgement.source()
        + ".";
  }

  /** {@code GRADE.risk-of-bias} as people say it: {@code Risk of bias}. */
  private static String plainRule(String rule) {
    String name = rule.substring(rule.indexOf('.') + 1).replace('-', ' ').replace('_', ' ');
    return Wording.capitalised(name);
  }

  private static String signed(int value) {
    return value < 0 ? "−" + -value : value > 0 ? "+" + value : "0";
  }

  /** Three decimals at most, none where there are none. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /** What stands below the table, a list each with its heading. */
  private List<Listing> listings() {
    BodyOfEvidence body = grade.body();
    List<Listing> listings = new ArrayList<>();
    listings.add(
        new Listing(
            "Excluded",
            body.exclusions().stream().map(each -> each.id() + ": " + each.reason()).toList()));
    listings.add(
        new Listing(
            "Ongoing or unpublished",
            body.ongoing().stream().map(Study::id).map(Object::toString).toList()));
    listings.add(
        new Listing(
            "Other bodies of evidence",
            grade.otherBodies().stream()
                .map(
                    other ->
                        Wording.counted(
                                other.body().size(),
                                other.body().kind().noun(1),
                                other.body().kind().noun(2))
                            + ": "
                            + other
                                .level()
                                .map(level -> level.label().toLowerCase(Locale.ROOT))
                                .orElse("not graded"))
                .toList()));
    return listings.stream().filter(listing -> !listing.items().isEmpty()).toList();
  }

  private record Listing(String heading, List<String> items) {}

  private String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("**").append(GradeFragments.badge(grade, ENGLISH).markdown()).append("**\n\n");
    out.append(Escapes.markdown(Statement.of(grade))).append('\n');
    if (!grade.judgements().isEmpty()) {
      out.append("\n| ").append(String.join(" | ", HEADS)).append(" |\n");
      out.append("|---".repeat(HEADS.size())).append("|\n");
      for (Judgement judgement : grade.judgements()) {
        String why = reason(judgement) + " " + basis(judgement);
        out.append("| ").append(Escapes.markdown(plainRule(judgement.rule())));
        out.append(" | ").append(Escapes.markdown(change(judgement)));
        out.append(" | ").append(Escapes.markdown(why)).append(" |\n");
      }
    }
    for (Listing listing : listings()) {
      out.append('\n').append(listing.heading()).append(":\n\n");
      listing.items().forEach(item -> out.append("- ").append(Escapes.markdown(item)).append('\n'));
    }
    return out.toString().stripTrailing();
  }

  private String html() {
    StringBuilder out = new StringBuilder("<details class=\"evidence-profile\"");
    out.append(language.english()).append(">\n<summary>");
    out.append(GradeFragments.badge(grade, ENGLISH).html())
        .append(" <span>and why</span></summary>\n<p>");
    out.append(Escapes.html(Statement.of(grade))).append("</p>\n");
    if (!grade.judgements().isEmpty()) {
      table(out);
    }
    for (Listing listing : listings()) {
      out.append("<p>").append(listing.heading()).append(":</p>\n<ul>\n");
      listing
          .items()
          .forEach(item -> out.append("<li>").append(Escapes.html(item)).append("</li>\n"));
      out.append("</ul>\n");
    }
    return out.append("</details>").toString();
  }

  private void table(StringBuilder out) {
    out.append("<table>\n<caption>")
        .append(Escapes.html(caption))
        .append("</caption>\n<thead>\n<tr>");
    HEADS.forEach(head -> out.append("<th scope=\"col\">").append(head).append("</th>"));
    out.append("</tr>\n</thead>\n<tbody>\n");
    for (Judgement judgement : grade.judgements()) {
      out.append("<tr><th scope=\"row\">");
      out.append(Escapes.html(plainRule(judgement.rule()))).append("</th><td>");
      out.append(Escapes.html(change(judgement))).append("</td><td>");
      out.append(Escapes.html(reason(judgement))).append("<br><small>");
      out.append(Escapes.html(basis(judgement))).append("</small></td>");
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }
}
