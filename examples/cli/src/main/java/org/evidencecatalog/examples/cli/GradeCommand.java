package org.evidencecatalog.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencecatalog.grading.Framework;
import org.evidencecatalog.grading.Grade;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.grading.OverallCertainty;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.StatementLanguage;
import org.evidencecatalog.grading.explanation.Explainer;
import org.evidencecatalog.grading.explanation.SourceColumns;
import org.evidencecatalog.grading.profile.EvidenceProfile;
import org.evidencecatalog.importer.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Grades the evidence per condition and intervention. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    description = "Grades the evidence per condition and intervention, with every reason.",
    footerHeading = "%nExample:%n",
    footer =
        "  evidence grade studies/ --condition \"plantar fasciitis\" --intervention \"dry needling\"")
final class GradeCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private InputArguments inputs = new InputArguments();
  @Mixin private QuestionOptions asked = new QuestionOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();
  @Mixin private PolicyOptions thresholds = new PolicyOptions();
  @Mixin private GradeOutputs outputs = new GradeOutputs();
  @Mixin private LanguageOption language = new LanguageOption();

  GradeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    asked.check();
    outputs.check(framework.name(), language.asked());
    GradePolicy policy = inputs.policy(thresholds.policy());
    thresholds.save(policy);
    List<Framework> frameworks = framework.all(policy);
    ImportResult result = inputs.read(session);
    List<Grade> grades = new ArrayList<>();
    for (Question question : asked.questions(session, result.catalog())) {
      frameworks.forEach(each -> grades.add(result.catalog().grade(question, each)));
    }
    Optional<JudgementTemplate> template = outputs.write(grades, frameworks);
    Explainer explainer =
        new Explainer(policy, result.catalog().judgements(), new SourceColumns(result.columns()));
    if (inputs.json()) {
      Json.print(session.out(), json(grades, policy, explainer, template));
    } else {
      print(grades, explainer, template);
    }
    language
        .asked()
        .filter(asked -> !asked.isReviewed())
        .ifPresent(asked -> session.messages().line(LanguageOption.words(asked)));
    Messages.importSummary(session, result.problems());
    return result.errors() > 0 ? Exit.ERRORS_FOUND : Exit.OK;
  }

  private StatementLanguage language() {
    return language.asked().orElse(StatementLanguage.ENGLISH);
  }

  private ObjectNode json(
      List<Grade> grades,
      GradePolicy policy,
      Explainer explainer,
      Optional<JudgementTemplate> template) {
    ObjectNode document = Json.object();
    if (outputs.form().isPresent()) {
      document.set("profiles", Json.array(EvidenceProfile.of(grades), ProfileJson::of));
    } else {
      StatementLanguage statements = language();
      ExplanationJson explained = new ExplanationJson(explainer, statements);
      document.set(
          "grades",
          Json.array(
              grades.stream().sorted(GradeJson.ORDER).toList(),
              outputs.explain() ? explained::of : grade -> GradeJson.of(grade, statements)));
      document.set("overall", Json.array(OverallCertainty.of(grades), OverallJson::of));
    }
    language.asked().ifPresent(asked -> LanguageOption.put(document, asked));
    document.set("policy", PolicyJson.of(policy));
    template.ifPresent(written -> document.set("template", outputs.json(written)));
    return document;
  }

  private void print(
      List<Grade> grades, Explainer explainer, Optional<JudgementTemplate> template) {
    Screen screen = session.screen();
    if (outputs.form().isPresent()) {
      new ProfileMarkdown(outputs.form().get()).print(session.out(), EvidenceProfile.of(grades));
    } else {
      for (Grade grade : grades) {
        GradeText.print(screen, grade, language());
        if (outputs.explain()) {
          ExplanationText.print(screen, explainer, grade);
        }
      }
      OverallCertainty.of(grades).forEach(each -> GradeText.print(screen, each));
    }
    template.ifPresent(written -> session.messages().line(outputs.words(written)));
  }
}
