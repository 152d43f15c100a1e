package org.evidencecatalog.importer.table;

import java.util.Arrays;
import java.util.List;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.EffectScale;
import org.evidencecatalog.model.Favours;

/**
 * The columns of results files, in the order in which they are documented. The aliases of raw
 * numbers are the names that R metafor gives them, where {@code n1i} is the size of an arm whether
 * its events or its mean is given.
 */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable copies
public enum ResultColumn implements Column {
  STUDY("study", Domain.text()),
  OUTCOME("outcome", Domain.text()),
  REPORT("report", Domain.text()),
  TIME_POINT("time_point", Domain.text()),
  TIME_DAYS("time_days", Domain.number()),
  ARM1("arm1", Domain.text()),
  ARM2("arm2", Domain.text()),
  EVENTS1("events1", Domain.count(), "ai"),
  NON_EVENTS1("non_events1", Domain.count(), "bi"),
  TOTAL1("total1", Domain.atLeast(1)),
  EVENTS2("events2", Domain.count(), "ci"),
  NON_EVENTS2("non_events2", Domain.count(), "di"),
  TOTAL2("total2", Domain.atLeast(1)),
  MEAN1("mean1", Domain.number(), "m1i"),
  SD1("sd1", Domain.number(), "sd1i"),
  N1("n1", Domain.atLeast(1), "n1i"),
  MEAN2("mean2", Domain.number(), "m2i"),
  SD2("sd2", Domain.number(), "sd2i"),
  N2("n2", Domain.atLeast(1), "n2i"),
  R("r", Domain.number(), "ri"),
  N("n", Domain.atLeast(1), "ni"),
  MEASURE("measure", Domain.codes(EffectMeasure.class)),
  ESTIMATE("estimate", Domain.number()),
  CI_LOW("ci_low", Domain.number(), "ci_lb"),
  CI_HIGH("ci_high", Domain.number(), "ci_ub"),
  CI_LEVEL("ci_level", Domain.number()),
  SE("se", Domain.number(), "sei"),
  P("p", Domain.text(), "pval"),
  SCALE("scale", Domain.codes(EffectScale.class)),
  ADJUSTED("adjusted", Domain.words("yes", "no", "unclear")),
  FAVOURS("favours", Domain.words(stated())),
  PRIMARY("primary", Domain.words("yes", "no", "unclear"));

  private final String field;
  private final Domain domain;
  private final List<String> aliases;

  ResultColumn(String field, Domain domain, String... aliases) {
    this.field = field;
    this.domain = domain;
    this.aliases = List.copyOf(Arrays.asList(aliases));
  }

  /** A blank, not a word, says that nothing is known. */
  private static List<String> stated() {
    return Arrays.stream(Favours.values())
        .filter(favours -> favours != Favours.UNKNOWN)
        .map(Favours::code)
        .toList();
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public List<String> aliases() {
    return aliases;
  }

  @Override
  public Domain domain() {
    return domain;
  }

  @Override
  public boolean required() {
    return this == STUDY || this == OUTCOME || this == ARM1;
  }
}
