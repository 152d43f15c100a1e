package org.evidencecatalog.grading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.Favours;
import org.evidencecatalog.model.Origin;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.SourceColumn;
import org.evidencecatalog.model.Uncertainty;

/**
 * Values of one result as it was printed, each with its cell.
 *
 * @param result the result, its arms in the order of the file
 * @param columns the columns of the files
 */
record ResultValues(OutcomeResult result, SourceColumns columns) {
  /** The level that an interval has if nothing is said of it: no cell need hold it. */
  private static final double USUAL_LEVEL = 95;

  /** How many people its arms have. */
  List<UsedValue> participants(ResultData data) {
    if (data instanceof DichotomousArms arms) {
      return List.of(total(1, arms.total1()), total(2, arms.total2()));
    }
    if (data instanceof ContinuousArms arms) {
      return List.of(number("n1", arms.n1()), number("n2", arms.n2()));
    }
    return data.correlation().map(each -> List.of(number("n", each.n()))).orElse(List.of());
  }

  /** The numbers of these data. */
  List<UsedValue> effect(ResultData data) {
    if (data instanceof DichotomousArms arms) {
      List<UsedValue> values = new ArrayList<>();
      addEvents(values, 1, arms.events1(), arms.total1());
      addEvents(values, 2, arms.events2(), arms.total2());
      return values;
    }
    if (data instanceof ContinuousArms arms) {
      return List.of(
          number("mean1", arms.mean1()),
          number("sd1", arms.sd1()),
          number("n1", arms.n1()),
          number("mean2", arms.mean2()),
          number("sd2", arms.sd2()),
          number("n2", arms.n2()));
    }
    if (data instanceof ReportedEffect effect) {
      return reported(effect);
    }
    return data.correlation()
        .map(each -> List.of(number("r", each.r()), number("n", each.n())))
        .orElse(List.of());
  }

  /** Which arm its source says it favours. */
  List<UsedValue> direction() {
    return result.favours() == Favours.UNKNOWN
        ? List.of()
        : List.of(text("favours", result.favours().code()));
  }

  /** Its outcome. */
  UsedValue outcome() {
    return text("outcome", result.outcome());
  }

  private List<UsedValue> reported(ReportedEffect effect) {
    List<UsedValue> values = new ArrayList<>();
    values.add(text("measure", effect.measure().code()));
    values.add(number("estimate", effect.estimate()));
    Uncertainty uncertainty = effect.uncertainty();
    uncertainty
        .interval()
        .ifPresent(
            interval -> {
              values.add(number("ci_low", interval.low()));
              values.add(number("ci_high", interval.high()));
              if (interval.level() != USUAL_LEVEL) {
                values.add(number("ci_level", interval.level()));
              }
            });
    uncertainty.standardError().ifPresent(error -> values.add(number("se", error.value())));
    uncertainty.exactP().ifPresent(p -> values.add(number("p", p.value())));
    if (effect.scale() == EffectScale.LOG) {
      values.add(text("scale", effect.scale().code()));
    }
    return values;
  }

  /** Events and people of an arm; where the file counts those without the event, that number. */
  private void addEvents(List<UsedValue> values, int arm, int events, int total) {
    UsedValue without = number("non_events" + arm, total - events);
    Optional<String> moved = moved("events" + arm);
    values.add(moved.isPresent() ? in(without, moved.get()) : number("events" + arm, events));
    UsedValue people = total(arm, total);
    boolean sum = people.column().filter(header -> isOfNonEvents(header, arm, total)).isPresent();
    values.add(sum ? in(without, people.column().orElseThrow()) : people);
  }

  /** Whether a total is the sum of events and the number in that column. */
  private boolean isOfNonEvents(String header, int arm, int total) {
    Optional<SourceColumn> known =
        result.location().flatMap(where -> columns.printed(where.file(), header));
    return known.isPresent()
        ? known.get().field().equals("non_events" + arm)
        : moved("total" + arm).isPresent() && !isRaw("total" + arm, total);
  }

  private boolean isRaw(String field, int number) {
    return result.readings().stream()
        .filter(each -> each.kind() == Reading.Kind.MOVED && each.field().equals(field))
        .anyMatch(each -> each.raw().replaceAll("\\D", "").equals(Integer.toString(number)));
  }

  /** The people of an arm; R metafor's name for them feeds the field of means. */
  private UsedValue total(int arm, int people) {
    UsedValue value = UsedValue.of("total" + arm, people);
    return moved("total" + arm)
        .map(header -> in(value, header))
        .orElseGet(() -> placed(value, "total" + arm, "n" + arm));
  }

  private Optional<String> moved(String field) {
    return Origin.movedFrom(field, result.readings());
  }

  private UsedValue number(String field, double number) {
    return placed(UsedValue.of(field, number), field, field);
  }

  private UsedValue text(String field, String text) {
    return placed(UsedValue.of(field, text), field, field);
  }

  private UsedValue placed(UsedValue value, String field, String otherwise) {
    return result
        .location()
        .map(
            where ->
                value
                    .at(result.location())
                    .in(
                        columns
                            .ofField(where.file(), field)
                            .or(() -> columns.ofField(where.file(), otherwise))))
        .orElse(value);
  }

  private UsedValue in(UsedValue value, String header) {
    UsedValue there = value.at(result.location());
    return result
        .location()
        .flatMap(where -> columns.printed(where.file(), header))
        .map(column -> there.in(Optional.of(column)))
        .orElseGet(() -> there.in(header));
  }
}
