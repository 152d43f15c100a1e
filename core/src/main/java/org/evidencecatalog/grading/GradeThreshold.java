package org.evidencecatalog.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evidencecatalog.vocabulary.Coded;
import org.evidencecatalog.vocabulary.Nearest;

/**
 * The thresholds of {@link GradeFramework} that the GRADE papers leave to judgement or give as
 * rules of thumb, each with its default, its bounds and where it comes from. The code, for example
 * {@code most_weight}, is the key in a policy file.
 */
public enum GradeThreshold implements Coded {
  /** Share of the weight that decides about risk of bias alone. */
  MOST_WEIGHT(0.75, 0.5, 1, "house rule"),
  /** Share of the weight that counts as half: of low or high risk of bias, of indirect studies. */
  HALF_WEIGHT(0.5, 0.01, 1, "house rule"),
  /** Studies at low risk and the others do not differ if the test's p is at least this. */
  SUBGROUP_P(0.10, 0, 1, "house rule"),
  /** I² in percent from which inconsistency is looked into. */
  ALARM_I2(50, 0, 100, "house rule; band of Cochrane Handbook 10.10.2"),
  /** p of Q below which inconsistency is looked into. */
  ALARM_Q_P(0.10, 0, 1, "house rule; Cochrane Handbook 10.10.2"),
  /** Share of the weight on the pooled estimate's side for a difference in size only. */
  SAME_SIDE_WEIGHT(0.90, 0.5, 1, "house rule"),
  /** Fewer participants take two levels where no effect was extracted. */
  FEW_PARTICIPANTS(100, 0, 1e9, "house rule"),
  /** As many participants take none where no effect was extracted. */
  ENOUGH_PARTICIPANTS(
      400, 0, 1e9, "house rule after the rule of thumb of Guyatt 2011, J Clin Epidemiol 64:1283"),
  /** A ratio below this is appreciable where no important difference is given. */
  RATIO_LOW(0.75, 0.001, 1, "rough guide for RR, Guyatt 2011, J Clin Epidemiol 64:1283"),
  /** A ratio above this is appreciable where no important difference is given. */
  RATIO_HIGH(1.25, 1, 1000, "rough guide for RR, Guyatt 2011, J Clin Epidemiol 64:1283"),
  /** A standardised mean difference from this is appreciable where none is given. */
  SMD_DIFFERENCE(0.5, 0.001, 10, "house rule; Cohen's medium effect"),
  /** A risk ratio below this is large, so that the information size is asked for. */
  LARGE_RATIO_LOW(0.70, 0.001, 1, "Zeng 2022, J Clin Epidemiol 150:216"),
  /** A risk ratio above this is large, so that the information size is asked for. */
  LARGE_RATIO_HIGH(1.43, 1, 1000, "Zeng 2022, J Clin Epidemiol 150:216"),
  /** A standardised mean difference from this is large. */
  LARGE_SMD(0.5, 0.001, 10, "house rule"),
  /** Share of the optimal information size below which two levels are taken. */
  FAR_BELOW_OIS(0.5, 0.01, 1, "house rule"),
  /** Upper over lower limit of a risk or hazard ratio above which two levels are taken. */
  WIDE_RATIO(3, 1, 1e6, "Zeng 2022, J Clin Epidemiol 150:216"),
  /** Upper over lower limit of an odds ratio above which two levels are taken. */
  WIDE_ODDS_RATIO(2.5, 1, 1e6, "Zeng 2022, J Clin Epidemiol 150:216"),
  /** Relative risk reduction that the optimal information size is to detect. */
  OIS_REDUCTION(0.25, 0.001, 0.999, "Guyatt 2011, J Clin Epidemiol 64:1283"),
  /** Two-sided error of the first kind of the optimal information size. */
  OIS_ALPHA(0.05, 1e-6, 0.5, "Guyatt 2011, J Clin Epidemiol 64:1283"),
  /** Power of the optimal information size. */
  OIS_POWER(0.8, 0.5, 0.999999, "Guyatt 2011, J Clin Epidemiol 64:1283"),
  /** Events that stand for the information size where the baseline risk is unknown. */
  OIS_EVENTS(300, 0, 1e9, "rule of thumb, Guyatt 2011, J Clin Epidemiol 64:1283"),
  /** Participants that stand for the information size where the spread is unknown. */
  OIS_PARTICIPANTS(400, 0, 1e9, "rule of thumb, Guyatt 2011, J Clin Epidemiol 64:1283"),
  /** Participants from which rare events are precise if the absolute effect is. */
  RARE_EVENT_PARTICIPANTS(
      4000, 0, 1e9, "low-event exception, Guyatt 2011, J Clin Epidemiol 64:1283; to be confirmed"),
  /** In minimal important differences, the size from which an effect is moderate; 0 = not given. */
  MODERATE_IN_MIDS(0, 0, 1e6, "the user's; none unless given"),
  /** In minimal important differences, the size from which an effect is large; 0 = not given. */
  LARGE_IN_MIDS(0, 0, 1e6, "the user's; none unless given"),
  /** Fewer studies are not tested for asymmetry. */
  ASYMMETRY_STUDIES(10, 3, 1e6, "Sterne 2011, BMJ 343:d4002"),
  /** Largest over smallest standard error below which sizes are too similar to test. */
  ASYMMETRY_SIZES(2, 1, 1e6, "house rule"),
  /** p of the test below which the funnel plot is asymmetrical. */
  ASYMMETRY_P(0.10, 0, 1, "house rule; Sterne 2011, BMJ 343:d4002"),
  /** An arm below this is small. */
  SMALL_ARM(50, 0, 1e9, "house rule"),
  /** Share of participants in completed or overdue studies without results. */
  MISSING_SHARE(0.20, 0.001, 1, "house rule; idea: ROB-ME, Page 2023, BMJ 383:e076754"),
  /** A risk ratio above this, or below its inverse, raises by one. */
  LARGE_EFFECT(2, 1, 1000, "Guyatt 2011, J Clin Epidemiol 64:1311"),
  /** A risk ratio above this, or below its inverse, raises by two. */
  VERY_LARGE_EFFECT(5, 1, 1000, "Guyatt 2011, J Clin Epidemiol 64:1311"),
  /** Studies needed for a large effect. */
  LARGE_EFFECT_STUDIES(2, 1, 1000, "Guyatt 2011, J Clin Epidemiol 64:1311"),
  /** A standardised mean difference below this is trivial. */
  SMALL_SMD(0.2, 0.001, 10, "Cohen"),
  /** A standardised mean difference from this is moderate. */
  MODERATE_SMD(0.5, 0.001, 10, "Cohen"),
  /** A standardised mean difference from this is called large in statements. */
  STATED_LARGE_SMD(0.8, 0.001, 10, "Cohen");

  private static final int NEAREST_DISTANCE = 4;
  private static final int NEAREST_LIMIT = 3;

  private final double standard;
  private final double least;
  private final double most;
  private final String source;

  GradeThreshold(double standard, double least, double most, String source) {
    this.standard = standard;
    this.least = least;
    this.most = most;
    this.source = source;
  }

  /** The default. */
  public double standard() {
    return standard;
  }

  /** Least value permitted, inclusive. */
  public double least() {
    return least;
  }

  /** Greatest value permitted, inclusive. */
  public double most() {
    return most;
  }

  /** The literature, or "house rule". */
  public String source() {
    return source;
  }

  /** The threshold with that code. */
  public static Optional<GradeThreshold> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Codes that look like this one, nearest first; at most three. */
  public static List<String> nearest(String code) {
    return Nearest.within(
        code,
        Arrays.stream(values()).map(GradeThreshold::code).toList(),
        NEAREST_DISTANCE,
        NEAREST_LIMIT);
  }
}
