package org.evidencecatalog.grading.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.Judgement;

/**
 * The judgements of a grade in the words of the GRADE handbook (Schünemann 2013, chapter 5). A note
 * stands beside what changed the certainty, what was not assessed, and what a person decided.
 */
final class DomainWords {
  private static final String NOT_ASSESSED = "not assessed";
  private static final Map<Domain, String> RULES =
      new EnumMap<>(
          Map.of(
              Domain.RISK_OF_BIAS, "GRADE.risk-of-bias",
              Domain.INCONSISTENCY, "GRADE.inconsistency",
              Domain.INDIRECTNESS, "GRADE.indirectness",
              Domain.IMPRECISION, "GRADE.imprecision",
              Domain.PUBLICATION_BIAS, "GRADE.publication-bias"));

  private final Grade grade;
  private final Footnotes footnotes;

  DomainWords(Grade grade, Footnotes footnotes) {
    this.grade = grade;
    this.footnotes = footnotes;
  }

  /** A cell for each domain, in their order; none if nothing was judged. */
  List<DomainCell> cells() {
    if (grade.judgements().isEmpty()) {
      return List.of();
    }
    List<DomainCell> cells = new ArrayList<>();
    RULES.forEach(
        (domain, rule) -> judgement(rule).ifPresent(each -> cells.add(lowering(domain, each))));
    cells.add(raising());
    return cells;
  }

  private Optional<Judgement> judgement(String rule) {
    return grade.judgements().stream().filter(each -> each.rule().equals(rule)).findFirst();
  }

  private DomainCell lowering(Domain domain, Judgement judgement) {
    return new DomainCell(domain, judgement.change(), words(domain, judgement), notes(judgement));
  }

  private static String words(Domain domain, Judgement judgement) {
    if (!judgement.isAssessed() && judgement.override().isEmpty()) {
      return NOT_ASSESSED;
    }
    if (domain == Domain.PUBLICATION_BIAS) {
      return judgement.change() < 0 ? "strongly suspected" : "undetected";
    }
    return switch (judgement.change()) {
      case 0 -> "not serious";
      case -1 -> "serious";
      case -2 -> "very serious";
      default -> "extremely serious";
    };
  }

  private List<String> notes(Judgement judgement) {
    boolean plain =
        judgement.change() == 0 && judgement.isAssessed() && judgement.override().isEmpty();
    return plain ? List.of() : List.of(footnotes.letter(judgement));
  }

  private DomainCell raising() {
    List<Judgement> raised =
        Stream.of("GRADE.large-effect", "GRADE.dose-response", "GRADE.opposing-confounding")
            .flatMap(rule -> judgement(rule).stream())
            .filter(each -> each.change() > 0 || each.override().isPresent())
            .toList();
    List<String> words =
        raised.stream().filter(each -> each.change() > 0).map(DomainWords::raising).toList();
    return new DomainCell(
        Domain.OTHER_CONSIDERATIONS,
        raised.stream().mapToInt(Judgement::change).sum(),
        words.isEmpty() ? "none" : String.join(", ", words),
        raised.stream().map(footnotes::letter).toList());
  }

  private static String raising(Judgement judgement) {
    return switch (judgement.rule()) {
      case "GRADE.large-effect" -> judgement.change() > 1 ? "very large effect" : "large effect";
      case "GRADE.dose-response" -> "dose-response gradient";
      default -> "plausible confounding would reduce the effect";
    };
  }
}
