package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evidencecatalog.article.Span.CitationSpan;
import org.evidencecatalog.citation.CitationItem;
import org.evidencecatalog.model.CitationKey;

/**
 * Cuts the words of a block into sentences. A full stop ends one where a blank follows and then
 * anything but a lower-case letter, and where it belongs to no abbreviation. Independent of locale.
 */
final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "al", "approx", "ca", "cf", "dr", "e.g", "eg", "etc", "fig", "figs", "i.e", "ie", "incl",
          "mr", "mrs", "ms", "no", "p", "pp", "prof", "ref", "refs", "resp", "st", "tab", "vol",
          "vs");
  private static final String CLOSING = "\"'”’)]»";

  private final SpanFinder.Outcome block;
  private final LineIndex lines;
  private final List<Sentence> sentences = new ArrayList<>();
  private int nextSpan;

  private SentenceSplitter(SpanFinder.Outcome block, LineIndex lines) {
    this.block = block;
    this.lines = lines;
  }

  static List<Sentence> split(SpanFinder.Outcome block, LineIndex lines) {
    SentenceSplitter splitter = new SentenceSplitter(block, lines);
    int from = 0;
    for (int cut : block.cuts()) {
      splitter.split(from, cut);
      from = cut;
    }
    splitter.split(from, block.words().length());
    return splitter.sentences;
  }

  private void split(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (endsSentence(i, to)) {
        int end = closing(i + 1, to);
        add(start, end);
        start = end;
        i = end - 1;
      }
    }
    add(start, to);
  }

  private boolean endsSentence(int at, int to) {
    char c = block.words().charAt(at);
    if (c != '.' && c != '?' && c != '!' && c != '…') {
      return false;
    }
    int next = closing(at + 1, to);
    if (next >= to) {
      return true;
    }
    if (!Character.isWhitespace(block.words().charAt(next))) {
      return false;
    }
    while (next < to && Character.isWhitespace(block.words().charAt(next))) {
      next++;
    }
    return next >= to
        || !(Character.isLowerCase(block.words().charAt(next)) || (c == '.' && isAbbreviation(at)));
  }

  private int closing(int from, int to) {
    int at = from;
    while (at < to && CLOSING.indexOf(block.words().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private boolean isAbbreviation(int stop) {
    int start = stop;
    while (start > 0 && stop - start < 8 && isOfWord(block.words().charAt(start - 1))) {
      start--;
    }
    String word = block.words().between(start, stop).toLowerCase(Locale.ROOT);
    // One letter is an initial.
    return word.length() == 1 || ABBREVIATIONS.contains(word);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private void add(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(block.words().charAt(start))) {
      start++;
    }
    List<CitationKey> cited = cited(to);
    String text = PlainRun.tidy(block.words().between(start, to));
    if (text.codePoints().anyMatch(Character::isLetter)) {
      int origin = block.words().origin(start);
      sentences.add(new Sentence(origin, lines.line(origin), lines.column(origin), text, cited));
    }
  }

  /** Keys cited up to a place, from where the last sentence ended. */
  private List<CitationKey> cited(int to) {
    Set<CitationKey> keys = new LinkedHashSet<>();
    List<SpanFinder.Placed> spans = block.spans();
    while (nextSpan < spans.size() && spans.get(nextSpan).at() <= to) {
      if (spans.get(nextSpan).span() instanceof CitationSpan citation) {
        citation.citation().items().stream().map(CitationItem::key).forEach(keys::add);
      }
      nextSpan++;
    }
    return List.copyOf(keys);
  }
}
