package org.evidencecatalog.citation;

import de.undercouch.citeproc.csl.CSLName;
import java.util.List;
import org.evidencecatalog.citation.Distinction.Given;

/** Tells first authors of the same family name apart, where a style wants it in every citation. */
final class PrimaryNames {

  private PrimaryNames() {}

  /** What a style tries on reports that are cited alike, in this order. */
  static List<Given> steps(CiteRules rules) {
    boolean initials = rules.givenRule().endsWith("with-initials");
    boolean primary = rules.givenRule().startsWith("primary-name");
    if (primary) {
      return initials
          ? List.of(Given.FIRST_INITIALS)
          : List.of(Given.FIRST_INITIALS, Given.FIRST_WHOLE);
    }
    return initials
        ? List.of(Given.FIRST_INITIALS, Given.ALL_INITIALS)
        : List.of(Given.FIRST_INITIALS, Given.FIRST_WHOLE, Given.ALL_INITIALS, Given.ALL_WHOLE);
  }

  /** Reports whose first authors have the family name in common. */
  static void distinguish(List<Cited> group, CiteRules rules) {
    if (!rules.addGiven() || rules.givenRule().equals("by-cite")) {
      return;
    }
    boolean initialsOnly = rules.givenRule().endsWith("with-initials");
    for (Cited cited : group) {
      String own = given(cited);
      List<String> others =
          group.stream()
              .map(PrimaryNames::given)
              .filter(name -> !name.isEmpty() && !name.equals(own))
              .toList();
      if (own.isEmpty() || others.isEmpty()) {
        continue;
      }
      String initials = GivenNames.initials(own, rules.initializeWith());
      long same =
          others.stream()
              .filter(o -> GivenNames.initials(o, rules.initializeWith()).equals(initials))
              .count();
      if (same > 0 && !initialsOnly) {
        cited.distinguish(Distinction.NONE.withGiven(Given.FIRST_WHOLE));
      } else if (same < others.size()) {
        cited.distinguish(Distinction.NONE.withGiven(Given.FIRST_INITIALS));
      }
    }
  }

  /** The given name of the first author as the engine reads it; empty if unknown. */
  private static String given(Cited cited) {
    CSLName[] authors = cited.plainItem().data().getAuthor();
    String given = authors == null || authors.length == 0 ? null : authors[0].getGiven();
    return given == null ? "" : given;
  }
}
