package org.evidencecatalog.catalog;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidencecatalog.grading.BodyOfEvidence;
import org.evidencecatalog.grading.EvidenceSelection;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Matching;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.grading.PanelJudgements;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.whatif.WhatIf;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.CodePoints;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.Url;
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Labels;
import org.evidencecatalog.vocabulary.Nearest;
import org.evidencecatalog.vocabulary.Relation;
import org.evidencecatalog.vocabulary.Vocabulary;

/**
 * All sources of one body of knowledge with the vocabulary that gives their labels meaning.
 * Immutable and thread-safe. Build with {@link #builder}.
 */
public final class Catalog {
  /** Greatest edit distance of a proposed label; a house rule. */
  private static final int NEAREST_DISTANCE = 3;

  private static final int NEAREST_LIMIT = 3;

  private final Vocabulary vocabulary;
  private final PanelJudgements judgements;
  private final Matching matching;
  private final List<Source> sources;
  private final List<Study> studies;
  private final ImmutableMap<String, Source> byKey;
  private final ImmutableMap<Identifier, Source> byIdentifier;
  private final ImmutableListMultimap<Concept, Study> byCondition;

  Catalog(
      Vocabulary vocabulary,
      Collection<? extends Source> sources,
      Collection<PanelJudgement> judgements) {
    this.vocabulary = vocabulary;
    this.judgements = new PanelJudgements(vocabulary, List.copyOf(judgements));
    this.matching = new Matching(vocabulary);
    this.sources =
        sources.stream().map(Source.class::cast).sorted(Comparator.comparing(Source::id)).toList();
    this.studies =
        this.sources.stream().filter(Study.class::isInstance).map(Study.class::cast).toList();
    this.byKey = indexKeys(this.sources);
    this.byIdentifier = indexIdentifiers(this.sources);
    this.byCondition = indexConditions(this.studies, vocabulary);
  }

  private static ImmutableMap<String, Source> indexKeys(List<Source> sources) {
    ImmutableMap.Builder<String, Source> keys = ImmutableMap.builder();
    for (Source source : sources) {
      for (Report report : source.reports()) {
        keys.put(report.key().value(), source);
        report.aliases().forEach(alias -> keys.put(alias.value(), source));
      }
    }
    return keys.buildOrThrow();
  }

  /** The first source of each identifier; what names several sources leads to the first by id. */
  private static ImmutableMap<Identifier, Source> indexIdentifiers(List<Source> sources) {
    ImmutableMap.Builder<Identifier, Source> identifiers = ImmutableMap.builder();
    Set<Identifier> seen = new LinkedHashSet<>();
    for (Source source : sources) {
      for (Report report : source.reports()) {
        for (Identifier identifier : report.reference().identifiers()) {
          if (seen.add(identifier)) {
            identifiers.put(identifier, source);
          }
        }
      }
    }
    return identifiers.buildOrThrow();
  }

  private static ImmutableListMultimap<Concept, Study> indexConditions(
      List<Study> studies, Vocabulary vocabulary) {
    Map<String, Concept> byId = new LinkedHashMap<>();
    ImmutableListMultimap.Builder<Concept, Study> index = ImmutableListMultimap.builder();
    for (Study study : studies) {
      // Two spellings of a label that the vocabulary lacks are one concept: the first one's.
      study.conditions().stream()
          .map(label -> vocabulary.resolve(ConceptKind.CONDITION, label))
          .map(concept -> byId.computeIfAbsent(concept.id(), id -> concept))
          .distinct()
          .forEach(concept -> index.put(concept, study));
    }
    return index.build();
  }

  /** Starts a catalog without sources. */
  public static CatalogBuilder builder(Vocabulary vocabulary) {
    return new CatalogBuilder(vocabulary);
  }

  /** The vocabulary that gives labels their meaning. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What people judged on grades, in the order in which it was added. */
  public PanelJudgements judgements() {
    return judgements;
  }

  /** All sources, by id. */
  public List<Source> sources() {
    return sources;
  }

  /** All studies, by id. */
  public List<Study> studies() {
    return studies;
  }

  /** All background sources, by id. */
  public List<Background> backgrounds() {
    return sources.stream()
        .filter(Background.class::isInstance)
        .map(Background.class::cast)
        .toList();
  }

  /** Number of reports of all sources; records of one report count once. */
  public int reportCount() {
    return sources.stream().mapToInt(source -> source.reports().size()).sum();
  }

  /** All keys under which something can be cited, in code-point order. */
  public List<String> keys() {
    return byKey.keySet().stream().sorted(CodePoints.ORDER).toList();
  }

  /**
   * The source with that citation key, DOI, PMID ({@code PMID:} may stand before it), PMCID,
   * registry number or address; a citation key comes first.
   */
  public Optional<Source> find(String key) {
    String wanted = key.strip();
    Source cited = byKey.get(wanted);
    return cited != null
        ? Optional.of(cited)
        : Stream.<Optional<? extends Identifier>>of(
                Doi.parse(wanted),
                Pmcid.parse(wanted),
                RegistryNumber.parse(wanted),
                Pmid.parse(wanted),
                Url.parse(wanted))
            .flatMap(Optional::stream)
            .flatMap(identifier -> Stream.ofNullable(byIdentifier.get(identifier)))
            .findFirst();
  }

  /**
   * The report that is cited by a key, whether it is the report's own or that of another record of
   * the same report.
   */
  public Optional<Report> report(CitationKey key) {
    return Optional.ofNullable(byKey.get(key.value())).stream()
        .flatMap(source -> source.reports().stream())
        .filter(report -> report.key().equals(key) || report.aliases().contains(key))
        .findFirst();
  }

  /** Whether any study or the vocabulary knows that condition. */
  public boolean knowsCondition(String label) {
    return vocabulary.find(ConceptKind.CONDITION, label).isPresent() || studied(label).isPresent();
  }

  private Optional<Concept> studied(String label) {
    String id = vocabulary.resolve(ConceptKind.CONDITION, label).id();
    return byCondition.keySet().stream().filter(concept -> concept.id().equals(id)).findFirst();
  }

  /**
   * Labels of conditions that the studies have or the vocabulary knows, for proposals: those that
   * look like this one, else those that contain it.
   */
  public List<String> nearestConditions(String label) {
    List<String> known =
        Stream.concat(
                vocabulary.concepts(ConceptKind.CONDITION).stream()
                    .flatMap(
                        concept ->
                            Stream.concat(Stream.of(concept.label()), concept.synonyms().stream())),
                byCondition.keySet().stream().map(Concept::label))
            .distinct()
            .toList();
    String wanted = Labels.normalise(label);
    List<String> alike = Nearest.within(wanted, known, NEAREST_DISTANCE, NEAREST_LIMIT);
    return alike.isEmpty()
        ? known.stream()
            .filter(each -> Labels.normalise(each).contains(wanted))
            .sorted(CodePoints.ORDER)
            .limit(NEAREST_LIMIT)
            .toList()
        : alike;
  }

  /** The relations by which studies match questions here. */
  public Matching matching() {
    return matching;
  }

  /** All that is held on a question. */
  public EvidenceSelection select(Question question) {
    return EvidenceSelection.of(question, candidates(question), matching);
  }

  /** Studies of conditions that have to do with the one asked about. */
  private Set<Study> candidates(Question question) {
    Concept asked = vocabulary.resolve(ConceptKind.CONDITION, question.condition());
    Set<Study> candidates = new LinkedHashSet<>();
    for (Concept concept : byCondition.keySet()) {
      if (vocabulary.relation(concept, asked) != Relation.UNRELATED) {
        candidates.addAll(byCondition.get(concept));
      }
    }
    return candidates;
  }

  /** The first body of evidence on a question: of randomised trials if there are any. */
  public BodyOfEvidence body(Question question) {
    return select(question).first();
  }

  /**
   * The grade of a question: of the body with the highest level, the randomised one among equals,
   * with the grades of the other bodies beside it. The judgements of the catalog apply, beside
   * those that the framework has.
   */
  public Grade grade(Question question, Framework standard) {
    return select(question).grade(standard.withJudgements(judgements));
  }

  /**
   * What would change the grade of a question: more people, another study left out, or what is
   * unknown today. The judgements of the catalog apply.
   */
  public WhatIf whatIf(Question question, Framework framework) {
    return WhatIf.of(
        question, candidates(question), matching, framework.withJudgements(judgements));
  }

  /**
   * The questions that the studies raise: each condition that a study is labelled with, by label,
   * with each intervention studied for it; without one where none is known.
   */
  public List<Question> questions() {
    return byCondition.keySet().stream()
        .map(Concept::label)
        .sorted(CodePoints.ORDER)
        .flatMap(label -> questions(label).stream())
        .toList();
  }

  /**
   * The questions about one condition: one for each intervention that studies of the same or a
   * narrower condition have, by label; without an intervention where none is known. Empty if the
   * condition is not known at all.
   */
  public List<Question> questions(String condition) {
    if (!knowsCondition(condition)) {
      return List.of();
    }
    Concept asked =
        studied(condition).orElseGet(() -> vocabulary.resolve(ConceptKind.CONDITION, condition));
    Map<String, Concept> interventions = new TreeMap<>(CodePoints.ORDER);
    for (Concept concept : byCondition.keySet()) {
      if (vocabulary.relation(concept, asked).isDirect()) {
        byCondition.get(concept).stream()
            .flatMap(study -> study.interventions().stream())
            .map(label -> vocabulary.resolve(ConceptKind.INTERVENTION, label))
            .forEach(intervention -> interventions.putIfAbsent(intervention.label(), intervention));
      }
    }
    Question open = Question.of(asked.label());
    return interventions.isEmpty()
        ? List.of(open)
        : interventions.keySet().stream().map(open::intervention).toList();
  }

  /**
   * The questions that the results of a question's studies raise: the same question for each of
   * their outcomes, by label; the question itself if it names an outcome or no study has results.
   */
  public List<Question> byOutcome(Question question) {
    if (question.outcome().isPresent()) {
      return List.of(question);
    }
    List<String> outcomes =
        select(question).bodies().stream()
            .flatMap(body -> body.outcomes().stream())
            .distinct()
            .sorted(CodePoints.ORDER)
            .toList();
    return outcomes.isEmpty()
        ? List.of(question)
        : outcomes.stream().map(question::outcome).toList();
  }

  /** Grades of all {@link #questions()}, outcome by outcome. */
  public List<Grade> gradeAll(Framework framework) {
    return questions().stream()
        .flatMap(question -> byOutcome(question).stream())
        .map(question -> grade(question, framework))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Catalog that
        && vocabulary.equals(that.vocabulary)
        && sources.equals(that.sources)
        && judgements.all().equals(that.judgements.all());
  }

  @Override
  public int hashCode() {
    return Objects.hash(vocabulary, sources, judgements.all());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "Catalog of %d studies", studies.size());
  }
}
