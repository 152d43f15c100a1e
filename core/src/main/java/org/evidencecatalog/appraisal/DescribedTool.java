package org.evidencecatalog.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.evidencecatalog.model.Appraisal;

/** What all tools share: name, items and words are data, the overall rule is each tool's own. */
abstract class DescribedTool implements AppraisalTool {
  private final ToolName name;
  private final ItemTable items;
  private final AnswerScale overalls;

  DescribedTool(ToolName name, ItemTable items, AnswerScale overalls) {
    this.name = name;
    this.items = items;
    this.overalls = overalls;
  }

  /** The rule of the tool on answers in its words. */
  abstract OverallProposal propose(Answers answers);

  /** The class that an overall judgement stands for. */
  abstract Optional<RiskOfBias> classOf(String overall);

  /**
   * Checks that the tool has these items.
   *
   * @throws IllegalArgumentException if it lacks one
   */
  final void requireItems(Set<String> codes) {
    List<String> known = items.items().stream().map(ToolItem::code).toList();
    if (codes.isEmpty() || !known.containsAll(codes)) {
      throw new IllegalArgumentException(
          "key domains of " + code() + " are some of " + known + ", not " + new TreeSet<>(codes));
    }
  }

  final Answers answers(Appraisal appraisal) {
    return Answers.of(appraisal, items);
  }

  final AnswerScale overalls() {
    return overalls;
  }

  final AnswerScale scale(ToolItem item) {
    return items.scale(item);
  }

  @Override
  public final String code() {
    return name.code();
  }

  @Override
  public final String name() {
    return name.name();
  }

  @Override
  public final String source() {
    return name.source();
  }

  @Override
  public final List<String> aliases() {
    return name.aliases();
  }

  @Override
  public final List<ToolItem> items() {
    return items.items();
  }

  @Override
  public final List<String> overallWords() {
    return overalls.words();
  }

  @Override
  public OptionalInt maximumTotal() {
    return OptionalInt.empty();
  }

  @Override
  public final Optional<ToolItem> itemFor(String header) {
    return items.itemFor(header);
  }

  @Override
  public final Optional<String> readAnswer(String item, String text) {
    return items.readAnswer(item, text);
  }

  @Override
  public final Optional<String> readOverall(String text) {
    return overalls.read(text);
  }

  @Override
  public OptionalInt readTotal(String text) {
    return OptionalInt.empty();
  }

  @Override
  public OverallProposal proposeOverall(Appraisal appraisal) {
    return propose(answers(appraisal));
  }

  @Override
  public Optional<OverallProposal> differingProposal(Appraisal appraisal) {
    Optional<String> given = appraisal.overall().flatMap(this::readOverall);
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(proposeOverall(appraisal))
            .filter(proposal -> proposal.value().isPresent() && !proposal.value().equals(given));
  }

  @Override
  public Optional<RiskOfBias> classify(Appraisal appraisal) {
    return overall(appraisal).flatMap(this::classOf);
  }

  @Override
  public final String toString() {
    return code();
  }
}
