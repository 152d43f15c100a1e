package org.evidencecatalog.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidencecatalog.article.Claim.Status;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.model.CitationKey;

/** Checks the claims of one article by every rule. Not thread-safe: it remembers grades. */
final class AuditClaims {
  /** Rules for all claims. */
  private static final List<Function<AuditedClaim, Stream<Finding>>> RULES =
      List.of(AuditNumbers::check, AuditSmall::check);

  /** Rules for claims on evidence. */
  private static final List<BiFunction<AuditedClaim, AuditEvidence, Stream<Finding>>>
      EVIDENCE_RULES =
          List.of(
              AuditSupport::evidence,
              AuditSupport::citations,
              AuditDirectness::check,
              AuditStudyCount::check,
              AuditUncited::check,
              AuditCertainty::approval);

  /** Rules for claims on which there is evidence. */
  private static final List<BiFunction<AuditedClaim, AuditEvidence, Stream<Finding>>> COMPARISONS =
      List.of(AuditCertainty::level, AuditDirection::check);

  private final String file;
  private final Catalog catalog;
  private final Framework framework;
  private final Map<Question, AuditEvidence> evidence = new HashMap<>();

  AuditClaims(String file, Catalog catalog, Framework framework) {
    this.file = file;
    this.catalog = catalog;
    this.framework = framework;
  }

  /** What is to be said of a span if it is a claim; nothing if it only asks. */
  Stream<Finding> check(Span span) {
    return span instanceof Span.ClaimSpan claim ? check(claim) : Stream.empty();
  }

  private Stream<Finding> check(Span.ClaimSpan span) {
    AuditWords words = AuditWords.of(AuditSentences.statements(span.text()));
    boolean asksOnly = words.size() == 0 && AuditWords.of(span.text()).size() > 0;
    return asksOnly ? Stream.empty() : check(audited(span, words));
  }

  private AuditedClaim audited(Span.ClaimSpan span, AuditWords words) {
    Optional<Question> question =
        span.claim().status() == Status.EVIDENCE ? span.claim().question() : Optional.empty();
    return new AuditedClaim(
        file,
        span,
        words,
        AuditCited.of(catalog, AuditCited.keys(span.inner()).toList()),
        AuditCited.of(catalog, of(span.claim())),
        question.map(asked -> evidence.computeIfAbsent(asked, this::evidence)),
        catalog.matching());
  }

  private static List<CitationKey> of(Claim claim) {
    return claim.of().filter(CitationKey::isValid).map(CitationKey::new).stream().toList();
  }

  private AuditEvidence evidence(Question question) {
    return new AuditEvidence(catalog.select(question), catalog.grade(question, framework));
  }

  private Stream<Finding> check(AuditedClaim claim) {
    return Stream.concat(
        RULES.stream().flatMap(rule -> rule.apply(claim)),
        claim.evidence().stream().flatMap(held -> check(claim, held)));
  }

  private Stream<Finding> check(AuditedClaim claim, AuditEvidence held) {
    return Stream.of(
            EVIDENCE_RULES.stream().flatMap(rule -> rule.apply(claim, held)),
            held.isEmpty()
                ? Stream.<Finding>empty()
                : COMPARISONS.stream().flatMap(rule -> rule.apply(claim, held)),
            AuditConditions.check(claim, catalog))
        .flatMap(Function.identity());
  }
}
