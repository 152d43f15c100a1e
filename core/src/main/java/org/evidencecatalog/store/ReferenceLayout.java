package org.evidencecatalog.store;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;

/** What a reference list prints. */
final class ReferenceLayout extends Layout<Reference> {
  static final ObjectCodec<Reference> CODEC = new ReferenceLayout().codec();

  private final Field<Reference, ReferenceType> type =
      required("type", CodedCodec.of(ReferenceType.values()), Reference::type);
  private final Field<Reference, String> title = required("title", Scalars.TEXT, Reference::title);
  private final Field<Reference, List<Contributor>> authors =
      list("authors", ContributorCodec.CODEC, Reference::authors);
  private final Field<Reference, Optional<PartialDate>> issued =
      optional("issued", Scalars.OPTIONAL_DATE, Reference::issued, Optional.empty());
  private final Field<Reference, Optional<String>> container =
      optional("container", Scalars.OPTIONAL_LABEL, Reference::container, Optional.empty());
  private final Field<Reference, Optional<String>> volume =
      optional("volume", Scalars.OPTIONAL_LABEL, Reference::volume, Optional.empty());
  private final Field<Reference, Optional<String>> issue =
      optional("issue", Scalars.OPTIONAL_LABEL, Reference::issue, Optional.empty());
  private final Field<Reference, Optional<String>> pages =
      optional("pages", Scalars.OPTIONAL_TEXT, Reference::pages, Optional.empty());
  private final Field<Reference, Optional<String>> publisher =
      optional("publisher", Scalars.OPTIONAL_LABEL, Reference::publisher, Optional.empty());
  private final Field<Reference, Optional<String>> language =
      optional("language", Scalars.OPTIONAL_LABEL, Reference::language, Optional.empty());
  private final Field<Reference, Optional<PartialDate>> accessed =
      optional("accessed", Scalars.OPTIONAL_DATE, Reference::accessed, Optional.empty());
  private final Field<Reference, List<Identifier>> identifiers =
      list("identifiers", IdentifierCodec.CODEC, Reference::identifiers);

  private ReferenceLayout() {
    super("a reference");
  }

  @Override
  Reference make(Values values) {
    return new Reference(
        type.of(values),
        title.of(values),
        authors.of(values),
        issued.of(values),
        container.of(values),
        volume.of(values),
        issue.of(values),
        pages.of(values),
        publisher.of(values),
        language.of(values),
        accessed.of(values),
        identifiers.of(values));
  }
}
