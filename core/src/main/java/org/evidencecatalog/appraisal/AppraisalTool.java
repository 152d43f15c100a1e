package org.evidencecatalog.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;

/**
 * A tool that appraises studies or reviews: what it asks, what may be answered, and what the
 * answers mean. Whatever is read here, case, blanks, hyphens and British or American spelling do
 * not matter. A domain without an answer is missing and never counts as low risk. Implementations
 * are immutable and thread-safe.
 */
public interface AppraisalTool {

  /** Code used in appraisals, for example {@code pedro}. */
  String code();

  /** Name, for example PEDro scale. */
  String name();

  /** Where it was published, as cited beside a judgement. */
  String source();

  /** Other names under which {@link #find} knows it. */
  List<String> aliases();

  /** Its domains or items in their order. */
  List<ToolItem> items();

  /** Its rule for the overall judgement, in a few sentences; house rules are called so. */
  String overallRule();

  /** Permitted words for the overall judgement, best first; empty if the tool has none. */
  List<String> overallWords();

  /** Greatest total score; empty if the tool has no score. */
  OptionalInt maximumTotal();

  /**
   * The domain or item that a column header or a code means: its code ({@code D1}), its number
   * ({@code 1}), its name or a name usual for it ({@code Random.sequence.generation.}).
   */
  Optional<ToolItem> itemFor(String header);

  /** The permitted answers of one domain or item; none if the tool does not have it. */
  default List<String> permittedAnswers(String item) {
    return itemFor(item).map(ToolItem::answers).orElse(List.of());
  }

  /** The permitted answer that a text means; empty if the item or the answer is not the tool's. */
  Optional<String> readAnswer(String item, String text);

  /** The overall judgement that a text means; empty if the tool has no such judgement. */
  Optional<String> readOverall(String text);

  /** The total score that a text such as {@code 8} or {@code 8/10} means; empty if none. */
  OptionalInt readTotal(String text);

  /** The answers given that this tool does not have, because of the item or because of the word. */
  default List<ItemAnswer> unknownAnswers(Appraisal appraisal) {
    return appraisal.answers().stream()
        .filter(given -> readAnswer(given.item(), given.answer()).isEmpty())
        .toList();
  }

  /** What follows from the answers, or from a total, whatever overall judgement was given. */
  OverallProposal proposeOverall(Appraisal appraisal);

  /** The overall judgement: as given if the tool has it, else as proposed. */
  default Optional<String> overall(Appraisal appraisal) {
    return appraisal
        .overall()
        .flatMap(this::readOverall)
        .or(() -> proposeOverall(appraisal).value());
  }

  /**
   * The proposal from which the judgement or the total that was given differs; empty if none was
   * given, none follows, or both agree. What was given is used.
   */
  Optional<OverallProposal> differingProposal(Appraisal appraisal);

  /** The total score as given, else counted; empty if the tool has none or items are missing. */
  default OptionalInt score(Appraisal appraisal) {
    return OptionalInt.empty();
  }

  /** The class of risk an appraisal with this tool stands for; empty if it does not say. */
  Optional<RiskOfBias> classify(Appraisal appraisal);

  /** The level of a ROBINS-I appraisal; empty for other tools, or if it does not say. */
  default Optional<RobinsLevel> severity(Appraisal appraisal) {
    return Optional.empty();
  }

  /** Whether this is ROBINS-I, in any version. */
  default boolean isRobinsI() {
    return false;
  }

  /** Whether it appraises reviews and not primary studies. */
  default boolean appraisesReviews() {
    return false;
  }

  /**
   * Whether the study is of high quality for a best-evidence synthesis; empty where the tool has no
   * such bound or the appraisal does not say.
   */
  default Optional<Boolean> highQuality(Appraisal appraisal) {
    return Optional.empty();
  }

  /**
   * Whether allocation and the blinding of those who measured are both at low risk; empty where the
   * tool or the appraisal does not look at both item by item.
   */
  default Optional<Boolean> lowForAllocationAndAssessment(Appraisal appraisal) {
    return Optional.empty();
  }

  /**
   * Answers to the four questions about a review in Pollock 2016, in this order: a-priori design,
   * search, independent selection, independent extraction. Anything but yes is false, an unanswered
   * one too; empty if the tool or the appraisal answers none of them.
   */
  default Optional<List<Boolean>> fourReviewQuestions(Appraisal appraisal) {
    return Optional.empty();
  }

  /** The tools, in the order of the documentation. */
  static List<AppraisalTool> all() {
    return ToolRegistry.ALL;
  }

  /**
   * RoB 1 with other key domains than the default, all but other sources of bias.
   *
   * @param keyDomains codes such as {@code D1}; at least one
   * @throws IllegalArgumentException if there is none or the tool lacks one
   */
  static AppraisalTool rob1(Set<String> keyDomains) {
    return Rob1.withKeyDomains(keyDomains);
  }

  /**
   * ROBINS-I of 2016 with key domains, those without information on which nothing can be said.
   *
   * @param keyDomains codes such as {@code D1}; at least one
   * @throws IllegalArgumentException if there is none or the tool lacks one
   */
  static AppraisalTool robinsI(Set<String> keyDomains) {
    return RobinsI.withKeyDomains(keyDomains);
  }

  /** The tool with that code, name or alias. */
  static Optional<AppraisalTool> find(String code) {
    return ToolRegistry.find(code);
  }

  /**
   * Codes of the tools that an unknown code may have meant, nearest first; empty if none is near.
   */
  static List<String> nearest(String code) {
    return ToolRegistry.nearest(code);
  }

  /** Whether a column header means the overall judgement. */
  static boolean isOverall(String header) {
    return ToolRegistry.isOverall(header);
  }
}
