package org.evidencecatalog.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.citation.CitationLocale;
import org.evidencecatalog.citation.CitationStyle;
import org.evidencecatalog.citation.OutputFormat;
import org.evidencecatalog.citation.ReferenceEntry;
import org.evidencecatalog.citation.ReferenceExport;
import org.evidencecatalog.citation.ReferenceList;
import org.evidencecatalog.importer.ImportResult;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.vocabulary.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Prints a reference list. */
@Command(
    name = "cite",
    mixinStandardHelpOptions = true,
    description = "Prints a reference list, or single references, in any citation style.",
    footerHeading = "%nExample:%n",
    footer = "  evidence cite studies/ --id cotchett2014 --style vancouver")
final class CiteCommand implements Callable<Integer> {
  /** Greatest edit distance of a proposed key; a house rule. */
  private static final int NEAREST_DISTANCE = 2;

  private final Session session;

  @Mixin private InputArguments inputs = new InputArguments();

  @Option(
      names = "--id",
      paramLabel = "KEY",
      description =
          "Only this source, by key, DOI, PMID or registry number; may be given several times."
              + " Without it: all, by key.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      defaultValue = "numeric",
      description =
          "Citation style by name (numeric, vancouver, apa, …) or a .csl file. Default:"
              + " ${DEFAULT-VALUE}.")
  private String style = "numeric";

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      defaultValue = "en-US",
      description = "Language of the list. Default: ${DEFAULT-VALUE}.")
  private String locale = "en-US";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text, html, markdown, asciidoc, latex or rtf; or for other programs csl-json, ris or"
              + " bibtex. Default: ${DEFAULT-VALUE}.")
  private String format = "text";

  @Option(
      names = "--all-styles",
      description = "An HTML page with the references, or the first, in every well-known style.")
  private boolean allStyles;

  @Option(
      names = "--lint",
      description = "What well-known styles print of the references that the data do not say.")
  private boolean lint;

  CiteCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CitationStyle chosen = Styles.named(style).in(CitationLocale.of(locale));
    Optional<ReferenceExport> export = ReferenceExport.of(format);
    OutputFormat output = export.isPresent() ? OutputFormat.TEXT : format(format);
    ImportResult result = inputs.read(session);
    Catalog catalog = result.catalog();
    List<CitationKey> keys = keys(catalog);
    if (lint) {
      report(new StyleReport(reports(catalog, keys)));
    } else if (allStyles) {
      session
          .out()
          .print(StylePreview.page(catalog, ids.isEmpty() ? first(keys) : keys, chosen.locale()));
    } else if (export.isPresent() && !inputs.json()) {
      session.out().print(export.get().write(reports(catalog, keys)));
    } else {
      list(ReferenceList.of(catalog, chosen, output), keys, chosen);
    }
    Messages.importSummary(session, result.problems());
    return result.errors() > 0 ? Exit.ERRORS_FOUND : Exit.OK;
  }

  private static List<CitationKey> first(List<CitationKey> keys) {
    return keys.stream().limit(1).toList();
  }

  private static List<Report> reports(Catalog catalog, List<CitationKey> keys) {
    return keys.stream().flatMap(key -> catalog.report(key).stream()).distinct().toList();
  }

  private void report(StyleReport report) {
    if (inputs.json()) {
      Json.print(session.out(), report.json());
    } else {
      report.print(session.screen());
    }
  }

  private void list(ReferenceList references, List<CitationKey> keys, CitationStyle chosen) {
    keys.forEach(references::add);
    if (inputs.json()) {
      ObjectNode document = Json.object();
      document.set("entries", Json.array(references.entries(), entry -> entry(entry, chosen)));
      Json.print(session.out(), document);
    } else {
      session.out().println(references.render().stripTrailing());
    }
  }

  private static ObjectNode entry(ReferenceEntry entry, CitationStyle style) {
    ObjectNode node = Json.object();
    node.put("id", entry.key().value());
    if (style.isNumeric()) {
      node.put("number", entry.number());
    } else {
      node.putNull("number");
    }
    node.put("text", entry.text());
    node.put("citation", entry.citation());
    return node;
  }

  /** The keys asked for, in their order; without any all reports, by key. */
  private List<CitationKey> keys(Catalog catalog) {
    if (ids.isEmpty()) {
      return catalog.sources().stream()
          .flatMap(source -> source.reports().stream())
          .map(Report::key)
          .sorted()
          .toList();
    }
    return ids.stream().map(id -> key(catalog, id)).toList();
  }

  private static CitationKey key(Catalog catalog, String id) {
    Source source =
        catalog
            .find(id)
            .orElseThrow(
                () -> {
                  List<String> near = Nearest.within(id, catalog.keys(), NEAREST_DISTANCE, 3);
                  return Unusable.usage(
                      "--id "
                          + id
                          + ": no input has it"
                          + (near.isEmpty()
                              ? ""
                              : "; did you mean " + String.join(", ", near) + "?"));
                });
    return CitationKey.isValid(id) && catalog.report(new CitationKey(id)).isPresent()
        ? new CitationKey(id)
        : source.id();
  }

  private static OutputFormat format(String name) {
    for (OutputFormat format : OutputFormat.values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
        return format;
      }
    }
    throw Unusable.usage(
        "--format "
            + name
            + ": text, html, markdown, asciidoc, latex, rtf, csl-json, ris or bibtex is expected");
  }
}
