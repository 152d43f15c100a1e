package org.evidencecatalog.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What a style says about citations as a whole, which is done here and not by the engine.
 *
 * @param addNames whether more authors are named to tell sources apart
 * @param addGiven whether given names are printed to tell sources apart
 * @param givenRule which given names, in the words of the specification
 * @param addYearSuffix whether a letter is put after the year to tell sources apart
 * @param testsAmbiguity whether the style prints something for sources not told apart otherwise
 * @param testsPosition whether the style prints a source anew otherwise than at first
 * @param testsLocator whether the style asks what a locator counts
 * @param nearNotes how many notes away is near
 * @param collapse what is drawn together
 * @param initializeWith what stands after an initial; empty if given names are printed whole
 * @param demotes what becomes of particles before family names
 * @param lastAuthor how a long list of authors is shortened, if not to "et al."
 * @param hyphens whether initials of a hyphenated name keep the hyphen
 */
record CiteRules(
    boolean addNames,
    boolean addGiven,
    String givenRule,
    boolean addYearSuffix,
    boolean testsAmbiguity,
    boolean testsPosition,
    boolean testsLocator,
    int nearNotes,
    Collapse collapse,
    Optional<String> initializeWith,
    Demotion demotes,
    Optional<LastAuthor> lastAuthor,
    boolean hyphens) {
  /** Notes within this distance are near, unless a style says otherwise (CSL 1.0.2). */
  private static final int NEAR_NOTES = 5;

  /** What a style draws together in one citation. */
  enum Collapse {
    /** Nothing. */
    NONE,
    /** Numbers that follow each other. */
    CITATION_NUMBER,
    /** Years of the same authors. */
    YEAR,
    /** Letters of the same year. */
    YEAR_SUFFIX,
    /** Letters of the same year, following ones as a range. */
    YEAR_SUFFIX_RANGED;

    static Collapse of(String code) {
      for (Collapse value : values()) {
        if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code)) {
          return value;
        }
      }
      return NONE;
    }

    /** Whether authors are printed once for several of their works. */
    boolean byAuthor() {
      return this == YEAR || this == YEAR_SUFFIX || this == YEAR_SUFFIX_RANGED;
    }
  }

  /** Where particles before family names stand behind the given names. */
  enum Demotion {
    /** Nowhere. */
    NEVER,
    /** Where names are sorted. */
    SORTED,
    /** Where names are sorted and where they are printed family name first. */
    SORTED_AND_PRINTED;

    /** The rule of a style, whose default is the last (CSL 1.0.2). */
    static Demotion of(Element style, boolean initials) {
      return switch (style.getAttribute("demote-non-dropping-particle")) {
        case "never" -> NEVER;
        case "sort-only" -> SORTED;
        // The engine would shorten a particle among the given names to an initial.
        default -> initials ? SORTED : SORTED_AND_PRINTED;
      };
    }
  }

  static CiteRules of(Element style) {
    Element citation =
        StyleElements.child(style, "citation")
            .orElseThrow(() -> new CitationStyleException("the style has no <citation>"));
    List<Element> all = StyleElements.all(style);
    String rule = citation.getAttribute("givenname-disambiguation-rule");
    return new CiteRules(
        isTrue(citation, "disambiguate-add-names"),
        isTrue(citation, "disambiguate-add-givenname"),
        rule.isEmpty() ? "by-cite" : rule,
        isTrue(citation, "disambiguate-add-year-suffix"),
        has(all, "disambiguate"),
        has(all, "position") || has(all, "et-al-subsequent-min"),
        has(all, "locator"),
        near(citation.getAttribute("near-note-distance")),
        Collapse.of(citation.getAttribute("collapse")),
        initializeWith(citation, all),
        Demotion.of(style, shortens(all)),
        LastAuthor.of(style),
        !style.getAttribute("initialize-with-hyphen").equals("false"));
  }

  private static boolean shortens(List<Element> all) {
    return has(all, "initialize-with")
        && all.stream().noneMatch(element -> element.getAttribute("initialize").equals("false"));
  }

  private static boolean isTrue(Element element, String attribute) {
    return element.getAttribute(attribute).equals("true");
  }

  private static boolean has(List<Element> elements, String attribute) {
    return elements.stream().anyMatch(element -> element.hasAttribute(attribute));
  }

  private static int near(String distance) {
    return distance.matches("[0-9]{1,6}") ? Integer.parseInt(distance) : NEAR_NOTES;
  }

  private static Optional<String> initializeWith(Element citation, List<Element> all) {
    if (citation.hasAttribute("initialize-with")) {
      return Optional.of(citation.getAttribute("initialize-with"));
    }
    return all.stream()
        .filter(element -> element.hasAttribute("initialize-with"))
        .map(element -> element.getAttribute("initialize-with"))
        .findFirst();
  }
}
