package org.evidencecatalog.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.output.Citation;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CSL-Java, given one reference at a time: its own lists are sorted and renumbered at every insert.
 * Whatever it throws becomes a {@link CitationStyleException}. Not thread-safe.
 */
final class Engine {
  private static final Map<String, CSLLabel> LABELS =
      Arrays.stream(CSLLabel.values())
          .collect(Collectors.toUnmodifiableMap(CSLLabel::toString, label -> label));

  private final CitationStyle style;
  private final OneItem source = new OneItem();
  private @Nullable CSL entries;
  private final Map<CiteForm, CSL> citations = new HashMap<>();
  private final Map<StyleParts.Sorting, CSL> sortings = new HashMap<>();

  Engine(CitationStyle style) {
    this.style = style;
  }

  /** The one item that the engine may ask for. */
  private static final class OneItem implements ItemDataProvider {
    private @Nullable CSLItemData item;

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return item;
    }

    @Override
    public Collection<String> getIds() {
      return item == null ? List.of() : List.of(item.getId());
    }
  }

  /** Lets the engine read the style, so that it refuses now what it cannot read. */
  void prepare() {
    guarded(this::entries);
  }

  /** A reference without its number. */
  List<Run> entry(EngineItem item) {
    return guarded(() -> Mend.stops(parsed(bibliography(entries(), item), item)));
  }

  /** The sort keys of a reference, in one text. */
  String sortKeys(EngineItem item, StyleParts.Sorting sorting) {
    return guarded(() -> Run.text(parsed(bibliography(opened(sortings, sorting), item), item)));
  }

  private static List<Run> parsed(String html, EngineItem item) {
    return YearLetter.place(RunParser.parse(html, item), item);
  }

  private String bibliography(CSL csl, EngineItem item) {
    source.item = item.data();
    csl.registerCitationItems(List.of(item.data().getId()), true);
    return String.join("", csl.makeBibliography().getEntries());
  }

  /** One source of a citation, with {@link EngineItem#NUMBER} for its number. */
  List<Run> citation(EngineItem item, CiteForm form, Optional<Locator> locator) {
    return guarded(
        () -> {
          source.item = item.data();
          CSL csl = opened(citations, told(form));
          csl.reset();
          csl.setConvertLinks(true);
          CSLCitationItemBuilder cited = new CSLCitationItemBuilder(item.data().getId());
          for (Locator place : locator.stream().toList()) {
            cited.locator(place.value()).label(LABELS.get(place.label().term()));
          }
          List<Citation> made =
              csl.makeCitation(new CSLCitation(new CSLCitationItem[] {cited.build()}));
          return parsed(made.get(made.size() - 1).getText(), item);
        });
  }

  /** The form without what the style does not ask for. */
  private CiteForm told(CiteForm form) {
    CiteRules rules = style.parts().rules();
    return new CiteForm(
        rules.testsPosition() ? form.position() : CitePosition.FIRST,
        rules.testsLocator() ? form.label() : Optional.empty(),
        form.names(),
        form.ambiguous());
  }

  /** Whether the engine has a word for what a locator counts. */
  static boolean knows(LocatorLabel label) {
    return LABELS.containsKey(label.term());
  }

  private CSL entries() throws IOException {
    CSL csl = entries == null ? open(style.parts().entries()) : entries;
    csl.setConvertLinks(true);
    entries = csl;
    return csl;
  }

  private CSL opened(Map<CiteForm, CSL> open, CiteForm form) throws IOException {
    CSL csl = open.get(form);
    if (csl == null) {
      csl = open(style.parts().citations(form));
      open.put(form, csl);
    }
    return csl;
  }

  private CSL opened(Map<StyleParts.Sorting, CSL> open, StyleParts.Sorting sorting)
      throws IOException {
    CSL csl = open.get(sorting);
    if (csl == null) {
      csl = open(sorting.style());
      open.put(sorting, csl);
    }
    return csl;
  }

  private CSL open(String text) throws IOException {
    String tag = style.locale().tag();
    return new CSL(source, name -> StyleLibrary.locale(name).orElse(null), null, text, tag);
  }

  private <T> T guarded(Callable<T> work) {
    try {
      return work.call();
    } catch (CitationStyleException e) {
      throw e;
    } catch (StackOverflowError e) {
      throw failed("it is nested too deep", e);
    } catch (Exception e) {
      throw failed(PlainText.shown(String.valueOf(e.getMessage())), e);
    }
  }

  private CitationStyleException failed(String why, Throwable cause) {
    return new CitationStyleException(
        "the style " + style.name() + " cannot be rendered: " + why, cause);
  }
}
