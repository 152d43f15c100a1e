package org.evidencecatalog.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Url;

/** Invented reports with holes, the same for the same seed. */
final class GeneratedReports {
  private static final List<String> FAMILIES =
      List.of("Doe", "Roe", "Poe", "Müller", "van der Berg", "O’Neil", "Ødegaard", "Li", "Şahin");
  private static final List<String> GIVEN = List.of("J", "A", "MP", "Anna", "Jean-Paul", "K");
  private static final List<String> WORDS =
      List.of("needling", "heel pain", "a trial", "outcomes in adults", "the shoulder", "DNA");
  private static final List<ReferenceType> TYPES =
      List.of(
          ReferenceType.ARTICLE_JOURNAL,
          ReferenceType.ARTICLE_JOURNAL,
          ReferenceType.BOOK,
          ReferenceType.CHAPTER,
          ReferenceType.WEBPAGE,
          ReferenceType.REPORT);

  private final Random random;

  private GeneratedReports(long seed) {
    this.random = new Random(seed);
  }

  static List<Report> of(int count, long seed) {
    GeneratedReports generated = new GeneratedReports(seed);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(generated.report(i));
    }
    return reports;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(value);
  }

  private Report report(int i) {
    List<Contributor> authors = new ArrayList<>();
    for (int n = random.nextInt(9); n > 0; n--) {
      authors.add(
          random.nextInt(12) == 0
              ? new Contributor.Collective("Heel Pain Group")
              : new Contributor.Person(one(FAMILIES), maybe(one(GIVEN))));
    }
    List<Identifier> identifiers = new ArrayList<>();
    maybe(new Doi("10.1000/x" + i)).ifPresent(identifiers::add);
    maybe(new Pmid(Integer.toString(1000 + i))).ifPresent(identifiers::add);
    ReferenceType type = one(TYPES);
    if (type == ReferenceType.WEBPAGE) {
      identifiers.add(new Url("https://example.org/page/" + i));
    }
    Reference reference =
        Reference.builder("Study " + i + " of " + one(WORDS) + ": " + one(WORDS))
            .type(type)
            .authors(authors)
            .issued(maybe(date()))
            .container(maybe("Journal of " + one(WORDS)))
            .volume(maybe(Integer.toString(random.nextInt(90) + 1)))
            .issue(maybe(Integer.toString(random.nextInt(12) + 1)))
            .pages(maybe(pages()))
            .publisher(maybe("Example Press"))
            .accessed(
                type == ReferenceType.WEBPAGE
                    ? maybe(PartialDate.parse("2024-05-01"))
                    : Optional.empty())
            .identifiers(identifiers)
            .build();
    return Fixtures.report("g" + i, reference);
  }

  private PartialDate date() {
    int year = 2000 + random.nextInt(6);
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.parse(year + "-0" + (1 + random.nextInt(9)));
      case 1 -> PartialDate.parse(year + "-11-2" + random.nextInt(9));
      default -> PartialDate.ofYear(year);
    };
  }

  private String pages() {
    int first = random.nextInt(900) + 1;
    return random.nextInt(4) == 0 ? "e" + first : first + "-" + (first + 1 + random.nextInt(40));
  }
}
