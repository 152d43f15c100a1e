package org.evidencecatalog.catalog;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.vocabulary.Vocabulary;

/**
 * Collects sources as they were read, one record each, and makes a catalog of them in which every
 * report and every study is there once. Mutable and not thread-safe.
 */
public final class CatalogBuilder {
  private final Vocabulary vocabulary;
  private final List<Source> records = new ArrayList<>();
  private final List<PanelJudgement> judgements = new ArrayList<>();

  CatalogBuilder(Vocabulary vocabulary) {
    this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
  }

  /** Adds a source: a record of an input, or a source of another catalog. */
  public CatalogBuilder add(Source source) {
    records.add(Objects.requireNonNull(source, "source"));
    return this;
  }

  /** Adds several sources. */
  public CatalogBuilder addAll(Collection<? extends Source> sources) {
    sources.forEach(this::add);
    return this;
  }

  /** Adds what people judged on grades. */
  public CatalogBuilder judgements(Collection<PanelJudgement> people) {
    judgements.addAll(people);
    return this;
  }

  /**
   * Links the records and makes the catalog.
   *
   * @throws IllegalArgumentException if two records have the same key; importers refuse the second
   */
  public Result build() {
    Multiset<CitationKey> keys = HashMultiset.create();
    records.stream()
        .flatMap(source -> source.reports().stream())
        .forEach(report -> countKeys(report, keys));
    keys.entrySet().stream()
        .filter(entry -> entry.getCount() > 1)
        .findFirst()
        .ifPresent(
            entry -> {
              throw new IllegalArgumentException("two records have the key " + entry.getElement());
            });
    Linking linking = Linking.of(records);
    List<Source> sources = linking.groups().stream().map(Merging::merged).toList();
    List<Problem> problems = new ArrayList<>(linking.problems());
    problems.addAll(ProposedDuplicates.of(records, linking));
    problems.sort(Problem.ORDER);
    return new Result(new Catalog(vocabulary, sources, judgements), List.copyOf(problems));
  }

  /**
   * Makes the catalog of sources that were linked before, such as those of a stored catalog:
   * nothing is linked or merged again, which could change what was linked in another order.
   *
   * @throws IllegalArgumentException if two reports have the same key
   */
  public Catalog buildLinked() {
    return new Catalog(vocabulary, records, judgements);
  }

  private static void countKeys(Report report, Multiset<CitationKey> keys) {
    keys.add(report.key());
    keys.addAll(report.aliases());
  }

  /**
   * A catalog and what linking its records brought up.
   *
   * @param catalog the catalog
   * @param problems notes on linked records and warnings on likely duplicates, in their order
   */
  public record Result(Catalog catalog, List<Problem> problems) {

    /** Copies. */
    public Result {
      Objects.requireNonNull(catalog, "catalog");
      problems = List.copyOf(problems);
    }
  }
}
