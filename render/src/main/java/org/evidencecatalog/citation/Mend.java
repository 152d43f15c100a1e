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
}
