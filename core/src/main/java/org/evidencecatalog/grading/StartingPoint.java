package org.evidencecatalog.grading;

import java.util.List;
import java.util.Set;
import org.evidencecatalog.model.StudyDesign;

/**
 * Where a body starts, why, and after which source.
 *
 * @param level High or Low
 * @param because a clause for people
 * @param source the literature
 */
record StartingPoint(Certainty level, String because, String source) {
  private static final String CLASSES = "; classes of designs are a house rule";
  private static final String BALSHEM = "Balshem 2011, J Clin Epidemiol 64:401" + CLASSES;

  /** Where the studies of a body start. */
  static StartingPoint of(BodyOfEvidence body, GradePolicy policy) {
    QuestionType type = body.question().type();
    return switch (body.kind()) {
      case REVIEW -> ofReviews(body);
      case RANDOMISED -> ofTrials(type);
      case NON_RANDOMISED ->
          type.isOfIntervention() ? nonRandomised(body, policy) : observational(body);
      case UNCONTROLLED -> type.isOfIntervention() ? uncontrolled() : observational(body);
    };
  }

  /** Whether non-randomised studies start High because all were appraised with ROBINS-I. */
  static boolean isHighByRobins(BodyOfEvidence body, GradePolicy policy) {
    return body.kind() == BodyKind.NON_RANDOMISED
        && body.question().type().isOfIntervention()
        && policy.nonRandomisedStart() == NonRandomisedStart.ROBINS_HIGH
        && body.contributions().stream().allMatch(each -> RobinsJudgement.of(each).isPresent());
  }

  private static StartingPoint ofTrials(QuestionType type) {
    return new StartingPoint(
        Certainty.HIGH,
        type.isOfIntervention()
            ? "randomised trials start there"
            : "randomised trials start there (house rule for a question of " + type.label() + ")",
        BALSHEM);
  }

  private static StartingPoint uncontrolled() {
    return new StartingPoint(
        Certainty.LOW, "studies without a comparison group start there", BALSHEM);
  }

  private static StartingPoint nonRandomised(BodyOfEvidence body, GradePolicy policy) {
    String unknown = unknownAllocation(body);
    if (isHighByRobins(body, policy)) {
      return new StartingPoint(
          Certainty.HIGH,
          "every non-randomised study was appraised with ROBINS-I, so they start there" + unknown,
          "Schünemann 2019, J Clin Epidemiol 111:105" + CLASSES);
    }
    return policy.nonRandomisedStart() == NonRandomisedStart.ALWAYS_LOW
        ? new StartingPoint(
            Certainty.LOW,
            "non-randomised studies start there" + unknown,
            "Core GRADE 4, Guyatt 2025, BMJ 389:e083864" + CLASSES)
        : new StartingPoint(
            Certainty.LOW,
            "non-randomised studies start there unless every one was appraised with ROBINS-I"
                + unknown,
            BALSHEM + "; Schünemann 2019, J Clin Epidemiol 111:105");
  }

  private static String unknownAllocation(BodyOfEvidence body) {
    List<String> unknown = ids(body, Set.of(StudyDesign.CONTROLLED_ALLOCATION_UNKNOWN), true);
    return unknown.isEmpty()
        ? ""
        : "; how people were allocated is unknown in " + Wording.list(unknown);
  }

  /** Studies that describe people rather than compare treatments. */
  private static StartingPoint observational(BodyOfEvidence body) {
    QuestionType type = body.question().type();
    List<String> others = ids(body, strong(type), false);
    if (others.isEmpty()) {
      return new StartingPoint(
          Certainty.HIGH,
          names(type) + " start there for a question of " + type.label() + caution(type),
          source(type));
    }
    return new StartingPoint(
        Certainty.LOW,
        "only "
            + names(type)
            + " start High for a question of "
            + type.label()
            + ", and other designs are in "
            + Wording.list(others)
            + " (house rule: the whole body starts Low)",
        source(type));
  }

  /** The designs that start High. */
  private static Set<StudyDesign> strong(QuestionType type) {
    return type == QuestionType.DIAGNOSIS
        ? Set.of(StudyDesign.CROSS_SECTIONAL, StudyDesign.COHORT)
        : Set.of(StudyDesign.COHORT);
  }

  private static String names(QuestionType type) {
    return type == QuestionType.DIAGNOSIS ? "cross-sectional and cohort studies" : "cohort studies";
  }

  private static String caution(QuestionType type) {
    return type == QuestionType.DIAGNOSIS
        ? ", if they took people in diagnostic uncertainty, which is not in this catalog"
        : "";
  }

  private static String source(QuestionType type) {
    return switch (type) {
      case DIAGNOSIS -> "Schünemann 2008, BMJ 336:1106" + CLASSES;
      case PREVALENCE -> "as prognosis, a house rule: " + prognosis();
      default -> prognosis();
    };
  }

  private static String prognosis() {
    return "Iorio 2015, BMJ 350:h870; Foroutan 2020, J Clin Epidemiol 121:62" + CLASSES;
  }

  private static StartingPoint ofReviews(BodyOfEvidence body) {
    QuestionType type = body.question().type();
    boolean high =
        body.contributions().stream()
            .map(each -> each.study().includedDesigns())
            .allMatch(
                designs ->
                    !designs.isEmpty()
                        && designs.stream().allMatch(each -> startsHigh(each, type)));
    String studies =
        type.isOfIntervention() ? "randomised trials" : names(type) + " or randomised trials";
    return new StartingPoint(
        high ? Certainty.HIGH : Certainty.LOW,
        "a review stands in for primary studies, of which there are none (house rule); its studies"
            + (high ? " are " + studies : " are not known to be all " + studies),
        type.isOfIntervention() ? BALSHEM : source(type));
  }

  private static boolean startsHigh(StudyDesign design, QuestionType type) {
    boolean randomised =
        BodyKind.of(design).filter(kind -> kind == BodyKind.RANDOMISED).isPresent();
    return randomised || (!type.isOfIntervention() && strong(type).contains(design));
  }

  /** Ids of the studies that have, or have not, one of these designs. */
  private static List<String> ids(BodyOfEvidence body, Set<StudyDesign> designs, boolean have) {
    return body.contributions().stream()
        .filter(each -> designs.contains(each.study().design()) == have)
        .map(each -> each.id().value())
        .toList();
  }
}
