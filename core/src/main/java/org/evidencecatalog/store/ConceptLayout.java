package org.evidencecatalog.store;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.vocabulary.Code;
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Labels;
import org.evidencecatalog.vocabulary.OutcomeTraits;

/** Concepts of the vocabulary. An absent id is the slug of the label. */
final class ConceptLayout extends Layout<Concept> {
  static final ObjectCodec<Code> CODE = new CodeLayout().codec();
  static final ObjectCodec<Concept> CODEC = new ConceptLayout().codec();

  private final Field<Concept, ConceptKind> kind =
      required("kind", CodedCodec.of(ConceptKind.values()), Concept::kind);
  private final Field<Concept, Optional<String>> id =
      optional("id", Scalars.OPTIONAL_TEXT, concept -> Optional.of(concept.id()), Optional.empty());
  private final Field<Concept, String> label = required("label", Scalars.LABEL, Concept::label);
  private final Field<Concept, List<String>> synonyms =
      list("synonyms", Scalars.LABEL, Concept::synonyms);
  private final Field<Concept, List<String>> broader =
      list("broader", Scalars.LABEL, Concept::broader);
  private final Field<Concept, List<String>> related =
      list("related", Scalars.LABEL, Concept::related);
  private final Field<Concept, List<Code>> codes = list("codes", CODE, Concept::codes);
  private final Field<Concept, Optional<String>> codeSource =
      optional("code_source", Scalars.OPTIONAL_LABEL, Concept::codeSource, Optional.empty());
  private final Field<Concept, Optional<String>> note =
      optional("note", Scalars.OPTIONAL_TEXT, Concept::note, Optional.empty());
  private final Field<Concept, OutcomeTraits> outcome =
      optional("outcome", OutcomeTraitsLayout.OR_UNKNOWN, Concept::outcome, OutcomeTraits.UNKNOWN);

  private ConceptLayout() {
    super("a concept");
  }

  @Override
  Concept make(Values values) {
    return new Concept(
        kind.of(values),
        id.of(values).orElseGet(() -> Labels.slug(label.of(values))),
        label.of(values),
        synonyms.of(values),
        broader.of(values),
        related.of(values),
        codes.of(values),
        codeSource.of(values),
        note.of(values),
        outcome.of(values));
  }

  private static final class CodeLayout extends Layout<Code> {
    private final Field<Code, String> scheme = required("scheme", Scalars.LABEL, Code::scheme);
    private final Field<Code, String> value = required("value", Scalars.TEXT, Code::value);

    CodeLayout() {
      super("a code");
    }

    @Override
    Code make(Values values) {
      return new Code(scheme.of(values), value.of(values));
    }
  }
}
