package org.evidencecatalog.citation;

import de.undercouch.citeproc.helper.AlphanumComparator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The order of a list: that of first citation, or the one the style asks for. */
final class ReferenceOrder {

  /** Blanks, signs and marks around a title. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+-]+");

  private static final Pattern APOSTROPHES = Pattern.compile("['’](?=\\p{L})");

  /** Languages that have these letters at the end of their alphabets. */
  private static final Set<String> NORDIC = Set.of("da", "fo", "is", "nb", "nn", "no", "sv", "fi");

  /** Letters without a decomposition, which elsewhere are sorted by what they look like. */
  private static final Map<String, String> LETTERS =
      Map.of("Ø", "O", "ø", "o", "Ł", "L", "ł", "l", "Đ", "D", "đ", "d", "Æ", "Ae", "æ", "ae");

  private static final Pattern SLASHED = Pattern.compile("[ØøŁłĐđÆæ]");

  private ReferenceOrder() {}

  private record Keyed<T>(T one, List<List<String>> keys) {}

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
    boolean demotes = style.parts().rules().demotes() != CiteRules.Demotion.NEVER;
    List<Keyed<T>> keyed = new ArrayList<>(all.size());
    for (T one : all) {
      EngineItem item = reference.apply(one).item();
      String keys = engine.sortKeys(demotes ? Particles.dropped(item) : item, sorting);
      keyed.add(new Keyed<>(one, folded(keys.split(separator, -1), style.locale())));
    }
    keyed.sort(comparator(sorting.descending(), style.locale()));
    return keyed.stream().map(Keyed::one).toList();
  }

  /** The words of each key: what stands between them never decides. */
  private static List<List<String>> folded(String[] keys, CitationLocale locale) {
    boolean own = NORDIC.contains(locale.tag().split("-", 2)[0]);
    return Arrays.stream(keys)
        .map(key -> own ? key : SLASHED.matcher(key).replaceAll(m -> LETTERS.get(m.group())))
        .map(key -> APOSTROPHES.matcher(key).replaceAll(""))
        .map(key -> Arrays.stream(BETWEEN.split(key, -1)).filter(w -> !w.isEmpty()).toList())
        .toList();
  }

  /** Key by key; a missing key comes last whatever the direction. */
  private static <T> Comparator<Keyed<T>> comparator(
      List<Boolean> descending, CitationLocale locale) {
    AlphanumComparator order = new AlphanumComparator(Locale.forLanguageTag(locale.tag()));
    return (a, b) -> {
      for (int i = 0; i < descending.size(); i++) {
        List<String> x = key(a, i);
        List<String> y = key(b, i);
        if (x.isEmpty() != y.isEmpty()) {
          return x.isEmpty() ? 1 : -1;
        }
        int result = compared(x, y, order);
        if (result != 0) {
          return descending.get(i) ? -result : result;
        }
      }
      return 0;
    };
  }

  /** Word by word; what ends first comes first. */
  private static int compared(List<String> x, List<String> y, Comparator<CharSequence> order) {
    for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
      int result = order.compare(x.get(i), y.get(i));
      if (result != 0) {
        return result;
      }
    }
    return Integer.compare(x.size(), y.size());
  }

  private static List<String> key(Keyed<?> keyed, int i) {
    return i < keyed.keys().size() ? keyed.keys().get(i) : List.of();
  }
}
