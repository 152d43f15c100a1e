package org.evidencecatalog.grading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The English of statements, in whole sentences with pieces in braces. Sentences on effects follow
 * Santesso 2020, J Clin Epidemiol 119:126, and are named by size, sign and certainty. Counts have
 * one text for one and one for more.
 */
enum StatementText {
  LARGE_REDUCTION_HIGH(
      "{intervention} results in a large reduction in {outcome} compared with {comparator}."),
  LARGE_REDUCTION_MODERATE(
      "{intervention} probably results in a large reduction in {outcome} compared with"
          + " {comparator}."),
  LARGE_REDUCTION_LOW(
      "{intervention} may result in a large reduction in {outcome} compared with {comparator}."),
  LARGE_INCREASE_HIGH(
      "{intervention} results in a large increase in {outcome} compared with {comparator}."),
  LARGE_INCREASE_MODERATE(
      "{intervention} probably results in a large increase in {outcome} compared with"
          + " {comparator}."),
  LARGE_INCREASE_LOW(
      "{intervention} may result in a large increase in {outcome} compared with {comparator}."),
  MODERATE_REDUCTION_HIGH("{intervention} reduces {outcome} compared with {comparator}."),
  MODERATE_REDUCTION_MODERATE(
      "{intervention} probably reduces {outcome} compared with {comparator}."),
  MODERATE_REDUCTION_LOW("{intervention} may reduce {outcome} compared with {comparator}."),
  MODERATE_INCREASE_HIGH("{intervention} increases {outcome} compared with {comparator}."),
  MODERATE_INCREASE_MODERATE(
      "{intervention} probably increases {outcome} compared with {comparator}."),
  MODERATE_INCREASE_LOW("{intervention} may increase {outcome} compared with {comparator}."),
  SMALL_REDUCTION_HIGH("{intervention} reduces {outcome} slightly compared with {comparator}."),
  SMALL_REDUCTION_MODERATE(
      "{intervention} probably reduces {outcome} slightly compared with {comparator}."),
  SMALL_REDUCTION_LOW("{intervention} may reduce {outcome} slightly compared with {comparator}."),
  SMALL_INCREASE_HIGH("{intervention} increases {outcome} slightly compared with {comparator}."),
  SMALL_INCREASE_MODERATE(
      "{intervention} probably increases {outcome} slightly compared with {comparator}."),
  SMALL_INCREASE_LOW("{intervention} may increase {outcome} slightly compared with {comparator}."),
  TRIVIAL_HIGH(
      "{intervention} results in little to no difference in {outcome} compared with"
          + " {comparator}."),
  TRIVIAL_MODERATE(
      "{intervention} probably results in little to no difference in {outcome} compared with"
          + " {comparator}."),
  TRIVIAL_LOW(
      "{intervention} may result in little to no difference in {outcome} compared with"
          + " {comparator}."),
  VERY_LOW(
      "The evidence is very uncertain about the effect of {intervention} on {outcome} compared with"
          + " {comparator}."),
  VERY_LOW_ON_ANY_OUTCOME(
      "The evidence is very uncertain about the effect of {intervention} compared with"
          + " {comparator}."),
  NO_SIGN(
      "It is unclear whether {intervention} reduces or increases {outcome} compared with"
          + " {comparator}."),

  FAVOURS("The known results point in favour of {better}, compared with {worse}."),
  SIZE_UNKNOWN("The size of the effect is not known."),
  BENEFIT_IF_LOWER("For {outcome}, lower is better: this is a benefit."),
  BENEFIT_IF_HIGHER("For {outcome}, higher is better: this is a benefit."),
  HARM_IF_LOWER("For {outcome}, lower is better: this is a harm."),
  HARM_IF_HIGHER("For {outcome}, higher is better: this is a harm."),

  ANY_INTERVENTION("the intervention studied"),
  ANY_COMPARATOR("the comparators of the studies"),
  ALTERNATIVES("{items} or {last}"),

  STUDIED("{studies} studied {question}."),
  STUDIED_WITHOUT_RESULTS_ONE("{studies} studied {question}; its results are not in this catalog."),
  STUDIED_WITHOUT_RESULTS_MANY(
      "{studies} studied {question}; their results are not in this catalog."),
  STUDIES("{count} {noun}"),
  STUDIES_WITH_PEOPLE("{count} {noun} ({people})"),
  PEOPLE_ONE("{number} participant"),
  PEOPLE_MANY("{number} participants"),
  TREATED("{intervention} for {condition}"),
  COMPARED("{question} compared with {comparator}"),

  CERTAINTY("Certainty of the evidence: {level}."),
  LEVEL("Level of evidence ({framework}): {level}."),
  WITH_SYMBOL("{level} ({symbol})"),
  NOT_GRADED("not graded ({reason})"),
  CONCERN_ONE("{count} study is under an expression of concern ({ids})."),
  CONCERN_MANY("{count} studies are under an expression of concern ({ids})."),
  EXCLUDED_ONE("{count} study was excluded ({causes})."),
  EXCLUDED_MANY("{count} studies were excluded ({causes})."),
  CAUSE("{number} {cause}");

  private static final Pattern PIECE = Pattern.compile("\\{(\\w+)}");

  private final String template;

  StatementText(String template) {
    this.template = template;
  }

  /** The text without pieces. */
  String text() {
    return with(Map.of());
  }

  /**
   * The text with its pieces filled in; braces in a piece are left as they are.
   *
   * @throws IllegalArgumentException if a piece is missing
   */
  String with(Map<String, String> pieces) {
    return PIECE.matcher(template).replaceAll(match -> piece(match.group(1), pieces));
  }

  /** The same as the beginning of a sentence. */
  String sentence(Map<String, String> pieces) {
    return Wording.capitalised(with(pieces));
  }

  private String piece(String name, Map<String, String> pieces) {
    String text = pieces.get(name);
    if (text == null) {
      throw new IllegalArgumentException(name() + " needs the piece " + name);
    }
    return Matcher.quoteReplacement(text);
  }
}
