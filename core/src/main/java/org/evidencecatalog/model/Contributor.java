package org.evidencecatalog.model;

import java.util.Objects;
import java.util.Optional;

/** Who wrote a report: a person or a group. */
public sealed interface Contributor permits Contributor.Person, Contributor.Collective {

  /** What it is listed under: the family name of a person, the name of a group. */
  String listedName();

  /** The person, if it is one. */
  default Optional<Person> person() {
    return this instanceof Person person ? Optional.of(person) : Optional.empty();
  }

  /**
   * A person.
   *
   * @param family family name with its particles, for example {@code da Costa Santos}; not blank
   * @param given given names or initials as printed, if known
   */
  record Person(String family, Optional<String> given) implements Contributor {

    /**
     * Validates the name.
     *
     * @throws IllegalArgumentException if the family name is blank, or the given name is present
     *     and blank
     */
    public Person {
      Objects.requireNonNull(family, "family");
      if (family.isBlank() || given.filter(String::isBlank).isPresent()) {
        throw new IllegalArgumentException("names must not be blank");
      }
    }

    /** A person of whom only the family name is known. */
    public static Person ofFamily(String family) {
      return new Person(family, Optional.empty());
    }

    @Override
    public String listedName() {
      return family;
    }
  }

  /**
   * A group, such as a trialists' collaboration or an institution.
   *
   * @param name as printed; not blank
   */
  record Collective(String name) implements Contributor {

    /**
     * Validates the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Collective {
      Objects.requireNonNull(name, "name");
      if (name.isBlank()) {
        throw new IllegalArgumentException("name must not be blank");
      }
    }

    @Override
    public String listedName() {
      return name;
    }
  }
}
