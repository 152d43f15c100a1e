package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch of text set in one way.
 *
 * @param text plain text, nothing in it is markup
 * @param faces how it is set
 * @param href where it leads, empty if nowhere
 */
record Run(String text, Set<Face> faces, String href) {

  Run {
    faces = Set.copyOf(faces);
  }

  static Run plain(String text) {
    return new Run(text, Set.of(), "");
  }

  Run withText(String value) {
    return new Run(value, faces, href);
  }

  Run withHref(String value) {
    return new Run(text, faces, value);
  }

  Run without(Face face) {
    return new Run(
        text, faces.stream().filter(f -> f != face).collect(Collectors.toUnmodifiableSet()), href);
  }

  private boolean isSetLike(Run other) {
    return faces.equals(other.faces) && href.equals(other.href);
  }

  /** Joins neighbours that are set alike, makes blanks single and trims both ends. */
  static List<Run> tidy(List<Run> runs) {
    List<Run> out = new ArrayList<>();
    boolean blank = true;
    for (Run run : runs) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < run.text.length(); i++) {
        char c = run.text.charAt(i);
        boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!space || !blank) {
          text.append(space ? ' ' : c);
        }
        blank = space;
      }
      append(out, run.withText(text.toString()));
    }
    trimEnd(out);
    return List.copyOf(out);
  }

  private static void append(List<Run> out, Run run) {
    int last = out.size() - 1;
    if (run.text.isEmpty()) {
      return;
    }
    if (last >= 0 && out.get(last).isSetLike(run)) {
      out.set(last, run.withText(out.get(last).text + run.text));
    } else {
      out.add(run);
    }
  }

  private static void trimEnd(List<Run> out) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last).text.endsWith(" ")) {
      Run run = out.remove(last);
      append(out, run.withText(run.text.stripTrailing()));
    }
  }

  /** The text of all runs. */
  static String text(List<Run> runs) {
    StringBuilder out = new StringBuilder();
    runs.forEach(run -> out.append(run.text()));
    return out.toString();
  }
}
