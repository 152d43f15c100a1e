package org.evidencecatalog.grading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.synthesis.EffectSize;
import org.evidencecatalog.synthesis.Interval;

/** Which way single studies point, whatever the outcome's polarity: enough to see if they agree. */
enum StudyDirection {
  /** For the first arm, or a rise of the outcome. */
  FIRST("for the intervention, or more of the outcome with it"),
  /** For the second arm, or a fall of the outcome. */
  SECOND("for the comparator, or less of the outcome with the intervention"),
  /** No difference was found. */
  NEITHER("no difference found"),
  /** Not known. */
  UNKNOWN("not known");

  /** Coverage of the intervals that tell a difference, in percent. */
  private static final double LEVEL = 95;

  private final String words;

  StudyDirection(String words) {
    this.words = words;
  }

  /** For reasons. */
  String words() {
    return words;
  }

  /**
   * The directions of the studies of a body, in its order: by what their sources say if all that
   * say anything say it of the arms, else by whether their intervals exclude no effect.
   */
  static List<StudyDirection> of(BodySynthesis synthesis) {
    List<StudyDirection> stated =
        synthesis.body().contributions().stream().map(StudyDirection::stated).toList();
    List<StudyDirection> computed = computed(synthesis);
    return known(stated) >= known(computed) ? stated : computed;
  }

  private static long known(List<StudyDirection> directions) {
    return directions.stream().filter(each -> each != UNKNOWN).count();
  }

  private static StudyDirection stated(Contribution contribution) {
    List<OutcomeResult> results =
        contribution.choice().used().map(List::of).orElse(contribution.results());
    List<StudyDirection> all =
        results.stream()
            .map(result -> of(result.favours()))
            .filter(each -> each != UNKNOWN)
            .distinct()
            .toList();
    return all.isEmpty() ? UNKNOWN : all.size() == 1 ? all.get(0) : NEITHER;
  }

  private static StudyDirection of(Favours favours) {
    return switch (favours) {
      case ARM1 -> FIRST;
      case ARM2 -> SECOND;
      case NEITHER -> NEITHER;
      case UNCLEAR, UNKNOWN -> UNKNOWN;
    };
  }

  private static List<StudyDirection> computed(BodySynthesis synthesis) {
    List<StudyDirection> directions = new ArrayList<>();
    Iterator<BodySynthesis.StudyEffect> effects = synthesis.effects().iterator();
    BodySynthesis.StudyEffect next = effects.hasNext() ? effects.next() : null;
    for (Contribution each : synthesis.body().contributions()) {
      boolean has = next != null && next.contribution().id().equals(each.id());
      directions.add(has ? of(Objects.requireNonNull(next).effect()) : UNKNOWN);
      next = has ? (effects.hasNext() ? effects.next() : null) : next;
    }
    return directions;
  }

  private static StudyDirection of(EffectSize effect) {
    Interval interval = effect.interval(LEVEL);
    if (interval.contains(0)) {
      return NEITHER;
    }
    return effect.yi() > 0 ? FIRST : SECOND;
  }
}
