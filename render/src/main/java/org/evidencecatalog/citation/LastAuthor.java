package org.evidencecatalog.citation;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Styles that shorten a long list of authors to the first ones, an ellipsis and the last, such as
 * APA beyond twenty. The engine knows nothing of it: it gets the authors that are to be printed,
 * and a mark where the ellipsis belongs.
 *
 * @param min how many authors are too many
 * @param first how many stand before the ellipsis
 */
record LastAuthor(int min, int first) {
  /** Stands before the last name. */
  private static final char MARK = '\uE014';

  private static final Pattern JOINT =
      Pattern.compile("[,;]?\\s*(?:&|\\p{L}+)?\\s*" + MARK, Pattern.UNICODE_CHARACTER_CLASS);

  static Optional<LastAuthor> of(Element root) {
    return StyleElements.child(root, "bibliography").stream()
        .flatMap(bibliography -> StyleElements.all(bibliography).stream())
        .filter(element -> element.getAttribute("et-al-use-last").equals("true"))
        .filter(element -> number(element, "et-al-min") > number(element, "et-al-use-first") + 1)
        .map(
            element ->
                new LastAuthor(number(element, "et-al-min"), number(element, "et-al-use-first")))
        .filter(rule -> rule.first > 0)
        .findFirst();
  }

  private static int number(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
  }

  /** The item with the authors that are printed. */
  EngineItem shortened(EngineItem item) {
    CSLName[] authors = item.data().getAuthor();
    if (authors == null || authors.length < min) {
      return item;
    }
    List<CSLName> kept = new ArrayList<>(Arrays.asList(authors).subList(0, first));
    CSLName last = authors[authors.length - 1];
    CSLNameBuilder marked = new CSLNameBuilder(last);
    if (last.getLiteral() != null) {
      marked.literal(MARK + last.getLiteral());
    } else {
      marked.family(MARK + last.getFamily());
    }
    kept.add(marked.build());
    return item.withAuthors(kept.toArray(CSLName[]::new));
  }

  /** The runs with an ellipsis for what joined the last author to the others. */
  static List<Run> ellipsis(List<Run> runs) {
    if (runs.stream().noneMatch(run -> run.text().indexOf(MARK) >= 0)) {
      return runs;
    }
    return runs.stream()
        .map(run -> run.withText(JOINT.matcher(run.text()).replaceFirst(", … ")))
        .toList();
  }
}
