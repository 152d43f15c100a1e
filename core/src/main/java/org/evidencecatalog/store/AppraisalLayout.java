package org.evidencecatalog.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.evidencecatalog.model.SourceLocation;

/** Appraisals of studies. */
final class AppraisalLayout extends Layout<Appraisal> {
  static final ObjectCodec<ItemAnswer> ANSWER = new ItemAnswerLayout().codec();
  static final ObjectCodec<Appraisal> CODEC = new AppraisalLayout().codec();

  private final Field<Appraisal, String> tool = required("tool", Scalars.LABEL, Appraisal::tool);
  private final Field<Appraisal, Optional<String>> outcome =
      optional("outcome", Scalars.OPTIONAL_LABEL, Appraisal::outcome, Optional.empty());
  private final Field<Appraisal, List<ItemAnswer>> answers =
      list("answers", ANSWER, Appraisal::answers);
  private final Field<Appraisal, Optional<String>> overall =
      optional("overall", Scalars.OPTIONAL_LABEL, Appraisal::overall, Optional.empty());
  private final Field<Appraisal, OptionalInt> total =
      optional("total", Scalars.OPTIONAL_COUNT, Appraisal::total, OptionalInt.empty());
  private final Field<Appraisal, Optional<String>> by =
      optional("by", Scalars.OPTIONAL_LABEL, Appraisal::by, Optional.empty());
  private final Field<Appraisal, Optional<String>> rationale =
      optional("rationale", Scalars.OPTIONAL_TEXT, Appraisal::rationale, Optional.empty());
  private final Field<Appraisal, Optional<SourceLocation>> location =
      optional("location", Provenance.OPTIONAL_LOCATION, Appraisal::location, Optional.empty());

  private AppraisalLayout() {
    super("an appraisal");
  }

  @Override
  Appraisal make(Values values) {
    return new Appraisal(
        tool.of(values),
        outcome.of(values),
        answers.of(values),
        overall.of(values),
        total.of(values),
        by.of(values),
        rationale.of(values),
        location.of(values));
  }

  private static final class ItemAnswerLayout extends Layout<ItemAnswer> {
    private final Field<ItemAnswer, String> item =
        required("item", Scalars.LABEL, ItemAnswer::item);
    private final Field<ItemAnswer, String> answer =
        required("answer", Scalars.LABEL, ItemAnswer::answer);

    ItemAnswerLayout() {
      super("an answer");
    }

    @Override
    ItemAnswer make(Values values) {
      return new ItemAnswer(item.of(values), answer.of(values));
    }
  }
}
