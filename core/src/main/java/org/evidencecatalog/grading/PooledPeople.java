package org.evidencecatalog.grading;

import java.util.List;
import java.util.OptionalInt;

/**
 * How many people and events the studies of a pooled effect hold.
 *
 * @param participants participants; empty if those of any study are unknown
 * @param participantsAtLeast participants of the studies of which they are known
 * @param events events of both arms; empty if those of any study are unknown
 * @param eventsAtLeast events of the studies of which they are known
 */
public record PooledPeople(
    OptionalInt participants, int participantsAtLeast, OptionalInt events, int eventsAtLeast) {

  static PooledPeople of(List<Contribution> pooled) {
    List<OptionalInt> participants = pooled.stream().map(Contribution::participants).toList();
    List<OptionalInt> events = pooled.stream().map(PooledPeople::events).toList();
    return new PooledPeople(all(participants), known(participants), all(events), known(events));
  }

  private static OptionalInt events(Contribution study) {
    return study
        .choice()
        .used()
        .flatMap(result -> result.data().dichotomous())
        .map(arms -> OptionalInt.of(clamped((long) arms.events1() + arms.events2())))
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt all(List<OptionalInt> counts) {
    return counts.stream().allMatch(OptionalInt::isPresent)
        ? OptionalInt.of(known(counts))
        : OptionalInt.empty();
  }

  private static int known(List<OptionalInt> counts) {
    return clamped(counts.stream().mapToLong(count -> count.orElse(0)).sum());
  }

  /** No number of people is beyond an int. */
  private static int clamped(long count) {
    return (int) Math.min(Integer.MAX_VALUE, count);
  }
}
