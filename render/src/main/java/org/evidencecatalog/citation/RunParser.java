package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the HTML that the engine writes, and puts back what the markers in it stand for. All text
 * from outside is escaped in that HTML, so its elements are the engine's alone. Used once.
 */
final class RunParser {
  private static final String DOI_RESOLVER = "https://doi.org/";

  private final EngineItem item;
  private final List<Run> runs = new ArrayList<>();
  private final EnumSet<Face> marked = EnumSet.noneOf(Face.class);
  private String markedHref = "";

  private RunParser(EngineItem item) {
    this.item = item;
  }

  static List<Run> parse(String html, EngineItem item) {
    RunParser parser = new RunParser(item);
    Element body = Jsoup.parseBodyFragment(html).body();
    parser.children(body, EnumSet.noneOf(Face.class), "");
    return Run.tidy(parser.runs);
  }

  private void children(Element parent, Set<Face> faces, String href) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        text(text.getWholeText(), faces, href);
      } else if (node instanceof Element element) {
        element(element, faces, href);
      }
    }
  }

  private void element(Element element, Set<Face> faces, String href) {
    boolean block = element.normalName().equals("div");
    EnumSet<Face> inner = EnumSet.noneOf(Face.class);
    inner.addAll(faces);
    face(element).forEach(face -> add(inner, face));
    String innerHref = element.normalName().equals("a") ? address(element.attr("href")) : href;
    gap(block);
    children(element, inner, innerHref);
    gap(block);
  }

  private void gap(boolean block) {
    if (block) {
      runs.add(Run.plain(" "));
    }
  }

  private static Set<Face> face(Element element) {
    String style = element.attr("style");
    return switch (element.normalName()) {
      case "sup" -> Set.of(Face.SUPERSCRIPT);
      case "sub" -> Set.of(Face.SUBSCRIPT);
      case "span" ->
          switch (style) {
            case "font-style: italic", "font-style: oblique" -> Set.of(Face.ITALIC);
            case "font-weight: bold" -> Set.of(Face.BOLD);
            case "font-variant: small-caps" -> Set.of(Face.SMALL_CAPS);
            case "text-decoration: underline" -> Set.of(Face.UNDERLINE);
            default -> Set.of();
          };
      default -> Set.of();
    };
  }

  /** In a DOI, characters with a meaning in an address are encoded. */
  private String address(String href) {
    String doi = item.data().getDOI();
    return doi != null && href.equals(DOI_RESOLVER + doi)
        ? DOI_RESOLVER + doi.replace("%", "%25").replace("#", "%23").replace("?", "%3F")
        : href;
  }

  private static void add(EnumSet<Face> faces, Face face) {
    if (!faces.add(face) && face.toggles()) {
      faces.remove(face);
    }
  }

  private void text(String text, Set<Face> faces, String href) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < EngineItem.FIRST_MARK || c > EngineItem.OPAQUE) {
        plain.append(c);
        continue;
      }
      flush(plain, faces, href);
      if (c == EngineItem.LINK_CLOSE) {
        markedHref = "";
      } else if (c < EngineItem.LINK_OPEN) {
        mark(c);
      } else if (i + 1 < text.length()) {
        i++;
        indexed(c, text.charAt(i) - EngineItem.FIRST_INDEX, faces, href);
      }
    }
    flush(plain, faces, href);
  }

  private void mark(char c) {
    for (Face face : Face.values()) {
      if (c == face.opening()) {
        marked.add(face);
      } else if (c == face.closing()) {
        marked.remove(face);
      }
    }
  }

  private void indexed(char kind, int index, Set<Face> faces, String href) {
    List<String> table = kind == EngineItem.OPAQUE ? item.opaque() : item.links();
    if (index >= 0 && index < table.size()) {
      if (kind == EngineItem.OPAQUE) {
        text(table.get(index), faces, href);
      } else {
        markedHref = table.get(index);
      }
    }
  }

  private void flush(StringBuilder plain, Set<Face> faces, String href) {
    if (!plain.isEmpty()) {
      EnumSet<Face> all = EnumSet.noneOf(Face.class);
      all.addAll(faces);
      marked.forEach(face -> add(all, face));
      runs.add(new Run(plain.toString(), all, markedHref.isEmpty() ? href : markedHref));
      plain.setLength(0);
    }
  }
}
