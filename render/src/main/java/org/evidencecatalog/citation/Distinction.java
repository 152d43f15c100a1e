package org.evidencecatalog.citation;

/**
 * What tells a report apart from others that would be cited alike.
 *
 * @param yearSuffix the letter after its year; empty for none
 * @param names how many authors stand before "et al."; 0 as the style says
 * @param given how the given names of its authors are printed
 * @param ambiguous whether the style prints what it keeps for sources not told apart otherwise
 */
record Distinction(String yearSuffix, int names, Given given, boolean ambiguous) {
  /** Of a report that no other is like. */
  static final Distinction NONE = new Distinction("", 0, Given.OMITTED, false);

  /** How given names are printed where the style prints family names. */
  enum Given {
    /** Not at all. */
    OMITTED,
    /** Initials, of the first author. */
    FIRST_INITIALS,
    /** Whole, of the first author. */
    FIRST_WHOLE,
    /** Initials, of every author. */
    ALL_INITIALS,
    /** Whole, of every author. */
    ALL_WHOLE;

    /** Whether the author at an index, from 0, has a given name printed. */
    boolean covers(int author) {
      return switch (this) {
        case OMITTED -> false;
        case FIRST_INITIALS, FIRST_WHOLE -> author == 0;
        case ALL_INITIALS, ALL_WHOLE -> true;
      };
    }

    /** Whether names are printed whole. */
    boolean isWhole() {
      return this == FIRST_WHOLE || this == ALL_WHOLE;
    }
  }

  Distinction withYearSuffix(String value) {
    return new Distinction(value, names, given, ambiguous);
  }

  Distinction withNames(int value) {
    return new Distinction(yearSuffix, value, given, ambiguous);
  }

  Distinction withGiven(Given value) {
    return new Distinction(yearSuffix, names, value, ambiguous);
  }

  Distinction asAmbiguous() {
    return new Distinction(yearSuffix, names, given, true);
  }
}
