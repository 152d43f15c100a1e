package org.evidencecatalog.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.PooledEffect;
import org.evidencecatalog.grading.Wording;
import org.evidencecatalog.grading.profile.ArmCounts;
import org.evidencecatalog.grading.profile.ProfileRow;
import org.evidencecatalog.synthesis.Interval;

/** The cells that evidence profiles and summaries of findings share, as text. */
final class ProfileText {
  static final String NONE = "–";
  private static final double PERCENT = 100;

  private ProfileText() {}

  static String outcome(ProfileRow row) {
    return row.outcome().orElse("all outcomes");
  }

  static String studies(ProfileRow row) {
    return Integer.toString(row.grade().body().size());
  }

  static String design(ProfileRow row) {
    return row.grade().body().size() == 0 ? NONE : row.design();
  }

  static String participants(ProfileRow row) {
    BodyOfEvidence body = row.grade().body();
    OptionalInt all = body.participants();
    String people =
        all.isPresent()
            ? Integer.toString(all.getAsInt())
            : "at least " + body.participantsAtLeast();
    int studies = body.size();
    return studies == 0
        ? "0 (no studies)"
        : people + " (" + studies + (studies == 1 ? " study)" : " studies)");
  }

  /** Events over people of an arm with their share, or people alone. */
  static String arm(ProfileRow row, boolean first) {
    return row.arms().map(arms -> arm(arms, first) + of(row, arms)).orElse(NONE);
  }

  private static String arm(ArmCounts arms, boolean first) {
    long people = first ? arms.people1() : arms.people2();
    OptionalLong events = first ? arms.events1() : arms.events2();
    if (events.isEmpty()) {
      return Long.toString(people);
    }
    String share =
        people == 0 ? "" : " (" + Figures.fixed(PERCENT * events.getAsLong() / people, 1) + " %)";
    return events.getAsLong() + "/" + people + share;
  }

  /** Says so where not all studies give the numbers. */
  private static String of(ProfileRow row, ArmCounts arms) {
    int all = row.grade().body().size();
    return arms.studies() == all ? "" : " in " + arms.studies() + " of " + all + " studies";
  }

  /** The effect, if it is a ratio. */
  static String relative(ProfileRow row) {
    return effect(row, true);
  }

  /** The effect per 1000 people, or the effect itself if it is no ratio. */
  static String absolute(ProfileRow row) {
    Optional<String> perThousand = row.grade().effect().flatMap(PooledEffect::absoluteInWords);
    return perThousand.orElseGet(() -> effect(row, false));
  }

  static String effect(ProfileRow row, boolean ratio) {
    return row.grade()
        .effect()
        .filter(effect -> effect.measure().isRatio() == ratio)
        .map(PooledEffect::inWords)
        .orElse(NONE);
  }

  static String certainty(ProfileRow row) {
    return row.grade()
        .level()
        .map(ProfileText::level)
        .orElseGet(() -> "not graded: " + row.grade().notGradedReason().orElse("unknown"));
  }

  private static String level(Level level) {
    return level.symbol().map(symbol -> symbol + " ").orElse("") + level.label();
  }

  static String importance(ProfileRow row) {
    String rating = row.rating().isPresent() ? " (" + row.rating().getAsInt() + ")" : "";
    return switch (row.importance()) {
      case CRITICAL -> "critical" + rating;
      case IMPORTANT -> "important" + rating;
      case LIMITED -> "of limited importance" + rating;
      case NOT_RATED -> "not rated";
    };
  }

  /** Of 1000 people without the intervention. */
  static String comparatorRisk(ProfileRow row) {
    return row.risks().map(risks -> thousand(risks.comparator())).orElse(NONE);
  }

  /** Of 1000 people with it; of an outcome that is measured the effect. */
  static String interventionRisk(ProfileRow row) {
    return row.risks()
        .map(risks -> thousand(risks.intervention()) + " (" + range(risks.interval()) + ")")
        .orElseGet(() -> effect(row, false));
  }

  private static String range(Interval interval) {
    return Wording.number(interval.low()) + " to " + Wording.number(interval.high());
  }

  private static String thousand(double people) {
    return Wording.number(people) + " per 1000";
  }

  static String title(List<Optional<String>> names) {
    return names.get(0).map(each -> each + " for ").orElse("")
        + names.get(1).orElse("")
        + names.get(2).map(each -> " compared with " + each).orElse("");
  }
}
