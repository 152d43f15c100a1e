package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** An article as Markdown's parser sees it, with our tokens in it. */
final class MarkdownTree {
  /**
   * Greatest depth of nested lists, quotes and emphasis; a house rule. Deeper trees come from
   * attacks, and what walks them by recursion would overflow the stack.
   */
  static final int MAX_DEPTH = 200;

  private static final Parser PARSER =
      base()
          .customInlineContentParserFactory(new KeyParser.Factory())
          .customInlineContentParserFactory(new BraceParser.Factory())
          .build();

  private final Node root;

  private MarkdownTree(Node root) {
    this.root = root;
  }

  /** What every parser of an article shares. */
  static Parser.Builder base() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .customInlineContentParserFactory(new CodeSpanParser.Factory())
        .customInlineContentParserFactory(new RawHtmlGuard.Factory())
        .customInlineContentParserFactory(new EmphasisGuard.Factory())
        .maxOpenBlockParsers(MAX_DEPTH / 2);
  }

  /**
   * Parses.
   *
   * @param name the article, for the message
   * @throws ArticleException if it is nested deeper than {@link #MAX_DEPTH}
   */
  static MarkdownTree parse(String name, String text) {
    return new MarkdownTree(parse(PARSER, name, text));
  }

  /** Parses with a parser that was made from {@link #base}. */
  static Node parse(Parser parser, String name, String text) {
    try {
      Node root = parser.parse(text);
      checkDepth(root, name);
      return root;
    } catch (StackOverflowError e) {
      // The library merges texts by recursion while it parses, before the depth can be looked at.
      throw tooDeep(name);
    }
  }

  private static void checkDepth(Node root, String name) {
    int depth = 0;
    Node node = root;
    while (node != null) {
      if (depth > MAX_DEPTH) {
        throw tooDeep(name);
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != null && !node.equals(root) && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == null || node.equals(root) ? null : node.getNext();
      }
    }
  }

  private static ArticleException tooDeep(String name) {
    return new ArticleException(
        name + ": lists, quotes or emphasis are nested more than " + MAX_DEPTH + " levels deep");
  }

  /** Labels of the link definitions, as written. */
  List<String> linkLabels() {
    List<String> labels = new ArrayList<>();
    visit(
        root,
        node -> {
          if (node instanceof LinkReferenceDefinition definition) {
            labels.add(definition.getLabel());
          }
        });
    return labels;
  }

  /** The blocks that hold inline text, in order. */
  List<Node> textBlocks() {
    List<Node> blocks = new ArrayList<>();
    visit(
        root,
        node -> {
          if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            blocks.add(node);
          }
        });
    return blocks;
  }

  /** By recursion, which the depth allows. */
  private static void visit(Node node, Consumer<Node> visitor) {
    visitor.accept(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child, visitor);
    }
  }
}
