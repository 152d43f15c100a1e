package org.evidencecatalog.citation;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts given names before the family names of a citation, to tell people apart. */
final class GivenNames {
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private GivenNames() {}

  /** The item with the given names that a distinction asks for. */
  static EngineItem apply(EngineItem item, Distinction distinction, CiteRules rules) {
    CSLName[] authors = item.data().getAuthor();
    if (distinction.given() == Distinction.Given.OMITTED || authors == null) {
      return item;
    }
    CSLName[] named = new CSLName[authors.length];
    for (int i = 0; i < authors.length; i++) {
      boolean covered = distinction.given().covers(i);
      named[i] = covered ? named(authors[i], distinction.given().isWhole(), rules) : authors[i];
    }
    return item.withAuthors(named);
  }

  private static CSLName named(CSLName author, boolean whole, CiteRules rules) {
    String given = author.getGiven();
    if (given == null || author.getFamily() == null) {
      return author;
    }
    String shown = whole ? given : initials(given, rules.initializeWith());
    return new CSLNameBuilder(author).family((shown + " " + author.getFamily()).strip()).build();
  }

  /** Initials as a style sets them; the whole name where it has no initials. */
  static String initials(String given, Optional<String> initializeWith) {
    if (initializeWith.isEmpty()) {
      return given;
    }
    List<String> names = new ArrayList<>();
    for (String name : BLANK.split(given.strip(), -1)) {
      List<String> parts = new ArrayList<>();
      for (String part : name.split("-", -1)) {
        if (!part.isEmpty()) {
          parts.add(Character.toString(part.codePointAt(0)) + initializeWith.get().strip());
        }
      }
      names.add(String.join("-", parts));
    }
    return String.join(initializeWith.get().endsWith(" ") ? " " : "", names);
  }
}
