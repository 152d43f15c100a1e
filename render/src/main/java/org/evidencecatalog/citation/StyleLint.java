package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;

/**
 * Tells what a style prints of a report that its data do not say: words such as {@code Published
 * online} or {@code n.d.} that a style puts where a field is missing, and punctuation left behind.
 * Words that only name a known field, such as {@code pp.} before pages, are none of it.
 *
 * @param key key of the report
 * @param kind what was found
 * @param found the words, or the punctuation, as printed
 * @param text the whole entry
 */
public record StyleLint(CitationKey key, Kind kind, String found, String text) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:\\.\\p{L}(?!\\p{L}))*");

  /** Doubled marks, marks after a blank, empty brackets, and an end that promises more. */
  private static final Pattern STRAY =
      Pattern.compile(
          "\\.\\.(?!\\.)|,,|;;|::|\\s[,.](?=\\s|$)|\\s:(?=\\s|$)|\\(\\s*\\)|\\[\\s*\\]|\\(\\s|;:"
              + "|:;|[,;]\\.|\\.;|\\s\\)|[,;:(\\[–-]$");

  /** Words that name a field which is printed beside them, in the styles of this list. */
  private static final Set<String> LABELS =
      Set.of(
          "a",
          "and",
          "article",
          "at",
          "available",
          "doi",
          "et",
          "al",
          "from",
          "https",
          "http",
          "org",
          "id",
          "in",
          "issue",
          "no",
          "nr",
          "p",
          "pp",
          "page",
          "pages",
          "pmid",
          "pmcid",
          "s",
          "bd",
          "accessed",
          "cited",
          "retrieved",
          "url",
          "vol",
          "volume",
          "the",
          "of",
          "u",
          "und",
          "zugegriffen",
          "am");

  private static final List<String> MONTHS =
      List.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mär",
          "mai", "okt", "dez");

  /** What a style may print that nobody stated. */
  public enum Kind {
    /** Words that are not in the data. */
    WORDS,
    /** Marks doubled or left without what they belong to. */
    PUNCTUATION
  }

  /** Checks that every part is there. */
  public StyleLint {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(text, "text");
  }

  /** What a style prints of some reports without being told, in the order of the list. */
  public static List<StyleLint> of(List<Report> reports, CitationStyle style) {
    var byKey = reports.stream().collect(Collectors.toMap(Report::key, r -> r, (a, b) -> a));
    ReferenceList list =
        ReferenceList.of(key -> Optional.ofNullable(byKey.get(key)), style, OutputFormat.TEXT);
    reports.forEach(report -> list.add(report.key()));
    List<StyleLint> found = new ArrayList<>();
    for (ReferenceEntry entry : list.entries()) {
      Report report = Objects.requireNonNull(byKey.get(entry.key()), "report");
      String words = invented(entry.text(), report.reference());
      if (!words.isEmpty()) {
        found.add(new StyleLint(entry.key(), Kind.WORDS, words, entry.text()));
      }
      Matcher stray = STRAY.matcher(entry.text());
      if (stray.find()) {
        found.add(new StyleLint(entry.key(), Kind.PUNCTUATION, stray.group(), entry.text()));
      }
    }
    return List.copyOf(found);
  }

  private static String invented(String text, Reference reference) {
    Set<String> known = known(reference);
    return WORD.matcher(text)
        .results()
        .map(word -> word.group())
        .filter(word -> !isKnown(word, known))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /**
   * Initials, shortened page ranges and the year with its letter are known by what they shorten.
   */
  private static boolean isKnown(String word, Set<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (known.contains(lower) || LABELS.contains(lower)) {
      return true;
    }
    boolean number = Character.isDigit(lower.charAt(0));
    return number
        ? known.stream().anyMatch(text -> text.endsWith(lower) || lower.startsWith(text))
        : isInitials(word) || isMonth(lower, known);
  }

  private static boolean isInitials(String word) {
    return word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals("ND");
  }

  private static boolean isMonth(String lower, Set<String> known) {
    return known.contains(" month") && MONTHS.stream().anyMatch(lower::startsWith);
  }

  private static Set<String> known(Reference reference) {
    StringBuilder data = new StringBuilder(reference.title());
    reference.authors().forEach(author -> data.append(' ').append(name(author)));
    reference.container().ifPresent(text -> data.append(' ').append(text));
    reference.volume().ifPresent(text -> data.append(' ').append(text));
    reference.issue().ifPresent(text -> data.append(' ').append(text));
    reference.pages().ifPresent(text -> data.append(' ').append(text));
    reference.publisher().ifPresent(text -> data.append(' ').append(text));
    reference.identifiers().forEach(id -> data.append(' ').append(id.value()));
    reference.identifiers().forEach(id -> data.append(' ').append(id.link().orElse("")));
    Set<String> known = new HashSet<>();
    WORD.matcher(data).results().forEach(w -> known.add(w.group().toLowerCase(Locale.ROOT)));
    reference.issued().ifPresent(date -> add(known, date));
    reference.accessed().ifPresent(date -> add(known, date));
    return known;
  }

  private static String name(Contributor author) {
    return author.listedName() + " " + author.person().flatMap(p -> p.given()).orElse("");
  }

  private static String padded(int part) {
    return String.format(Locale.ROOT, "%02d", part);
  }

  private static void add(Set<String> known, PartialDate date) {
    known.add(Integer.toString(date.year()));
    date.month().ifPresent(month -> known.addAll(List.of(" month", padded(month), "" + month)));
    date.day().ifPresent(day -> known.addAll(List.of(padded(day), "" + day)));
  }
}
