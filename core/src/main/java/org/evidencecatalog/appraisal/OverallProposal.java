package org.evidencecatalog.appraisal;

import java.util.Optional;

/**
 * The overall judgement that follows from the answers by the rule of the tool, or why none follows.
 *
 * @param value the judgement in the word of the tool; empty if none follows
 * @param reason why this one, or why none, in a sentence
 * @param caution what a reader should weigh beside it; empty if nothing
 */
public record OverallProposal(Optional<String> value, String reason, Optional<String> caution) {

  static OverallProposal of(String value, String reason) {
    return new OverallProposal(Optional.of(value), reason, Optional.empty());
  }

  static OverallProposal none(String reason) {
    return new OverallProposal(Optional.empty(), reason, Optional.empty());
  }

  OverallProposal withCaution(String text) {
    return new OverallProposal(value, reason, Optional.of(text));
  }
}
