package org.evidencecatalog.citation;

import de.undercouch.citeproc.helper.AlphanumComparator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of a list: that of first citation, or the one the style asks for. */
final class ReferenceOrder {

  private ReferenceOrder() {}

  private record Keyed(Cited cited, List<String> keys) {}

  static List<Cited> of(Collection<Cited> cited, CitationStyle style, Engine engine) {
    StyleParts parts = style.parts();
    if (style.kind().isNumbered() || parts.sorting().isEmpty()) {
      return List.copyOf(cited);
    }
    List<Keyed> keyed = new ArrayList<>(cited.size());
    for (Cited one : cited) {
      String keys = engine.sortKeys(one.item());
      String separator = String.valueOf(SortVariant.SEPARATOR);
      keyed.add(new Keyed(one, List.of(keys.split(separator, -1))));
    }
    keyed.sort(comparator(parts.descending(), style.locale()));
    return keyed.stream().map(Keyed::cited).toList();
  }

  /** Key by key; a missing key comes last whatever the direction. */
  private static Comparator<Keyed> comparator(List<Boolean> descending, CitationLocale locale) {
    AlphanumComparator order = new AlphanumComparator(Locale.forLanguageTag(locale.tag()));
    return (a, b) -> {
      for (int i = 0; i < descending.size(); i++) {
        String x = key(a, i);
        String y = key(b, i);
        if (x.isEmpty() != y.isEmpty()) {
          return x.isEmpty() ? 1 : -1;
        }
        int result = order.compare(x, y);
        if (result != 0) {
          return descending.get(i) ? -result : result;
        }
      }
      return 0;
    };
  }

  private static String key(Keyed keyed, int i) {
    return i < keyed.keys().size() ? keyed.keys().get(i).strip() : "";
  }
}
