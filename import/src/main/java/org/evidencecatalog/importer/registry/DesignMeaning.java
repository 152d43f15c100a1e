package org.evidencecatalog.importer.registry;

import java.util.Optional;
import org.evidencecatalog.importer.registry.DesignStatements.Name;
import org.evidencecatalog.importer.value.DesignReading;
import org.evidencecatalog.importer.value.DesignText;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.StudyDesign;

/**
 * The design that a registry's study type and study design mean, after the definitions of
 * ClinicalTrials.gov's data elements. A single group is one measured before and after, as free text
 * of that name is; what is cut off, contradictory or of another kind stays unknown.
 */
final class DesignMeaning {

  /** How people got into the groups. */
  private enum Allocation {
    RANDOMISED,
    CLUSTER,
    QUASI,
    NOT_RANDOMISED,
    NONE,
    UNKNOWN
  }

  /** How groups and treatments relate. */
  private enum Model {
    PARALLEL,
    CROSSOVER,
    FACTORIAL,
    SEQUENTIAL,
    SINGLE_GROUP,
    UNKNOWN
  }

  private DesignMeaning() {}

  /**
   * Reads both texts.
   *
   * @param type the study type; empty if it is blank
   * @param design the study design; empty if it is blank
   */
  static Parsed<StudyDesign> read(String type, String design) {
    String kind = DesignStatements.fold(type);
    if (kind.startsWith("expanded access")) {
      return unknown("access to a treatment outside of studies has no design");
    }
    DesignStatements statements = DesignStatements.of(design);
    StudyDesign found =
        kind.startsWith("observational")
            ? observational(statements, design)
            : interventional(statements, design);
    if (found == StudyDesign.UNKNOWN && statements.isEmpty() && !design.isEmpty()) {
      found = freeText(design);
    }
    boolean told = found != StudyDesign.UNKNOWN || design.isEmpty();
    return told ? Parsed.plain(found) : unknown("no design can be told from this");
  }

  private static Parsed<StudyDesign> unknown(String why) {
    return Parsed.interpreted(StudyDesign.UNKNOWN, why + "; it stays unknown");
  }

  private static StudyDesign freeText(String design) {
    Optional<StudyDesign> read = DesignText.read(design).value().map(DesignReading::design);
    return read.orElse(StudyDesign.UNKNOWN);
  }

  private static StudyDesign interventional(DesignStatements statements, String design) {
    String whole = DesignStatements.fold(design);
    boolean free = statements.isEmpty();
    Model model =
        statements.isYes(Name.CROSSOVER)
            ? Model.CROSSOVER
            : statements.isYes(Name.PARALLEL)
                ? Model.PARALLEL
                : model(free ? whole : statements.folded(Name.MODEL));
    Allocation allocation =
        allocation(free ? whole : statements.folded(Name.ALLOCATION), statements, model);
    return switch (allocation) {
      case RANDOMISED -> randomised(model);
      case CLUSTER -> StudyDesign.CLUSTER_RANDOMISED_TRIAL;
      case QUASI -> StudyDesign.QUASI_RANDOMISED_TRIAL;
      case NOT_RANDOMISED ->
          model == Model.SINGLE_GROUP ? StudyDesign.BEFORE_AFTER : StudyDesign.NON_RANDOMISED_TRIAL;
      case NONE, UNKNOWN -> unallocated(model);
    };
  }

  private static StudyDesign randomised(Model model) {
    return switch (model) {
      case CROSSOVER -> StudyDesign.CROSSOVER_TRIAL;
      // Nothing can be allocated at random to one group: one of the two is wrong.
      case SINGLE_GROUP -> StudyDesign.UNKNOWN;
      default -> StudyDesign.RANDOMISED_TRIAL;
    };
  }

  private static StudyDesign unallocated(Model model) {
    return switch (model) {
      case SINGLE_GROUP -> StudyDesign.BEFORE_AFTER;
      case PARALLEL, CROSSOVER, FACTORIAL -> StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN;
      case SEQUENTIAL, UNKNOWN -> StudyDesign.UNKNOWN;
    };
  }

  private static Model model(String text) {
    if (text.contains("cross over") || text.contains("crossover")) {
      return Model.CROSSOVER;
    }
    if (text.contains("factorial")) {
      return Model.FACTORIAL;
    }
    if (text.contains("parallel")) {
      return Model.PARALLEL;
    }
    if (text.contains("single group") || text.contains("single arm") || text.equals("single")) {
      return Model.SINGLE_GROUP;
    }
    return text.contains("sequential") ? Model.SEQUENTIAL : Model.UNKNOWN;
  }

  private static Allocation allocation(String text, DesignStatements statements, Model model) {
    if (text.equals("yes")) {
      return Allocation.RANDOMISED;
    }
    if (text.equals("no") || text.startsWith("no ")) {
      boolean compared = statements.isYes(Name.CONTROLLED) || model == Model.PARALLEL;
      return compared ? Allocation.NOT_RANDOMISED : Allocation.NONE;
    }
    if (text.contains("quasi random") || text.contains("pseudo random")) {
      return Allocation.QUASI;
    }
    if (text.contains("non random") || text.contains("nonrandom") || text.contains("not random")) {
      return Allocation.NOT_RANDOMISED;
    }
    if (text.contains("random")) {
      boolean doubted = text.contains("unclear") || text.contains("unknown");
      boolean clusters = text.contains("cluster");
      return doubted ? Allocation.UNKNOWN : clusters ? Allocation.CLUSTER : Allocation.RANDOMISED;
    }
    return text.equals("na") || text.startsWith("n/a") || text.startsWith("not applicable")
        ? Allocation.NONE
        : Allocation.UNKNOWN;
  }

  private static StudyDesign observational(DesignStatements statements, String design) {
    String model = statements.folded(Name.OBSERVATIONAL_MODEL);
    if (model.startsWith("case control")) {
      return StudyDesign.CASE_CONTROL;
    }
    if (statements.folded(Name.PERSPECTIVE).startsWith("cross sectional")) {
      return StudyDesign.CROSS_SECTIONAL;
    }
    if (model.startsWith("cohort")) {
      return StudyDesign.COHORT;
    }
    if (model.startsWith("case only")) {
      return StudyDesign.CASE_SERIES;
    }
    StudyDesign free = statements.isEmpty() ? freeText(design) : StudyDesign.UNKNOWN;
    boolean trial = free == StudyDesign.RANDOMISED_TRIAL || free == StudyDesign.CROSSOVER_TRIAL;
    return trial ? StudyDesign.UNKNOWN : free;
  }
}
