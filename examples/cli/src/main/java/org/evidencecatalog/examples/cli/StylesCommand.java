package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.citation.StyleListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Lists the citation styles that can be asked for by name. */
@Command(
    name = "styles",
    mixinStandardHelpOptions = true,
    description = "Lists citation styles: all, or those whose name holds every word.",
    footerHeading = "%nExample:%n",
    footer = "  evidence styles physiotherapy")
final class StylesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORD",
      description = "Parts of the name; case does not matter.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--json",
      description = "Print one JSON document on standard output and nothing else.")
  private boolean json;

  StylesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String wanted = String.join(" ", words);
    List<StyleListing> found = CitationStyle.search(wanted);
    if (json) {
      ObjectNode document = Json.object();
      document.set("styles", Json.array(found, StylesCommand::style));
      Json.print(session.out(), document);
    } else {
      session.screen().table("", found.stream().map(StylesCommand::row).toList());
    }
    if (found.isEmpty()) {
      List<String> near = CitationStyle.nearest(wanted);
      session
          .messages()
          .line(
              "no style has \""
                  + wanted
                  + "\" in its name"
                  + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    }
    return Exit.OK;
  }

  private static List<String> row(StyleListing style) {
    String names =
        style.aliases().isEmpty() ? "" : " (also " + String.join(", ", style.aliases()) + ")";
    String parent = style.parent().map(id -> ", as " + id).orElse("");
    return List.of(style.id(), style.title() + parent + names);
  }

  private static ObjectNode style(StyleListing style) {
    ObjectNode node = Json.object();
    node.put("id", style.id());
    node.put("title", style.title());
    Json.put(node, "parent", style.parent());
    node.set("aliases", Json.strings(style.aliases()));
    return node;
  }
}
