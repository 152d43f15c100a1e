package org.evidencecatalog.grading.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;

/**
 * How many people, and how many of them with the event, the arms of a body hold, as far as results
 * give raw numbers of both arms.
 *
 * @param people1 people of the first arms, the intervention
 * @param events1 those with the event; empty for an outcome that is measured
 * @param people2 people of the second arms, the comparator
 * @param events2 those with the event; empty for an outcome that is measured
 * @param studies number of studies that give them
 */
public record ArmCounts(
    long people1, OptionalLong events1, long people2, OptionalLong events2, int studies) {

  /** Of a body; empty if no result gives raw numbers, or some events and some means. */
  static Optional<ArmCounts> of(BodyOfEvidence body) {
    List<OutcomeResult> used =
        body.contributions().stream().flatMap(each -> each.choice().used().stream()).toList();
    List<DichotomousArms> events =
        used.stream().flatMap(each -> each.data().dichotomous().stream()).toList();
    List<ContinuousArms> means =
        used.stream().flatMap(each -> each.data().continuous().stream()).toList();
    if (events.isEmpty() == means.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(means.isEmpty() ? ofEvents(events) : ofMeans(means));
  }

  private static ArmCounts ofEvents(List<DichotomousArms> arms) {
    return new ArmCounts(
        arms.stream().mapToLong(DichotomousArms::total1).sum(),
        OptionalLong.of(arms.stream().mapToLong(DichotomousArms::events1).sum()),
        arms.stream().mapToLong(DichotomousArms::total2).sum(),
        OptionalLong.of(arms.stream().mapToLong(DichotomousArms::events2).sum()),
        arms.size());
  }

  private static ArmCounts ofMeans(List<ContinuousArms> arms) {
    return new ArmCounts(
        arms.stream().mapToLong(ContinuousArms::n1).sum(),
        OptionalLong.empty(),
        arms.stream().mapToLong(ContinuousArms::n2).sum(),
        OptionalLong.empty(),
        arms.size());
  }
}
