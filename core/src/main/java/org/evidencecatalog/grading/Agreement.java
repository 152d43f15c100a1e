package org.evidencecatalog.grading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether studies point the same way: at least 75 % of them do (the common operational form of
 * best-evidence synthesis; van Tulder 2003, Spine 28:1290).
 *
 * @param studies number of studies
 * @param agreeing how many of them point the way most do
 * @param unknown of how many the direction is unknown
 * @param way the way most point; unknown if none is known
 */
record Agreement(int studies, int agreeing, int unknown, StudyDirection way) {
  private static final double CONSISTENT = 0.75;

  static Agreement of(List<StudyDirection> directions) {
    Map<StudyDirection, Integer> votes = new EnumMap<>(StudyDirection.class);
    directions.forEach(direction -> votes.merge(direction, 1, Integer::sum));
    int unknown = votes.getOrDefault(StudyDirection.UNKNOWN, 0);
    Optional<Map.Entry<StudyDirection, Integer>> most =
        votes.entrySet().stream()
            .filter(vote -> vote.getKey() != StudyDirection.UNKNOWN)
            .max(Map.Entry.comparingByValue());
    return new Agreement(
        directions.size(),
        most.map(Map.Entry::getValue).orElse(0),
        unknown,
        most.map(Map.Entry::getKey).orElse(StudyDirection.UNKNOWN));
  }

  /** Whether enough agree, whatever the unknown ones found. */
  boolean isConsistent() {
    return agreeing >= CONSISTENT * studies;
  }

  /** Whether too few agree, whatever the unknown ones found. */
  boolean isConflicting() {
    return agreeing + unknown < CONSISTENT * studies;
  }

  /** How many agree, and on what: "9 of 10 point the same way (for the intervention)". */
  String inWords(String noun) {
    return agreeing
        + " of "
        + studies
        + " "
        + noun
        + " point the same way"
        + (way == StudyDirection.UNKNOWN ? "" : " (" + way.words() + ")");
  }
}
