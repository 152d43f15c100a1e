package org.evidencecatalog.store;

import java.util.Optional;
import java.util.function.Function;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.Blinding;
import org.evidencecatalog.model.BlindingLabel;

/** Who was blinded; null if nothing is known. */
final class BlindingLayout extends Layout<Blinding> {
  static final Codec<Answer> ANSWER = CodedCodec.of(Answer.values(), Answer.UNKNOWN);
  static final ObjectCodec<Blinding> CODEC = new BlindingLayout().codec();
  static final Codec<Blinding> OR_UNKNOWN = new UnknownAsNull<>(CODEC, Blinding.UNKNOWN);

  private final Field<Blinding, BlindingLabel> label =
      optional(
          "label",
          CodedCodec.of(BlindingLabel.values(), BlindingLabel.UNKNOWN),
          Blinding::label,
          BlindingLabel.UNKNOWN);
  private final Field<Blinding, Optional<String>> asPrinted =
      optional("as_printed", Scalars.OPTIONAL_LABEL, Blinding::asPrinted, Optional.empty());
  private final Field<Blinding, Answer> participants = role("participants", Blinding::participants);
  private final Field<Blinding, Answer> providers = role("providers", Blinding::providers);
  private final Field<Blinding, Answer> outcomeAssessors =
      role("outcome_assessors", Blinding::outcomeAssessors);
  private final Field<Blinding, Answer> analysts = role("analysts", Blinding::analysts);

  private BlindingLayout() {
    super("blinding");
  }

  private Field<Blinding, Answer> role(String name, Function<Blinding, Answer> getter) {
    return optional(name, ANSWER, getter, Answer.UNKNOWN);
  }

  @Override
  Blinding make(Values values) {
    return new Blinding(
        label.of(values),
        asPrinted.of(values),
        participants.of(values),
        providers.of(values),
        outcomeAssessors.of(values),
        analysts.of(values));
  }
}
