package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Report;

/**
 * Who wrote a report, as a sentence names them: one name; two joined by "and"; the first of more
 * with "et al.", in the words of a locale; without authors, the title, shortened.
 */
final class AuthorsInText {
  private static final int LONGEST_TITLE = 60;

  private AuthorsInText() {}

  static List<Run> of(Report report, LocaleTerms terms) {
    List<String> names = new ArrayList<>();
    for (Contributor author : report.reference().authors()) {
      String name = PlainText.clean(author.listedName());
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    String text =
        switch (names.size()) {
          case 0 -> title(report);
          case 1 -> names.get(0);
          case 2 -> names.get(0) + " " + terms.and() + " " + names.get(1);
          default -> names.get(0) + " " + terms.etAl();
        };
    return List.of(Run.plain(text));
  }

  /** The title up to its first colon, in quotation marks, cut between words where it is long. */
  static String title(Report report) {
    String title = RichText.strip(PlainText.clean(report.reference().title()));
    int colon = title.indexOf(": ");
    String main = colon > 0 ? title.substring(0, colon) : title;
    if (main.isEmpty()) {
      main = PlainText.clean(report.key().value());
    }
    return "“" + (main.length() <= LONGEST_TITLE ? main : cut(main)) + "”";
  }

  private static String cut(String title) {
    int blank = title.lastIndexOf(' ', LONGEST_TITLE);
    int end = blank > 0 ? blank : title.offsetByCodePoints(0, LONGEST_TITLE / 2);
    return title.substring(0, end).replaceFirst("[\\p{Punct}\\s]+$", "") + "…";
  }
}
