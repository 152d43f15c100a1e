package org.evidencecatalog.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evidencecatalog.article.InlineText.Bracket;
import org.evidencecatalog.article.InlineText.Found;
import org.evidencecatalog.article.InlineText.LinkEdge;
import org.evidencecatalog.article.InlineText.Piece;
import org.evidencecatalog.article.InlineText.Shown;
import org.evidencecatalog.article.InlineText.Written;
import org.evidencecatalog.article.Span.CitationSpan;
import org.evidencecatalog.article.Span.ClaimSpan;
import org.evidencecatalog.article.Span.ShortcodeSpan;
import org.evidencecatalog.citation.Citation;
import org.evidencecatalog.model.CitationKey;

/**
 * Matches the brackets of one block and turns them and the tokens between them into spans. One pass
 * with a stack: linear however the brackets are nested, because what a bracket holds is looked at
 * only when it is taken out.
 */
final class SpanFinder {
  private final String source;
  private final LineIndex lines;
  private final Problems problems;
  private final PlainRun plain = new PlainRun();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Integer> dropped = new HashSet<>();
  private final List<Integer> cuts = new ArrayList<>();
  private final List<Range> foreign = new ArrayList<>();
  private final List<Range> linkTexts = new ArrayList<>();
  private List<Piece> pieces = List.of();
  private int claims;
  private int consumedAttributes = -1;

  /** Part of the source, the end exclusive. */
  record Range(int start, int end) {}

  /** A bracket or a link that is still open, and the keys that stand right in it. */
  private record Frame(
      int offset,
      boolean link,
      int plainStart,
      int firstEntry,
      int firstForeign,
      int claims,
      List<Pending> keys) {}

  /** What was found, in order, and where in the words it stood. */
  private sealed interface Entry {
    int plainAt();
  }

  private record Finished(Span span, int plainAt) implements Entry {}

  /** A key; the bracket that closes behind it decides what becomes of it. */
  private record Pending(CitationKey key, int start, int end, int plainAt) implements Entry {}

  /** A span and where in the words it stood. */
  record Placed(Span span, int at) {}

  /**
   * What was found in a block.
   *
   * @param spans outermost spans in order
   * @param words the words outside claims
   * @param cuts where in the words a claim was taken out
   * @param foreign what belongs to other tools
   * @param linkTexts the texts of links
   */
  record Outcome(
      List<Placed> spans,
      PlainRun words,
      List<Integer> cuts,
      List<Range> foreign,
      List<Range> linkTexts) {}

  SpanFinder(String source, LineIndex lines, Problems problems) {
    this.source = source;
    this.lines = lines;
    this.problems = problems;
  }

  /** Finds what is ours in a block. */
  Outcome find(List<Piece> inOrder) {
    pieces = inOrder;
    open(-1, false);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Written written) {
        written(written, i);
      } else if (piece instanceof Shown shown) {
        plain.append(shown.words(), shown.start());
      } else if (piece instanceof Found found) {
        found(found);
      } else if (piece instanceof LinkEdge edge) {
        link(edge);
      } else if (piece instanceof Bracket bracket) {
        bracket(bracket.opens(), bracket.offset(), i);
      }
    }
    while (frames.size() > 1) {
      abandon(frames.pop());
    }
    List<Placed> placed = new ArrayList<>();
    entries.forEach(
        entry -> resolve(entry).ifPresent(span -> placed.add(new Placed(span, entry.plainAt()))));
    return new Outcome(placed, plain, cuts, foreign, linkTexts);
  }

  /** A key that no bracket took is part of its sentence, unless its bracket was malformed. */
  private Optional<Span> resolve(Entry entry) {
    if (entry instanceof Finished finished) {
      return Optional.of(finished.span());
    }
    Pending key = (Pending) entry;
    return dropped.contains(key.start())
        ? Optional.empty()
        : Optional.of(citation(key.start(), key.end(), Citation.narrative(key.key())));
  }

  /** Text as written: brackets are ours to match, escapes and entities are undone for the words. */
  private void written(Written text, int piece) {
    WrittenText reader = new WrittenText(source, text.start(), text.end());
    while (reader.next()) {
      if (reader.isBracket()) {
        int at = reader.start();
        bracket(source.charAt(at) == '[', at, at + 1 == text.end() ? piece : -1);
      } else {
        plain.append(reader.words(), reader.start());
      }
    }
  }

  private void found(Found found) {
    Token token = found.token();
    if (token instanceof Token.Key key) {
      Pending pending = new Pending(key.key(), found.start(), found.end(), plain.length());
      entries.add(pending);
      top().keys().add(pending);
    } else if (token instanceof Token.Shortcode shortcode) {
      finish(shortcode(found, shortcode));
    } else if (token instanceof Token.Malformed malformed) {
      problems.add(found.start(), malformed.message());
      plain.append(source.substring(found.start(), found.end()), found.start());
    } else if (token instanceof Token.Foreign) {
      foreign.add(new Range(found.start(), found.end()));
    } else if (token instanceof Token.Attributes attributes
        && attributes.isClaim()
        && found.start() != consumedAttributes) {
      problems.add(found.start(), "no opening bracket [ belongs to the attributes of this claim");
    }
  }

  private Frame top() {
    return Objects.requireNonNull(frames.peek());
  }

  private void open(int offset, boolean link) {
    frames.push(
        new Frame(
            offset,
            link,
            plain.length(),
            entries.size(),
            foreign.size(),
            claims,
            new ArrayList<>()));
  }

  private void finish(Span span) {
    entries.add(new Finished(span, plain.length()));
  }

  private Span shortcode(Found found, Token.Shortcode shortcode) {
    return new ShortcodeSpan(
        found.start(),
        found.end(),
        lines.line(found.start()),
        lines.column(found.start()),
        shortcode.name(),
        shortcode.arguments().positional(),
        shortcode.arguments().named());
  }

  private Span citation(int start, int end, Citation citation) {
    return new CitationSpan(start, end, lines.line(start), lines.column(start), citation);
  }

  private void link(LinkEdge edge) {
    if (edge.opens()) {
      open(edge.offset(), true);
      return;
    }
    Frame frame = frames.pop();
    while (!frame.link()) {
      abandon(frame);
      frame = frames.pop();
    }
    linkTexts.add(new Range(frame.offset(), edge.offset()));
  }

  private void bracket(boolean opens, int offset, int piece) {
    if (opens) {
      open(offset, false);
      plain.append("[", offset);
    } else if (frames.size() > 1 && !top().link()) {
      close(frames.pop(), offset, piece);
    } else {
      plain.append("]", offset);
    }
  }

  private void close(Frame frame, int offset, int piece) {
    if (piece >= 0
        && piece + 1 < pieces.size()
        && pieces.get(piece + 1) instanceof Found found
        && found.start() == offset + 1
        && found.token() instanceof Token.Attributes attributes) {
      consumedAttributes = found.start();
      if (attributes.isClaim() && claim(frame, offset, found.end(), attributes.arguments())) {
        return;
      }
    } else if (!frame.keys().isEmpty() && citation(frame, offset)) {
      return;
    }
    plain.append("]", offset);
  }

  private boolean claim(Frame frame, int close, int end, Token.Arguments arguments) {
    ClaimAttributes.Outcome outcome = ClaimAttributes.read(arguments);
    if (claims > frame.claims() || outcome.claim().isEmpty()) {
      problems.add(
          frame.offset(),
          claims > frame.claims() ? "a claim stands inside this claim" : outcome.fault());
      return false;
    }
    String text = PlainRun.tidy(plain.from(frame.plainStart() + 1));
    List<Span> inner = new ArrayList<>();
    List<Entry> taken = entries.subList(frame.firstEntry(), entries.size());
    taken.forEach(entry -> resolve(entry).ifPresent(inner::add));
    taken.clear();
    plain.cut(frame.plainStart());
    cuts.add(plain.length());
    claims++;
    finish(
        new ClaimSpan(
            frame.offset(),
            end,
            lines.line(frame.offset()),
            lines.column(frame.offset()),
            frame.offset() + 1,
            close,
            outcome.claim().get(),
            text,
            inner));
    return true;
  }

  private boolean citation(Frame frame, int close) {
    List<Pending> keys = frame.keys();
    if (entries.size() - frame.firstEntry() != keys.size()
        || foreign.size() > frame.firstForeign()) {
      return refuse(frame, "a citation holds no shortcode and no other citation or claim");
    }
    List<String> texts = new ArrayList<>();
    int from = frame.plainStart() + 1;
    for (Pending key : keys) {
      texts.add(plain.between(from, key.plainAt()));
      from = key.plainAt();
    }
    texts.add(plain.from(from));
    CitationGroup.Outcome outcome =
        CitationGroup.read(keys.stream().map(Pending::key).toList(), texts);
    if (outcome.citation().isEmpty()) {
      return refuse(frame, outcome.fault());
    }
    entries.subList(frame.firstEntry(), entries.size()).clear();
    plain.cut(frame.plainStart());
    finish(citation(frame.offset(), close + 1, outcome.citation().get()));
    return true;
  }

  private boolean refuse(Frame frame, String message) {
    problems.add(frame.offset(), message);
    frame.keys().forEach(key -> dropped.add(key.start()));
    return false;
  }

  /** Gives up a bracket that is never closed; what stands behind it belongs to what holds it. */
  private void abandon(Frame frame) {
    if (!frame.link() && !frame.keys().isEmpty() && opensCitation(frame)) {
      refuse(frame, "the bracket of a citation is never closed by ]");
    }
  }

  private boolean opensCitation(Frame frame) {
    int key = frame.keys().get(0).start();
    int inside = frame.offset() + 1;
    return key == inside || (key == inside + 1 && source.charAt(inside) == '-');
  }
}
