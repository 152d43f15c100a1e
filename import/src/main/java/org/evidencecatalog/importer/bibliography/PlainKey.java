package org.evidencecatalog.importer.bibliography;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Reference;

/**
 * The key a publication would have if no other had it: first family name and year; without authors
 * its PMID, else the first word of its title and the year. Names are folded to lower-case ASCII
 * letters and digits; an unknown year is {@code nd}.
 */
final class PlainKey {
  /** A name contributes at most so many characters: a house rule, for groups. */
  private static final int NAME_LENGTH = 40;

  /** Letters that have no decomposition into an ASCII letter and marks. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ı', "i"));

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private PlainKey() {}

  static String of(Reference reference) {
    String year =
        reference
            .issued()
            .map(PartialDate::year)
            .map(known -> String.format(Locale.ROOT, "%04d", known))
            .orElse("nd");
    String author =
        reference.authors().stream().findFirst().map(Contributor::listedName).orElse("");
    String name = cut(ascii(author));
    if (!name.isEmpty()) {
      return name + year;
    }
    return reference
        .identifier(Pmid.class)
        .map(pmid -> "pmid" + pmid.value())
        .orElseGet(() -> cut(titleWord(reference.title())) + year);
  }

  /** The first word with a letter or digit; in its own letters where it has none of ASCII. */
  private static String titleWord(String title) {
    String letters = letters(title);
    return BLANKS
        .splitAsStream(title)
        .map(PlainKey::ascii)
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElse(letters.isEmpty() ? "untitled" : letters);
  }

  private static String letters(String title) {
    StringBuilder letters = new StringBuilder();
    title
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .dropWhile(c -> !Character.isLetterOrDigit(c))
        .takeWhile(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String ascii(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                folded.append((char) c);
              } else {
                folded.append(LETTERS.getOrDefault(c, ""));
              }
            });
    return folded.toString();
  }

  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= NAME_LENGTH
        ? name
        : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH));
  }
}
