package org.evidencecatalog.citation;

import de.undercouch.citeproc.helper.AlphanumComparator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The order of a list: that of first citation, or the one the style asks for. */
final class ReferenceOrder {

  private ReferenceOrder() {}

  private record Keyed<T>(T one, List<String> keys) {}

  /** The list of references. */
  static List<Cited> of(Collection<Cited> cited, CitationStyle style, Engine engine) {
    StyleParts.Sorting sorting = style.parts().sorting();
    return style.isNumeric() || sorting.isEmpty()
        ? List.copyOf(cited)
        : sorted(cited, one -> one, sorting, style, engine);
  }

  /** Anything that stands for a reference, in an order that the style asks for. */
  static <T> List<T> sorted(
      Collection<T> all,
      Function<T, Cited> reference,
      StyleParts.Sorting sorting,
      CitationStyle style,
      Engine engine) {
    String separator = String.valueOf(SortVariant.SEPARATOR);
    List<Keyed<T>> keyed = new ArrayList<>(all.size());
    for (T one : all) {
      String keys = engine.sortKeys(reference.apply(one).item(), sorting);
      keyed.add(new Keyed<>(one, List.of(keys.split(separator, -1))));
    }
    keyed.sort(comparator(sorting.descending(), style.locale()));
    return keyed.stream().map(Keyed::one).toList();
  }

  /** Key by key; a missing key comes last whatever the direction. */
  private static <T> Comparator<Keyed<T>> comparator(
      List<Boolean> descending, CitationLocale locale) {
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

  private static String key(Keyed<?> keyed, int i) {
    return i < keyed.keys().size() ? keyed.keys().get(i).strip() : "";
  }
}
