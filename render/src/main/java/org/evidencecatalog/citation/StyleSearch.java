package org.evidencecatalog.citation;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds styles by the words of their names. Only the heads of the styles found are read, so that a
 * search is quick among ten thousand.
 */
final class StyleSearch {
  private final Map<String, Set<String>> aliases = new TreeMap<>();
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  StyleSearch() {
    StyleLibrary.aliases()
        .forEach((alias, id) -> aliases.computeIfAbsent(id, k -> new TreeSet<>()).add(alias));
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
  }

  /** The styles whose id or one of whose aliases holds every word, by id; our own one first. */
  List<StyleListing> find(String words) {
    List<String> wanted =
        Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    Map<String, String> files = new TreeMap<>();
    StyleLibrary.styles().forEach(file -> files.put(file.replaceFirst("^.*/", ""), file));
    Stream<StyleListing> own =
        Stream.of(CitationStyle.NUMERIC_NAME)
            .filter(id -> matches(id, wanted))
            .map(id -> new StyleListing(id, numericTitle(), Optional.empty(), List.of()));
    Stream<StyleListing> library =
        files.entrySet().stream()
            .filter(style -> matches(style.getKey(), wanted))
            .map(style -> listing(style.getKey(), style.getValue()));
    return Stream.concat(own, library).toList();
  }

  private static String numericTitle() {
    return CitationStyle.numeric().title();
  }

  private boolean matches(String id, List<String> wanted) {
    return wanted.stream().allMatch(id::contains)
        || aliases(id).stream().anyMatch(alias -> wanted.stream().allMatch(alias::contains));
  }

  private Set<String> aliases(String id) {
    return aliases.getOrDefault(id, Set.of());
  }

  private StyleListing listing(String id, String file) {
    byte[] style = StyleLibrary.bytes(file + ".csl").orElse(new byte[0]);
    String title = id;
    Optional<String> parent = Optional.empty();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(style));
      while (reader.hasNext() && !isEndOfInfo(reader)) {
        if (reader.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (reader.getLocalName().equals("title")) {
          title = PlainText.clean(reader.getElementText());
        } else if ("independent-parent".equals(reader.getAttributeValue(null, "rel"))) {
          String href = reader.getAttributeValue(null, "href");
          parent = Optional.of(href.substring(href.lastIndexOf('/') + 1));
        }
      }
    } catch (XMLStreamException e) {
      throw new CitationStyleException("the style " + id + " of the library cannot be read", e);
    }
    return new StyleListing(id, title, parent, List.copyOf(aliases(id)));
  }

  private static boolean isEndOfInfo(XMLStreamReader reader) {
    return reader.isEndElement() && reader.getLocalName().equals("info");
  }
}
