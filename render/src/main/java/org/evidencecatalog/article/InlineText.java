package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The inline content of one block laid out flat, in the order of the source. */
final class InlineText {

  /** A piece of it. */
  sealed interface Piece {}

  /** Text as written, with escapes and entities in it. */
  record Written(int start, int end) implements Piece {}

  /** Words that are shown as they are: code, a line break, the text of an automatic link. */
  record Shown(int start, String words) implements Piece {}

  /** One of our tokens. */
  record Found(Token token, int start, int end) implements Piece {}

  /** The beginning or the end of a link's text. */
  record LinkEdge(boolean opens, int offset) implements Piece {}

  /** A bracket that Markdown takes for a link's and we for ours. */
  record Bracket(boolean opens, int offset) implements Piece {}

  private final String source;
  private final CellOffsets offsets;
  private final List<Piece> pieces = new ArrayList<>();

  private InlineText(String source, CellOffsets offsets) {
    this.source = source;
    this.offsets = offsets;
  }

  static List<Piece> of(Node block, String source) {
    InlineText text = new InlineText(source, CellOffsets.of(block, source));
    text.addChildren(block);
    return text.pieces;
  }

  /** Whether sentences of prose stand in a block: not in headings and table cells. */
  static boolean isProse(Node block) {
    return !(block instanceof Heading || block instanceof TableCell);
  }

  /** Where the token begins that is all there is in a paragraph that stands in nothing else. */
  static Optional<Integer> onlyToken(Node block, List<Piece> pieces) {
    return block instanceof Paragraph
            && block.getParent() instanceof Document
            && pieces.size() == 1
            && pieces.get(0) instanceof Found found
        ? Optional.of(found.start())
        : Optional.empty();
  }

  private void addChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child);
    }
  }

  private void add(Node node) {
    if (node instanceof Text) {
      for (SourceSpan span : node.getSourceSpans()) {
        pieces.add(new Written(start(span), end(span)));
      }
    } else if (node instanceof TokenNode found && !node.getSourceSpans().isEmpty()) {
      pieces.add(new Found(found.token(), start(node), end(node)));
    } else if (node instanceof Code code) {
      pieces.add(new Shown(start(node), code.getLiteral()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      pieces.add(new Shown(lastOffset(), " "));
    } else if (node instanceof Link link) {
      addLink(link);
    } else if (!(node instanceof Image || node instanceof HtmlInline)) {
      addChildren(node);
    }
  }

  private void addLink(Link link) {
    if (link.getSourceSpans().isEmpty()) {
      return;
    }
    if (source.charAt(start(link)) == '<') {
      pieces.add(new Shown(start(link) + 1, plain(link)));
      return;
    }
    boolean ours = isOurs(link);
    pieces.add(ours ? new Bracket(true, start(link)) : new LinkEdge(true, start(link)));
    addChildren(link);
    pieces.add(ours ? new Bracket(false, end(link) - 1) : new LinkEdge(false, end(link)));
  }

  private static String plain(Link link) {
    return link.getFirstChild() instanceof Text text ? text.getLiteral() : "";
  }

  /**
   * Whether a link is one only because a definition has its text for a label, and is a citation or
   * a claim to us.
   */
  private boolean isOurs(Link link) {
    Node last = link.getLastChild();
    if (last == null
        || last.getSourceSpans().isEmpty()
        || end(last) + 1 != end(link)
        || source.charAt(end(link) - 1) != ']') {
      return false;
    }
    boolean claim =
        link.getNext() instanceof TokenNode next
            && next.token() instanceof Token.Attributes attributes
            && attributes.isClaim();
    return claim || citesDirectly(link);
  }

  private static boolean citesDirectly(Link link) {
    for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TokenNode node && node.token() instanceof Token.Key) {
        return true;
      }
    }
    return false;
  }

  private int lastOffset() {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece last = pieces.get(i);
      if (last instanceof Written written) {
        return written.end();
      }
      if (last instanceof Found found) {
        return found.end();
      }
      if (last instanceof Shown shown) {
        return shown.start();
      }
    }
    return 0;
  }

  private int start(Node node) {
    return start(node.getSourceSpans().get(0));
  }

  private int end(Node node) {
    return end(node.getSourceSpans().get(node.getSourceSpans().size() - 1));
  }

  private int start(SourceSpan span) {
    return offsets.inSource(span.getInputIndex());
  }

  private int end(SourceSpan span) {
    return offsets.inSource(span.getInputIndex() + span.getLength());
  }
}
