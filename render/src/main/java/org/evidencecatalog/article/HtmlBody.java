package org.evidencecatalog.article;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.evidencecatalog.article.SlotParser.SlotNode;
import org.evidencecatalog.grading.Certainty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The body of a page from an article with slots. What the author wrote is made safe first; then the
 * slots are filled, in the tree and not in the text, so that nothing an author writes can reach
 * into what is ours.
 */
final class HtmlBody {
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create(), HeadingAnchorExtension.create()))
          .nodeRendererFactory(OwnNodes::new)
          .build();

  private HtmlBody() {}

  /**
   * Renders.
   *
   * @param name the article, for messages
   * @param slots the article and what belongs into its slots
   * @param reserved ids that the page needs for itself
   */
  static Element of(String name, Slots slots, Set<String> reserved) {
    Parser parser =
        MarkdownTree.base()
            .customInlineContentParserFactory(new SlotParser.Factory(slots.prefix()))
            .build();
    Node root = MarkdownTree.parse(parser, name, slots.markdown());
    Element body = SafeHtml.clean(RENDERER.render(root));
    List<Element> contents = slots.contents().stream().map(HtmlBody::parsed).toList();
    Set<String> ids = new HashSet<>(reserved);
    contents.forEach(content -> content.select("[id]").forEach(element -> ids.add(element.id())));
    SafeHtml.uniqueIds(body, ids);
    body.select("thead th").attr("scope", "col");
    claims(body, slots.claims());
    for (Element slot : body.select("ev-slot")) {
      int number = Integer.parseInt(slot.attr("data-n"));
      fill(slot, contents.get(number), slots.contents().get(number).layout());
    }
    return body;
  }

  private static Element parsed(Fragment fragment) {
    return Jsoup.parseBodyFragment(fragment.html()).body();
  }

  private static void claims(Element body, List<Optional<Certainty>> certainties) {
    for (Element claim : body.select("ev-claim")) {
      int number = Integer.parseInt(claim.attr("data-n"));
      claim.removeAttr("data-n");
      claim.tagName("span").attr("class", "claim");
      certainties
          .get(number)
          .ifPresent(level -> claim.attr("data-certainty", level.code().replace('_', '-')));
    }
  }

  private static void fill(Element slot, Element content, Fragment.Layout layout) {
    Element parent = Objects.requireNonNull(slot.parent(), "parent");
    boolean alone = parent.childrenSize() == 1 && !parent.hasText();
    boolean paragraph = alone && parent.nameIs("p");
    Element place = paragraph && layout != Fragment.Layout.INLINE ? parent : slot;
    if (layout == Fragment.Layout.PARAGRAPH) {
      boolean own = paragraph || (alone && parent.nameIs("li"));
      Element holder = new Element(own ? "p" : "span").addClass("evidence-summary");
      holder.appendChildren(content.childNodesCopy());
      place.replaceWith(holder);
    } else {
      content.childNodesCopy().forEach(place::before);
      place.remove();
    }
  }

  /** Writes slots, and the author's own HTML as far as it is harmless. */
  private static final class OwnNodes implements NodeRenderer {
    private final HtmlWriter writer;

    OwnNodes(HtmlNodeRendererContext context) {
      this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(SlotNode.class, HtmlInline.class, HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof SlotNode slot) {
        writer.raw(slot.tag());
      } else if (node instanceof HtmlInline inline) {
        writer.raw(RawHtml.tags(inline.getLiteral()));
      } else if (node instanceof HtmlBlock block) {
        writer.line();
        writer.raw(RawHtml.tags(block.getLiteral()));
        writer.line();
      }
    }
  }
}
