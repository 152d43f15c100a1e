package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The letter after the year in styles that do not say where it stands: behind the first year that
 * is printed as a date (CSL 1.0.2). The engine prints it only where a style says so.
 */
final class YearLetter {
  /** Stands before a date of issue. */
  private static final char MARK = '\uE015';

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private YearLetter() {}

  /** Marks the dates of issue, unless the style says itself where the letter stands. */
  static void mark(Element root) {
    List<Element> all = StyleElements.all(root);
    if (all.stream().anyMatch(e -> e.getAttribute("variable").equals("year-suffix"))) {
      return;
    }
    for (Element element : all) {
      if (element.getNodeName().equals("date")
          && element.getAttribute("variable").equals("issued")) {
        element.setAttribute("prefix", element.getAttribute("prefix") + MARK);
      }
    }
  }

  /** The runs without marks, with the letter of the item if there is one. */
  static List<Run> place(List<Run> runs, EngineItem item) {
    if (runs.stream().noneMatch(run -> run.text().indexOf(MARK) >= 0)) {
      return runs;
    }
    String letter = item.data().getYearSuffix();
    boolean pending = letter != null;
    boolean marked = false;
    List<Run> out = new ArrayList<>();
    for (Run run : runs) {
      String text = run.text();
      int from = marked ? 0 : text.indexOf(MARK);
      marked |= from >= 0;
      Matcher year = YEAR.matcher(text);
      if (pending && marked && year.find(Math.max(from, 0))) {
        text = text.substring(0, year.end()) + letter + text.substring(year.end());
        pending = false;
      }
      out.add(run.withText(text.replace(String.valueOf(MARK), "")));
    }
    return Run.tidy(out);
  }
}
