package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.grading.Certainty;

/**
 * Places in an article that keep their place while Markdown becomes HTML and is made safe, and what
 * is put into them afterwards. A slot is written between braces, which are punctuation to Markdown
 * as the brackets of a citation are, with a number that the article itself nowhere has.
 */
final class Slots {
  private static final Pattern USED = Pattern.compile("\\{ev([0-9]{1,9}):");

  private final String prefix;
  private final List<Fragment> contents = new ArrayList<>();
  private final List<Optional<Certainty>> claims = new ArrayList<>();
  private String markdown = "";

  /** Slots for an article with that text. */
  Slots(String text) {
    Set<Integer> used = new HashSet<>();
    Matcher matcher = USED.matcher(text);
    while (matcher.find()) {
      used.add(Integer.parseInt(matcher.group(1)));
    }
    int free = 0;
    while (used.contains(free)) {
      free++;
    }
    this.prefix = "{ev" + free + ":";
  }

  /** Adds a slot and says how it is written. */
  String add(Fragment content) {
    contents.add(content);
    return prefix + "s" + (contents.size() - 1) + "}";
  }

  /** Adds a claim and gives its number. */
  String claim(Optional<Certainty> certainty) {
    claims.add(certainty);
    return String.valueOf(claims.size() - 1);
  }

  /** How the beginning of a claim is written. */
  String opening(String claim) {
    return prefix + "o" + claim + "}";
  }

  /** How the end of a claim is written. */
  String closing(String claim) {
    return prefix + "c" + claim + "}";
  }

  /** Sets the article with the slots in it. */
  void complete(String text) {
    this.markdown = text;
  }

  /** The article with the slots in it. */
  String markdown() {
    return markdown;
  }

  /** What every slot begins with. */
  String prefix() {
    return prefix;
  }

  /** What belongs into the slots, by number. */
  List<Fragment> contents() {
    return contents;
  }

  /** Today's certainty of the claims, by number. */
  List<Optional<Certainty>> claims() {
    return claims;
  }
}
