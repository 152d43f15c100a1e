package org.evidencecatalog.store;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Contributor.Collective;
import org.evidencecatalog.model.Contributor.Person;

/** People and groups by type. */
final class ContributorCodec {
  static final UnionCodec<Contributor> CODEC =
      new UnionCodec<>(
          "a contributor",
          List.of(
              Variant.of("person", Person.class, new PersonLayout()),
              Variant.of("collective", Collective.class, new CollectiveLayout())));

  private ContributorCodec() {}

  private static final class PersonLayout extends Layout<Person> {
    private final Field<Person, String> family = required("family", Scalars.LABEL, Person::family);
    private final Field<Person, Optional<String>> given =
        optional("given", Scalars.OPTIONAL_LABEL, Person::given, Optional.empty());

    PersonLayout() {
      super("a contributor");
    }

    @Override
    Person make(Values values) {
      return new Person(family.of(values), given.of(values));
    }
  }

  private static final class CollectiveLayout extends Layout<Collective> {
    private final Field<Collective, String> name =
        required("name", Scalars.LABEL, Collective::name);

    CollectiveLayout() {
      super("a contributor");
    }

    @Override
    Collective make(Values values) {
      return new Collective(name.of(values));
    }
  }
}
