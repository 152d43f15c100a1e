package org.evidencecatalog.article;

import static org.evidencecatalog.model.StudyDesign.CASE_CONTROL;
import static org.evidencecatalog.model.StudyDesign.CASE_REPORT;
import static org.evidencecatalog.model.StudyDesign.CASE_SERIES;
import static org.evidencecatalog.model.StudyDesign.CLUSTER_RANDOMISED_TRIAL;
import static org.evidencecatalog.model.StudyDesign.COHORT;
import static org.evidencecatalog.model.StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN;
import static org.evidencecatalog.model.StudyDesign.CROSSOVER_TRIAL;
import static org.evidencecatalog.model.StudyDesign.CROSS_SECTIONAL;
import static org.evidencecatalog.model.StudyDesign.N_OF_1_TRIAL;
import static org.evidencecatalog.model.StudyDesign.QUASI_RANDOMISED_TRIAL;
import static org.evidencecatalog.model.StudyDesign.RANDOMISED_TRIAL;
import static org.evidencecatalog.model.StudyDesign.SYSTEMATIC_REVIEW;
import static org.evidencecatalog.model.StudyDesign.UNKNOWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencecatalog.model.StudyDesign;

/**
 * Words that name a design; which words name which is a house rule.
 *
 * @param phrases the words
 * @param designs what they can mean
 * @param undecided designs to which they can neither be granted nor denied
 */
record AuditDesignTerm(
    List<List<String>> phrases, Set<StudyDesign> designs, Set<StudyDesign> undecided) {

  private static final Set<StudyDesign> RANDOMISED =
      EnumSet.of(RANDOMISED_TRIAL, CLUSTER_RANDOMISED_TRIAL, CROSSOVER_TRIAL, N_OF_1_TRIAL);
  private static final Set<StudyDesign> ALLOCATION_UNKNOWN =
      EnumSet.of(UNKNOWN, CONTROLLED_ALLOCATION_UNKNOWN);
  private static final Set<StudyDesign> NO_TRIAL =
      EnumSet.of(
          COHORT, CASE_CONTROL, CROSS_SECTIONAL, CASE_SERIES, CASE_REPORT, SYSTEMATIC_REVIEW);

  /** The words for a review. */
  static final AuditDesignTerm REVIEW =
      of(
          SYSTEMATIC_REVIEW,
          "systematic review",
          "systematic reviews",
          "review",
          "reviews",
          "meta-analysis",
          "meta-analyses");

  /** All terms; a longer phrase stands before those that start like it. */
  static final List<AuditDesignTerm> ALL =
      List.of(
          of(
              allBut(RANDOMISED),
              ALLOCATION_UNKNOWN,
              "non-randomised",
              "non-randomized",
              "nonrandomised",
              "nonrandomized",
              "not randomised",
              "not randomized"),
          of(QUASI_RANDOMISED_TRIAL, "quasi-randomised", "quasi-randomized"),
          of(
              CLUSTER_RANDOMISED_TRIAL,
              "cluster-randomised",
              "cluster-randomized",
              "cluster randomised",
              "cluster randomized"),
          of(CROSSOVER_TRIAL, "crossover", "cross-over"),
          of(RANDOMISED, ALLOCATION_UNKNOWN, "randomised", "randomized"),
          of(CASE_SERIES, "case series"),
          of(CASE_REPORT, "case report", "case reports", "case study", "case studies"),
          of(CASE_CONTROL, "case-control", "case control"),
          of(COHORT, "cohort"),
          of(CROSS_SECTIONAL, "cross-sectional"),
          REVIEW,
          of(allBut(NO_TRIAL), EnumSet.of(UNKNOWN), "trial", "trials"));

  private static AuditDesignTerm of(
      Set<StudyDesign> designs, Set<StudyDesign> undecided, String... phrases) {
    return new AuditDesignTerm(
        Stream.of(phrases).map(phrase -> List.of(phrase.split(" ", -1))).toList(),
        designs,
        undecided);
  }

  private static AuditDesignTerm of(StudyDesign design, String... phrases) {
    return of(EnumSet.of(design), EnumSet.of(UNKNOWN), phrases);
  }

  private static Set<StudyDesign> allBut(Set<StudyDesign> designs) {
    return EnumSet.complementOf(EnumSet.copyOf(designs));
  }

  /** What a study of that design says to these words. */
  AuditMention.Verdict verdict(StudyDesign design) {
    return undecided.contains(design)
        ? AuditMention.Verdict.UNKNOWN
        : AuditMention.Verdict.of(designs.contains(design));
  }
}
