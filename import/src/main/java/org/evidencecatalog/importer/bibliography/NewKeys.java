package org.evidencecatalog.importer.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.CodePoints;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.RegistryNumber;

/**
 * Gives keys to publications whose format has none: the registry number, if no other record has it
 * as its number or key; else the plain key, with a, b, c where several share it or it is taken, in
 * the order of DOI, title, PMID and place. The order in which records come does not matter.
 */
final class NewKeys {
  private static final Comparator<Publication> ORDER =
      Comparator.comparing(NewKeys::doi, CodePoints.ORDER)
          .thenComparing(publication -> publication.reference().title(), CodePoints.ORDER)
          .thenComparing(NewKeys::pmid, CodePoints.ORDER)
          .thenComparing(publication -> publication.location().file(), CodePoints.ORDER)
          .thenComparingInt(publication -> publication.location().line());

  private final List<Publication> publications;
  private final Keys keys;
  private final CitationKey[] given;

  private NewKeys(List<Publication> publications, Keys keys) {
    this.publications = publications;
    this.keys = keys;
    this.given = new CitationKey[publications.size()];
  }

  /** A key for each publication, in their order; the keys are taken. */
  static List<CitationKey> of(List<Publication> publications, Keys keys) {
    NewKeys assignment = new NewKeys(publications, keys);
    assignment.giveRegistryNumbers();
    assignment.givePlainKeys();
    return Arrays.asList(assignment.given);
  }

  private void giveRegistryNumbers() {
    Map<RegistryNumber, List<Integer>> claims = new LinkedHashMap<>();
    for (int i = 0; i < given.length; i++) {
      for (RegistryNumber number : publications.get(i).reference().registryNumbers()) {
        claims.computeIfAbsent(number, unused -> new ArrayList<>(1)).add(i);
      }
    }
    for (int i = 0; i < given.length; i++) {
      Optional<RegistryNumber> own =
          publications.get(i).reference().registryNumbers().stream().findFirst();
      if (own.isPresent() && claims.getOrDefault(own.get(), List.of()).size() == 1) {
        give(i, own.get().value());
      }
    }
  }

  private void give(int index, String text) {
    CitationKey key = new CitationKey(text);
    if (!keys.isTaken(key)) {
      keys.take(key, publications.get(index).location());
      given[index] = key;
    }
  }

  private void givePlainKeys() {
    Map<String, List<Integer>> sharing = new LinkedHashMap<>();
    for (int i = 0; i < given.length; i++) {
      if (given[i] == null) {
        sharing
            .computeIfAbsent(
                PlainKey.of(publications.get(i).reference()), unused -> new ArrayList<>(1))
            .add(i);
      }
    }
    sharing.keySet().stream()
        .sorted(CodePoints.ORDER)
        .collect(Collectors.toList())
        .forEach(base -> give(base, sharing.getOrDefault(base, List.of())));
  }

  private void give(String base, List<Integer> indexes) {
    if (indexes.size() == 1) {
      give(indexes.get(0), base);
    }
    int letters = 0;
    for (int index :
        indexes.stream().sorted(Comparator.comparing(publications::get, ORDER)).toList()) {
      while (given[index] == null) {
        give(index, base + letters(letters++));
      }
    }
  }

  /** a to z, then aa, ab and so on. */
  private static String letters(int number) {
    char last = (char) ('a' + number % 26);
    return number < 26 ? String.valueOf(last) : letters(number / 26 - 1) + last;
  }

  /** Publications without a DOI come last. */
  private static String doi(Publication publication) {
    return publication
        .reference()
        .identifier(Doi.class)
        .map(doi -> doi.value().toLowerCase(Locale.ROOT))
        .orElse("\uffff");
  }

  private static String pmid(Publication publication) {
    Reference reference = publication.reference();
    return reference.identifier(Pmid.class).map(Pmid::value).orElse("");
  }
}
