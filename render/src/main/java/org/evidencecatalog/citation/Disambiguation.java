package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Tells apart reports that a style would cite alike, by the means the style allows and in the order
 * of the CSL 1.0.2 specification: more authors, given names, what the style keeps for such cases,
 * and letters after the year. The engine does none of it. Mutable, owned by a list.
 */
final class Disambiguation {
  /** More authors than this are never named to tell two reports apart; a house rule. */
  private static final int MOST_NAMES = 20;

  private final CitationStyle style;
  private final CiteRules rules;
  private final Engine engine;
  private final LocaleTerms terms;
  private final Map<String, List<Cited>> alike = new HashMap<>();
  private final Set<String> changed = new HashSet<>();

  Disambiguation(CitationStyle style, Engine engine, LocaleTerms terms) {
    this.terms = terms;
    this.style = style;
    this.rules = style.parts().rules();
    this.engine = engine;
  }

  private boolean isNeeded() {
    boolean allowed =
        rules.addNames() || rules.addGiven() || rules.addYearSuffix() || rules.testsAmbiguity();
    return allowed && !style.isNumeric() && style.kind() != CitationKind.LABEL;
  }

  /** Takes one more report into account. */
  void add(Cited cited) {
    if (isNeeded()) {
      String name = name(cited);
      alike.computeIfAbsent(name, k -> new ArrayList<>()).add(cited);
      changed.add(name);
    }
  }

  /** Only reports with the same first name can be cited alike. */
  private static String name(Cited cited) {
    return cited.report().reference().authors().stream()
        .map(author -> PlainText.clean(author.listedName()))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** Tells apart all that was added. */
  void resolve() {
    for (String name : changed) {
      List<Cited> group = alike.getOrDefault(name, List.of());
      if (group.size() > 1) {
        group.forEach(cited -> cited.distinguish(Distinction.NONE));
        PrimaryNames.distinguish(group, rules);
        groups(group, cited -> cited).forEach(this::resolve);
      }
    }
    changed.clear();
  }

  /** The sets of reports that are cited alike. */
  private List<List<Cited>> groups(List<Cited> all, UnaryOperator<Cited> each) {
    Map<String, List<Cited>> byText = new LinkedHashMap<>();
    for (Cited cited : all) {
      byText
          .computeIfAbsent(text(each.apply(cited), cited.distinction()), k -> new ArrayList<>())
          .add(cited);
    }
    return byText.values().stream().filter(group -> group.size() > 1).toList();
  }

  private void resolve(List<Cited> group) {
    List<Cited> left = new ArrayList<>(group);
    if (rules.addNames()) {
      int most = group.stream().mapToInt(Disambiguation::authors).max().orElse(0);
      for (int names = 2; names <= Math.min(most, MOST_NAMES); names++) {
        int count = names;
        separate(left, distinction -> distinction.withNames(count));
      }
    }
    if (rules.addGiven()) {
      for (Distinction.Given given : PrimaryNames.steps(rules)) {
        separate(left, distinction -> distinction.withGiven(given));
      }
    }
    if (rules.testsAmbiguity()) {
      separate(left, Distinction::asAmbiguous);
    }
    if (rules.addYearSuffix() && left.size() > 1) {
      letters(left);
    }
  }

  private static int authors(Cited cited) {
    return cited.report().reference().authors().size();
  }

  /** Changes those that become unlike all others by it, and takes them out. */
  private void separate(List<Cited> left, UnaryOperator<Distinction> means) {
    if (left.size() < 2) {
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    Map<Cited, String> texts = new LinkedHashMap<>();
    for (Cited cited : left) {
      String text = text(cited, means.apply(cited.distinction()));
      texts.put(cited, text);
      seen.merge(text, 1, Integer::sum);
    }
    texts.forEach(
        (cited, text) -> {
          if (seen.getOrDefault(text, 0) == 1) {
            cited.distinguish(means.apply(cited.distinction()));
            left.remove(cited);
          }
        });
  }

  /** Letters in the order of the list. */
  private void letters(List<Cited> left) {
    int letter = 0;
    for (Cited cited : ReferenceOrder.of(left, style, engine)) {
      if (cited.report().year().isEmpty() && !terms.hasNoDate(text(cited, cited.distinction()))) {
        // A letter would run into the name.
        continue;
      }
      cited.distinguish(cited.distinction().withYearSuffix(letters(letter)));
      letter++;
    }
  }

  /** a to z, then aa, ab and so on. */
  static String letters(int index) {
    String last = Character.toString((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }

  private String text(Cited cited, Distinction distinction) {
    CitePosition position =
        style.kind() == CitationKind.NOTE ? CitePosition.SUBSEQUENT : CitePosition.FIRST;
    EngineItem item = GivenNames.apply(cited.plainItem(), distinction, rules);
    CiteForm form = CiteForm.PLAIN.at(position).with(distinction);
    return Run.text(engine.citation(item, form, Optional.empty()));
  }
}
