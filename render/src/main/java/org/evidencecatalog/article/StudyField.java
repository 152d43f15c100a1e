package org.evidencecatalog.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.vocabulary.Coded;

/** What the {@code study} shortcode can print of a source. */
enum StudyField implements Coded {
  /** Year of the report that the key names. */
  YEAR,
  /** Participants: analysed, else randomised; of a review those of its studies. */
  N,
  /** Participants randomised. */
  N_RANDOMISED,
  /** Participants analysed. */
  N_ANALYSED,
  /** How blind it was. */
  BLINDING,
  /** Its design. */
  DESIGN,
  /** Title of the report that the key names. */
  TITLE,
  /** Family name of its first author, or name of the group. */
  FIRST_AUTHOR;

  /** Markup that titles may hold. */
  private static final Pattern MARKUP = Pattern.compile("</?(?:b|strong|i|em|sup|sub)>");

  /** The field with that code. */
  static Optional<StudyField> of(String code) {
    return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
  }

  /** The codes of all fields. */
  static List<String> codes() {
    return Stream.of(values()).map(Coded::code).toList();
  }

  /** The value in words; empty if it is unknown. */
  Optional<String> of(Source source, Report report) {
    return switch (this) {
      case YEAR -> report.year().map(String::valueOf);
      case N -> size(source, StudyField::participants);
      case N_RANDOMISED -> size(source, study -> study.sampleSize().randomised());
      case N_ANALYSED -> size(source, study -> study.sampleSize().analysed());
      case BLINDING -> study(source).flatMap(StudyField::blinding);
      case DESIGN -> study(source).flatMap(StudyField::design);
      case TITLE -> Optional.of(plain(report.reference().title()));
      case FIRST_AUTHOR ->
          report.reference().authors().stream().findFirst().map(Contributor::listedName);
    };
  }

  private static Optional<Study> study(Source source) {
    return source instanceof Study study ? Optional.of(study) : Optional.empty();
  }

  private static Optional<String> size(Source source, Function<Study, OptionalInt> count) {
    OptionalInt size = study(source).map(count).orElse(OptionalInt.empty());
    return size.isPresent() ? Optional.of(String.valueOf(size.getAsInt())) : Optional.empty();
  }

  private static OptionalInt participants(Study study) {
    return study.isReview()
        ? study.sampleSize().includedParticipants()
        : study.sampleSize().participants();
  }

  private static String plain(String title) {
    return MARKUP.matcher(title).replaceAll("");
  }

  private static Optional<String> blinding(Study study) {
    return switch (study.blinding().label()) {
      case OPEN -> Optional.of("open-label");
      case SINGLE -> Optional.of("single-blind");
      case DOUBLE -> Optional.of("double-blind");
      case TRIPLE -> Optional.of("triple-blind");
      case QUADRUPLE -> Optional.of("quadruple-blind");
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<String> design(Study study) {
    return switch (study.design()) {
      case RANDOMISED_TRIAL -> Optional.of("randomised trial");
      case CLUSTER_RANDOMISED_TRIAL -> Optional.of("cluster-randomised trial");
      case CROSSOVER_TRIAL -> Optional.of("randomised crossover trial");
      case QUASI_RANDOMISED_TRIAL -> Optional.of("quasi-randomised trial");
      case CONTROLLED_ALLOCATION_UNKNOWN -> Optional.of("controlled trial");
      case NON_RANDOMISED_TRIAL -> Optional.of("non-randomised trial");
      case COHORT -> Optional.of("cohort study");
      case CASE_CONTROL -> Optional.of("case-control study");
      case INTERRUPTED_TIME_SERIES -> Optional.of("interrupted time series");
      case BEFORE_AFTER -> Optional.of("before-and-after study");
      case CROSS_SECTIONAL -> Optional.of("cross-sectional study");
      case CASE_SERIES -> Optional.of("case series");
      case CASE_REPORT -> Optional.of("case report");
      case N_OF_1_TRIAL -> Optional.of("n-of-1 trial");
      case SYSTEMATIC_REVIEW -> Optional.of("systematic review");
      case UNKNOWN -> Optional.empty();
    };
  }
}
