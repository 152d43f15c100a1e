package org.evidencecatalog.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Labels;

/**
 * Labels that are looked for in prose, whole words only, equal as labels are.
 *
 * @param byFirstWord the words of each label under the first of them, the longest label first
 */
record AuditPhrases(Map<String, List<List<String>>> byFirstWord) {
  private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");

  AuditPhrases {
    byFirstWord = Map.copyOf(byFirstWord);
  }

  static AuditPhrases of(Collection<String> labels) {
    return new AuditPhrases(
        labels.stream()
            .distinct()
            .map(AuditPhrases::words)
            .filter(words -> !words.isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt((List<String> words) -> -words.size()))
            .collect(Collectors.groupingBy(words -> words.get(0))));
  }

  /** The conditions that the vocabulary knows or the studies have. */
  static AuditPhrases conditions(Catalog catalog) {
    return of(
        Stream.concat(
                known(catalog, ConceptKind.CONDITION),
                catalog.studies().stream().map(Study::conditions).flatMap(List::stream))
            .toList());
  }

  /** The interventions that the vocabulary knows or the studies have. */
  static AuditPhrases interventions(Catalog catalog) {
    return of(
        Stream.concat(
                known(catalog, ConceptKind.INTERVENTION),
                catalog.studies().stream().map(Study::interventions).flatMap(List::stream))
            .toList());
  }

  private static Stream<String> known(Catalog catalog, ConceptKind kind) {
    return catalog.vocabulary().concepts(kind).stream().flatMap(AuditPhrases::labels);
  }

  private static Stream<String> labels(Concept concept) {
    return Stream.concat(Stream.of(concept.label()), concept.synonyms().stream());
  }

  private static List<String> words(String text) {
    return Stream.of(NOT_IN_A_WORD.split(Labels.normalise(text), -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The first label that the text names. */
  Optional<String> first(String text) {
    // The full stop keeps a parenthesis at the end of the text, which a label would lose.
    List<String> words = words(text + ".");
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(
            place ->
                byFirstWord.getOrDefault(words.get(place), List.of()).stream()
                    .filter(phrase -> startsWith(words.subList(place, words.size()), phrase)))
        .map(phrase -> String.join(" ", phrase))
        .findFirst();
  }

  private static boolean startsWith(List<String> words, List<String> phrase) {
    return words.size() >= phrase.size() && words.subList(0, phrase.size()).equals(phrase);
  }
}
