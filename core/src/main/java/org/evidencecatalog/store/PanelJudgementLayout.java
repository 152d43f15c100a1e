package org.evidencecatalog.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencecatalog.grading.Judgement;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.model.SourceLocation;

/** What people judged on grades. */
final class PanelJudgementLayout extends Layout<PanelJudgement> {
  static final ObjectCodec<PanelJudgement> CODEC = new PanelJudgementLayout().codec();

  private final Field<PanelJudgement, String> framework =
      required("framework", Scalars.LABEL, PanelJudgement::framework);
  private final Field<PanelJudgement, String> condition =
      required("condition", Scalars.LABEL, PanelJudgement::condition);
  private final Field<PanelJudgement, Optional<String>> intervention =
      optional(
          "intervention", Scalars.OPTIONAL_LABEL, PanelJudgement::intervention, Optional.empty());
  private final Field<PanelJudgement, Optional<String>> comparator =
      optional("comparator", Scalars.OPTIONAL_LABEL, PanelJudgement::comparator, Optional.empty());
  private final Field<PanelJudgement, Optional<String>> outcome =
      optional("outcome", Scalars.OPTIONAL_LABEL, PanelJudgement::outcome, Optional.empty());
  private final Field<PanelJudgement, String> rule =
      required("rule", Scalars.LABEL, PanelJudgement::rule);
  private final Field<PanelJudgement, Integer> change =
      required("change", Scalars.COUNT, PanelJudgement::change);
  private final Field<PanelJudgement, String> rationale =
      required("rationale", Scalars.TEXT, judgement -> judgement.decision().rationale());
  private final Field<PanelJudgement, String> by =
      required("by", Scalars.LABEL, judgement -> judgement.decision().by());
  private final Field<PanelJudgement, LocalDate> date =
      required(
          "date",
          new TextForm<>(PanelJudgementLayout::day, LocalDate::toString),
          judgement -> judgement.decision().date());
  private final Field<PanelJudgement, OptionalInt> proposed =
      optional("proposed", Scalars.OPTIONAL_COUNT, PanelJudgement::proposed, OptionalInt.empty());
  private final Field<PanelJudgement, Optional<SourceLocation>> location =
      optional(
          "location", Provenance.OPTIONAL_LOCATION, PanelJudgement::location, Optional.empty());

  private PanelJudgementLayout() {
    super("a judgement");
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("a day is written yyyy-MM-dd, not " + text, e);
    }
  }

  @Override
  PanelJudgement make(Values values) {
    return new PanelJudgement(
        framework.of(values),
        condition.of(values),
        intervention.of(values),
        comparator.of(values),
        outcome.of(values),
        rule.of(values),
        change.of(values),
        new Judgement.Override(rationale.of(values), by.of(values), date.of(values)),
        proposed.of(values),
        location.of(values));
  }
}
