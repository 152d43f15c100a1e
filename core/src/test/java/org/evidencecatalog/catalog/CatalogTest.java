package org.evidencecatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.evidencecatalog.Samples.report;
import static org.evidencecatalog.Samples.review;
import static org.evidencecatalog.Samples.study;
import static org.evidencecatalog.Samples.trial;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.grading.BodyKind;
import org.evidencecatalog.grading.EvidenceSelection;
import org.evidencecatalog.grading.GradeFramework;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.SampleSize;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;
import org.evidencecatalog.model.StudyDesign;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final Identifier NUMBER =
      RegistryNumber.parse("ACTRN12610000611022").orElseThrow();

  @Test
  void a_trial_and_its_protocol_with_one_registry_number_are_one_study() {
    var result =
        build(
            from(report("protocol2011", ReportKind.PROTOCOL, 2011, NUMBER), 80),
            from(report("results2014", ReportKind.UNKNOWN, 2014, NUMBER), 84));
    Study study = result.catalog().studies().get(0);

    assertThat(result.catalog().studies()).hasSize(1);
    assertThat(result.catalog().reportCount()).isEqualTo(2);
    assertThat(study.id()).hasToString("results2014");
    assertThat(study.sampleSize().randomised()).hasValue(84);
    assertThat(study.conflicts())
        .extracting(conflict -> conflict.field() + " " + conflict.kept() + "/" + conflict.other())
        .containsExactly("n_randomised 84/80");
    assertThat(result.catalog().find("protocol2011")).contains(study);
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.REPORTS_LINKED);
    assertThat(result.problems().get(0).message())
        .isEqualTo(
            "\"results2014\" and \"protocol2011\" are one study:"
                + " equal registry number ACTRN12610000611022");
  }

  @Test
  void records_with_one_doi_are_one_report_that_both_keys_cite() {
    Identifier doi = new Doi("10.1000/X");
    var result =
        build(
            from(report("a", ReportKind.UNKNOWN, 2014, doi), 84),
            from(report("b", ReportKind.RESULTS, 2014, new Doi("10.1000/x"), new Pmid("7")), 84));
    Catalog catalog = result.catalog();

    assertThat(catalog.reportCount()).isEqualTo(1);
    Report report = catalog.report(new CitationKey("b")).orElseThrow();
    assertThat(report.key()).hasToString("a");
    assertThat(report.aliases()).containsExactly(new CitationKey("b"));
    assertThat(report.kind()).isEqualTo(ReportKind.RESULTS);
    assertThat(report.reference().identifiers()).containsExactly(doi, new Pmid("7"));
  }

  @Test
  void the_study_cell_beats_what_identifiers_tell() {
    var apart =
        build(from(stated("a", "trial 1", NUMBER), 10), from(stated("b", "trial 2", NUMBER), 20));
    var together = build(from(stated("a", "trial 1"), 10), from(stated("b", "trial 1"), 10));
    var byKey = build(from(report("a", ReportKind.UNKNOWN, 2014), 10), from(stated("b", "a"), 10));

    assertThat(apart.catalog().studies()).hasSize(2);
    assertThat(apart.problems()).isEmpty();
    assertThat(together.catalog().studies()).hasSize(1);
    assertThat(byKey.catalog().studies()).hasSize(1);
  }

  private static Report stated(String key, String study, Identifier... identifiers) {
    Report plain = report(key, ReportKind.UNKNOWN, 2014, identifiers);
    return new Report(
        plain.key(),
        plain.kind(),
        plain.notices(),
        plain.reference(),
        Optional.of(study),
        plain.location(),
        List.of(),
        List.of());
  }

  @Test
  void reviews_and_prospero_numbers_never_link_studies() {
    Identifier prospero = RegistryNumber.parse("CRD42019123456").orElseThrow();
    Study review =
        review("r", "heel pain", 7, 320)
            .reports(List.of(report("r", ReportKind.UNKNOWN, 2017, NUMBER)))
            .build();
    var withReview = build(from(report("a", ReportKind.UNKNOWN, 2014, NUMBER), 84), review);
    var withProspero =
        build(
            from(report("a", ReportKind.UNKNOWN, 2014, prospero), 84),
            from(report("b", ReportKind.UNKNOWN, 2015, prospero), 85));

    assertThat(withReview.catalog().studies()).hasSize(2);
    assertThat(withProspero.catalog().studies()).hasSize(2);
  }

  @Test
  void the_id_comes_from_results_then_follow_ups_then_the_registration_then_the_protocol() {
    Study study =
        onlyStudy(
            build(
                from(report("protocol", ReportKind.PROTOCOL, 2010, NUMBER), 1),
                from(report("registration", ReportKind.REGISTRATION, 2009, NUMBER), 1),
                from(report("follow-up", ReportKind.FOLLOW_UP, 2013, NUMBER), 1),
                from(report("late", ReportKind.RESULTS, 2015, NUMBER), 1),
                from(report("early", ReportKind.UNKNOWN, 2014, NUMBER), 1)));

    assertThat(study.reports())
        .extracting(report -> report.key().value())
        .containsExactly("early", "late", "follow-up", "registration", "protocol");
  }

  @Test
  void equal_title_year_and_author_are_only_proposed_as_duplicates() {
    Report twin =
        new Report(
            new CitationKey("b"),
            ReportKind.UNKNOWN,
            List.of(),
            report("a", ReportKind.UNKNOWN, 2016).reference(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    var result = build(trial("a", "heel pain", 10).build(), from(twin, 10));

    assertThat(result.catalog().studies()).hasSize(2);
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DUPLICATE_PROPOSED);
  }

  @Test
  void a_study_is_found_by_any_key_it_has() {
    Source study =
        from(
            report("a", ReportKind.UNKNOWN, 2014, new Doi("10.1000/x"), new Pmid("123"), NUMBER),
            84);
    Catalog catalog = build(study).catalog();

    for (String key :
        List.of(
            "a",
            "10.1000/X",
            "https://doi.org/10.1000/x",
            "PMID 123",
            "123",
            "actrn12610000611022")) {
      assertThat(catalog.find(key)).as(key).contains(study);
    }
    assertThat(catalog.find("nothing")).isEmpty();
  }

  @Test
  void two_records_with_one_key_are_refused() {
    CatalogBuilder builder =
        Catalog.builder(Vocabulary.bundled())
            .add(trial("a", "heel pain", 1).build())
            .add(trial("a", "hip pain", 1).build());

    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("a");
  }

  @Test
  void a_body_holds_the_concept_and_narrower_ones_and_names_the_rest() {
    EvidenceSelection selection =
        build(
                trial("same", "tennis elbow", 10).build(),
                trial("synonym", "lateral epicondylitis", 10).build(),
                study("golfer", "golfer's elbow", StudyDesign.CASE_REPORT).build(),
                trial("broad", "elbow tendinopathy", 10).build(),
                trial("elsewhere", "hip pain", 10).build(),
                trial("injected", "tennis elbow", 10)
                    .interventions(List.of("trigger point injection"))
                    .build(),
                trial("other", "tennis elbow", 10).interventions(List.of("aspirin")).build())
            .catalog()
            .select(Question.of("tennis elbow", "dry needling"));

    assertThat(selection.first().ids()).hasToString("[same, synonym]");
    assertThat(selection.first().exclusions())
        .extracting(exclusion -> exclusion.id() + ": " + exclusion.reason())
        .containsExactly(
            "broad: broader condition: elbow tendinopathy",
            "golfer: sibling condition: golfer's elbow",
            "injected: related intervention: trigger point injection");
  }

  @Test
  void retracted_studies_are_named_and_studies_without_results_listed() {
    Report retracted =
        new Report(
            new CitationKey("gone"),
            ReportKind.RESULTS,
            List.of(Notice.RETRACTION),
            report("gone", ReportKind.RESULTS, 2016).reference(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    EvidenceSelection selection =
        build(
                from(retracted, 10),
                from(report("planned", ReportKind.PROTOCOL, 2016), 10),
                trial("t", "heel pain", 10).build())
            .catalog()
            .select(Question.of("heel pain", "dry needling"));

    assertThat(selection.first().exclusions())
        .singleElement()
        .satisfies(exclusion -> assertThat(exclusion.reason()).isEqualTo("retracted"));
    assertThat(selection.first().ongoing()).extracting(Study::id).hasToString("[planned]");
  }

  @Test
  void a_retracted_report_of_a_study_gives_it_no_values_and_is_named() {
    Report retracted =
        new Report(
            new CitationKey("first"),
            ReportKind.RESULTS,
            List.of(Notice.RETRACTION),
            report("first", ReportKind.RESULTS, 2010, NUMBER).reference(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    EvidenceSelection selection =
        build(from(retracted, 60), from(report("second", ReportKind.RESULTS, 2012, NUMBER), 55))
            .catalog()
            .select(Question.of("heel pain", "dry needling"));

    assertThat(selection.first().participants()).hasValue(55);
    assertThat(selection.first().exclusions())
        .singleElement()
        .satisfies(
            exclusion -> {
              assertThat(exclusion.id()).hasToString("first");
              assertThat(exclusion.reason()).startsWith("retracted report of ");
            });
  }

  @Test
  void a_comparator_is_matched_only_where_it_is_known() {
    Question question = Question.of("heel pain", "dry needling").comparator("exercise");
    EvidenceSelection selection =
        build(
                trial("yes", "heel pain", 10).comparators(List.of("exercises")).build(),
                trial("no", "heel pain", 10).comparators(List.of("ESWT")).build(),
                trial("unknown", "heel pain", 10).build())
            .catalog()
            .select(question);

    assertThat(selection.first().ids()).hasToString("[yes]");
    assertThat(selection.first().comparators()).containsExactly("exercise");
    assertThat(selection.first().exclusions())
        .extracting(exclusion -> exclusion.id() + ": " + exclusion.reason())
        .containsExactly("no: compares with ESWT", "unknown: comparator unknown");
  }

  @Test
  void asks_one_question_per_condition_and_intervention_that_studies_have() {
    Catalog catalog =
        build(
                trial("a", "plantar fasciitis", 10).build(),
                trial("b", "lateral epicondylitis", 10).interventions(List.of()).build(),
                trial("c", "Something rare", 10).interventions(List.of("exercise", "ESWT")).build())
            .catalog();

    assertThat(catalog.questions())
        .containsExactly(
            Question.of("Something rare", "exercise"),
            Question.of("Something rare", "extracorporeal shockwave therapy"),
            Question.of("plantar fasciitis", "dry needling"),
            Question.of("tennis elbow"));
    assertThat(catalog.questions("heel pain"))
        .containsExactly(Question.of("heel pain", "dry needling"));
    assertThat(catalog.questions("hip pain")).containsExactly(Question.of("hip pain"));
    assertThat(catalog.questions("SOMETHING RARE")).hasSize(2);
    assertThat(catalog.questions("no such thing")).isEmpty();
  }

  @Test
  void proposes_conditions_that_look_alike_or_contain_what_was_asked() {
    Catalog catalog = build(trial("a", "Something rare", 10).build()).catalog();

    assertThat(catalog.nearestConditions("somthing rare")).containsExactly("Something rare");
    assertThat(catalog.nearestConditions("plantar fascitis")).containsExactly("plantar fasciitis");
    assertThat(catalog.nearestConditions("heel"))
        .containsExactly("chronic heel pain", "heel pain", "plantar heel pain");
    assertThat(catalog.nearestConditions("diabetes")).isEmpty();
  }

  @Test
  void reviews_stand_beside_primary_studies() {
    EvidenceSelection selection =
        build(
                trial("t", "plantar heel pain", 10).build(),
                review("r", "plantar heel pain", 7, 100).build())
            .catalog()
            .select(Question.of("heel pain", "dry needling"));

    assertThat(selection.bodies())
        .singleElement()
        .satisfies(body -> assertThat(body.kind()).isEqualTo(BodyKind.RANDOMISED));
    assertThat(selection.first().reviews()).extracting(Study::id).hasToString("[r]");
  }

  @Test
  void building_a_catalog_from_its_own_sources_gives_the_same_catalog() {
    Catalog catalog =
        build(
                from(report("protocol2011", ReportKind.PROTOCOL, 2011, NUMBER), 80),
                from(
                    report("results2014", ReportKind.UNKNOWN, 2014, NUMBER, new Doi("10.1000/x")),
                    84),
                from(report("twin", ReportKind.UNKNOWN, 2014, new Doi("10.1000/x")), 84),
                new Background(report("web", ReportKind.UNKNOWN, 2020)))
            .catalog();

    assertThat(Catalog.builder(catalog.vocabulary()).addAll(catalog.sources()).build().catalog())
        .isEqualTo(catalog);
    assertThat(catalog.gradeAll(GradeFramework.standard())).hasSize(1);
    assertThat(catalog.backgrounds()).hasSize(1);
  }

  private static Study from(Report report, int randomised) {
    return Study.builder(report)
        .conditions(List.of("heel pain"))
        .interventions(List.of("dry needling"))
        .design(StudyDesign.RANDOMISED_TRIAL)
        .sampleSize(SampleSize.ofRandomised(randomised))
        .build();
  }

  private static CatalogBuilder.Result build(Source... sources) {
    return Catalog.builder(Vocabulary.bundled()).addAll(List.of(sources)).build();
  }

  private static Study onlyStudy(CatalogBuilder.Result result) {
    assertThat(result.catalog().studies()).hasSize(1);
    return result.catalog().studies().get(0);
  }
}
