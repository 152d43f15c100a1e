package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Mends what the engine's own merging of punctuation overlooks. */
final class Mend {
  /** A full stop after a closed quotation that ends in a stop of its own, or after an ellipsis. */
  private static final Pattern DOUBLE_STOP =
      Pattern.compile("([.?!][”’»\"']|…[”’»\"']?)\\.(?=\\s|$)");

  private Mend() {}

  static List<Run> stops(List<Run> runs) {
    List<Run> out = new ArrayList<>(runs.size());
    runs.forEach(run -> out.add(run.withText(DOUBLE_STOP.matcher(run.text()).replaceAll("$1"))));
    return Run.tidy(out);
  }

  /** The runs with what closes them, without doubling a stop, and before a quotation mark. */
  static List<Run> closed(List<Run> runs, String suffix, LocaleTerms terms) {
    String text = Run.text(runs);
    List<Run> out = new ArrayList<>(runs);
    if (!suffix.startsWith(".") || text.isEmpty()) {
      out.add(Run.plain(suffix));
      return stops(out);
    }
    char last = text.charAt(text.length() - 1);
    if (terms.punctuationInQuotes() && last == '”') {
      Run end = out.remove(out.size() - 1);
      String inside = end.text().substring(0, end.text().length() - 1);
      boolean stopped = isStop(inside.isEmpty() ? ' ' : inside.charAt(inside.length() - 1));
      out.add(end.withText(inside + (stopped ? "" : ".") + last));
      out.add(Run.plain(suffix.substring(1)));
    } else {
      out.add(Run.plain(isStop(last) ? suffix.substring(1) : suffix));
    }
    return stops(out);
  }

  private static boolean isStop(char c) {
    return ".?!…".indexOf(c) >= 0;
  }

  /** The runs with a capital at the start, as a note is a sentence. */
  static List<Run> capitalised(List<Run> runs) {
    if (runs.isEmpty() || runs.get(0).text().isEmpty()) {
      return runs;
    }
    Run first = runs.get(0);
    int c = first.text().codePointAt(0);
    String rest = first.text().substring(Character.charCount(c));
    List<Run> out = new ArrayList<>(runs);
    out.set(0, first.withText(Character.toString(Character.toTitleCase(c)) + rest));
    return out;
  }
}
