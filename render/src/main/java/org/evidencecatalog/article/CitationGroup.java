package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evidencecatalog.citation.Citation;
import org.evidencecatalog.citation.CitationItem;
import org.evidencecatalog.citation.CitationMode;
import org.evidencecatalog.citation.Locator;
import org.evidencecatalog.citation.LocatorLabel;
import org.evidencecatalog.model.CitationKey;

/** Reads what stands in the brackets of a citation. */
final class CitationGroup {
  private static final Pattern LABEL = Pattern.compile("(" + codes() + ")(?:\\.\\s*|\\s+)");
  private static final Pattern NUMBER =
      Pattern.compile("(?:[^\\s,;]*\\d[^\\s,;]*|[ivxlcdmIVXLCDM]+(?![\\p{L}\\p{N}]))");
  private static final Pattern JOINT = Pattern.compile("\\s*[-–—,&]\\s*(?=[^\\s,;]*\\d)");

  private CitationGroup() {}

  /** Longer codes first, as {@code p} starts {@code pp}. */
  private static String codes() {
    return Arrays.stream(LocatorLabel.values())
        .map(LocatorLabel::code)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  /** The citation, or what is wrong with it. */
  record Outcome(Optional<Citation> citation, String fault) {}

  /**
   * Reads.
   *
   * @param keys the keys, in order; not empty
   * @param texts what stands before the first key, between each two, and behind the last
   */
  static Outcome read(List<CitationKey> keys, List<String> texts) {
    List<CitationItem> items = new ArrayList<>();
    String before = texts.get(0);
    for (int i = 0; i < keys.size(); i++) {
      String after = texts.get(i + 1);
      boolean last = i == keys.size() - 1;
      int semicolon = after.indexOf(';');
      if (before.contains(";") || (last && semicolon >= 0)) {
        return fault("between two semicolons of a citation there is no key");
      }
      if (!last && semicolon < 0) {
        return fault("two keys of a citation are separated by a semicolon: [@a; @b]");
      }
      items.add(item(keys.get(i), before, last ? after : after.substring(0, semicolon)));
      before = last ? "" : after.substring(semicolon + 1);
    }
    return new Outcome(Optional.of(new Citation(items, CitationMode.PARENTHETICAL)), "");
  }

  private static Outcome fault(String message) {
    return new Outcome(Optional.empty(), message);
  }

  private static CitationItem item(CitationKey key, String before, String after) {
    boolean suppress =
        before.endsWith("-")
            && (before.length() == 1 || Character.isWhitespace(before.charAt(before.length() - 2)));
    String prefix = suppress ? before.substring(0, before.length() - 1) : before;
    String suffix = PlainRun.tidy(after);
    String rest = suffix.startsWith(",") ? suffix.substring(1).strip() : suffix.strip();
    Matcher label = LABEL.matcher(rest);
    if (label.lookingAt()) {
      int end = valueEnd(rest, label.end());
      if (end > label.end()) {
        Locator locator =
            new Locator(
                LocatorLabel.of(label.group(1)).orElseThrow(), rest.substring(label.end(), end));
        return new CitationItem(
            key,
            PlainRun.tidy(prefix),
            Optional.of(locator),
            suffix(rest.substring(end)),
            suppress);
      }
    }
    return new CitationItem(key, PlainRun.tidy(prefix), Optional.empty(), rest, suppress);
  }

  private static String suffix(String rest) {
    return (rest.startsWith(",") ? rest.substring(1) : rest).strip();
  }

  /** Numbers joined by hyphens, commas and ampersands: {@code 33–35, 38}. */
  private static int valueEnd(String text, int start) {
    Matcher number = NUMBER.matcher(text).region(start, text.length());
    if (!number.lookingAt()) {
      return start;
    }
    int end = number.end();
    Matcher joint = JOINT.matcher(text).region(end, text.length());
    while (joint.lookingAt() && number.region(joint.end(), text.length()).lookingAt()) {
      end = number.end();
      joint.region(end, text.length());
    }
    return end;
  }
}
