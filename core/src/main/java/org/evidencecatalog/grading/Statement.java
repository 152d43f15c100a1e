package org.evidencecatalog.grading;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.evidencecatalog.model.CitationKey;

/**
 * What a grade says in sentences: how many studies of what kind, how many people, how certain, and
 * how many studies were left out and why.
 */
public final class Statement {

  private Statement() {}

  /** The sentences, each with its full stop, joined by blanks. */
  public static String of(Grade grade) {
    String studied =
        grade.body().contributions().isEmpty()
            ? Wording.capitalised(NoEvidence.reason(grade.body())) + "."
            : studied(grade.body()) + " " + certainty(grade);
    return studied + concerns(grade.body()) + excluded(grade.body());
  }

  private static String concerns(BodyOfEvidence body) {
    List<CitationKey> ids = body.concerns();
    return ids.isEmpty()
        ? ""
        : " "
            + Wording.capitalised(Wording.counted(ids.size(), "study is", "studies are"))
            + " under an expression of concern ("
            + String.join(", ", ids.stream().map(CitationKey::value).toList())
            + ").";
  }

  private static String studied(BodyOfEvidence body) {
    int count = body.size();
    OptionalInt participants = body.participants();
    String people =
        participants.isEmpty()
            ? ""
            : " ("
                + participants.getAsInt()
                + (participants.getAsInt() == 1 ? " participant" : " participants")
                + ")";
    Question question = body.question();
    String about =
        question
            .intervention()
            .map(intervention -> intervention + " for " + question.condition())
            .orElse(question.condition());
    String against = question.comparator().map(other -> " compared with " + other).orElse("");
    return Wording.capitalised(Wording.count(count))
        + " "
        + body.kind().noun(count)
        + people
        + " studied "
        + about
        + against
        + results(body)
        + ".";
  }

  private static String results(BodyOfEvidence body) {
    boolean known =
        body.contributions().stream().anyMatch(each -> !each.study().results().isEmpty());
    return known
        ? ""
        : (body.size() == 1 ? "; its" : "; their") + " results are not in this catalog";
  }

  private static String certainty(Grade grade) {
    return grade
        .level()
        .map(
            level ->
                "Certainty of the evidence: "
                    + level.label().toLowerCase(Locale.ROOT)
                    + level.symbol().map(symbol -> " (" + symbol + ")").orElse("")
                    + ".")
        .orElseGet(
            () ->
                "Certainty of the evidence: not graded ("
                    + grade.notGradedReason().orElse("unknown")
                    + ").");
  }

  /**
   * Studies on the question itself that were left out; those on other conditions are not counted.
   */
  private static String excluded(BodyOfEvidence body) {
    Map<Exclusion.Cause, Integer> counts = new EnumMap<>(Exclusion.Cause.class);
    body.exclusions().stream()
        .filter(exclusion -> exclusion.cause().isOnTheQuestion())
        .forEach(exclusion -> counts.merge(exclusion.cause(), 1, Integer::sum));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return "";
    }
    List<String> causes =
        counts.entrySet().stream()
            .map(
                entry ->
                    counts.size() == 1
                        ? entry.getKey().words()
                        : entry.getValue() + " " + entry.getKey().words())
            .toList();
    return " "
        + Wording.capitalised(Wording.counted(all, "study was", "studies were"))
        + " excluded ("
        + String.join(", ", causes)
        + ").";
  }
}
