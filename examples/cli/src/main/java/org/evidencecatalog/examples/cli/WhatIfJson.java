package org.evidencecatalog.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencecatalog.grading.Level;
import org.evidencecatalog.grading.Question;
import org.evidencecatalog.grading.whatif.WhatIf;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.OutcomeResult;
import org.evidencecatalog.model.ResultData;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.model.ResultData.ReportedEffect;
import org.evidencecatalog.model.Study;
import tools.jackson.databind.node.ObjectNode;

/** What would change a grade, as JSON. */
final class WhatIfJson {

  private WhatIfJson() {}

  static ObjectNode of(Optional<WhatIf> found) {
    ObjectNode node = Json.object();
    Optional<Question> question = found.map(each -> each.grade().question());
    Json.put(node, "condition", question.map(Question::condition));
    Json.put(node, "intervention", question.flatMap(Question::intervention));
    Json.put(node, "comparator", question.flatMap(Question::comparator));
    Json.put(node, "outcome", question.flatMap(Question::outcome));
    Json.put(node, "framework", found.map(each -> each.grade().framework()));
    Json.put(node, "level", found.flatMap(each -> each.grade().level()).map(Level::code));
    Json.put(node, "not_graded", found.flatMap(each -> each.grade().notGradedReason()));
    node.set(
        "changes", Json.array(found.map(WhatIf::changes).orElse(List.of()), WhatIfJson::change));
    node.set(
        "without", Json.array(found.map(WhatIf::without).orElse(List.of()), WhatIfJson::without));
    node.set(
        "unknowns", Json.array(found.map(WhatIf::unknowns).orElse(List.of()), WhatIfJson::unknown));
    return node;
  }

  private static ObjectNode change(WhatIf.Change change) {
    ObjectNode node = Json.object();
    node.put("rule", change.rule());
    node.put("unit", change.unit().name().toLowerCase(Locale.ROOT));
    node.put("extra", change.extra());
    Json.put(node, "level", change.level().map(Level::code));
    change
        .events()
        .ifPresentOrElse(events -> node.put("events", events), () -> node.putNull("events"));
    node.set("study", study(change.study()));
    return node;
  }

  /** The further study in the words of the columns of native files. */
  private static ObjectNode study(Study study) {
    ObjectNode node = Json.object();
    node.put("design", study.design().code());
    Json.put(node, "n_analysed", study.sampleSize().participants());
    node.set("appraisals", Json.array(study.appraisals(), WhatIfJson::appraisal));
    Optional<OutcomeResult> result = study.results().stream().findFirst();
    Json.put(node, "favours", result.map(each -> each.favours().code()));
    result.ifPresentOrElse(
        each -> node.set("result", numbers(each.data())), () -> node.putNull("result"));
    return node;
  }

  private static ObjectNode appraisal(Appraisal appraisal) {
    ObjectNode node = Json.object();
    node.put("tool", appraisal.tool());
    Json.put(node, "overall", appraisal.overall());
    ObjectNode answers = Json.object();
    appraisal.answers().forEach(given -> answers.put(given.item(), given.answer()));
    node.set("answers", answers);
    Json.put(node, "total", appraisal.total());
    return node;
  }

  private static ObjectNode numbers(ResultData data) {
    ObjectNode node = Json.object();
    if (data instanceof DichotomousArms arms) {
      node.put("events1", arms.events1()).put("total1", arms.total1());
      node.put("events2", arms.events2()).put("total2", arms.total2());
    } else if (data instanceof ContinuousArms arms) {
      node.put("mean1", arms.mean1()).put("sd1", arms.sd1()).put("n1", arms.n1());
      node.put("mean2", arms.mean2()).put("sd2", arms.sd2()).put("n2", arms.n2());
    } else if (data instanceof ReportedEffect effect) {
      node.put("measure", effect.measure().code()).put("estimate", effect.estimate());
      effect.uncertainty().standardError().ifPresent(error -> node.put("se", error.value()));
      node.put("scale", effect.scale().code());
    }
    return node;
  }

  private static ObjectNode without(WhatIf.Without without) {
    ObjectNode node = Json.object();
    node.put("study", without.study().value());
    Json.put(node, "level", without.level().map(Level::code));
    node.put("changes", without.changes());
    return node;
  }

  private static ObjectNode unknown(WhatIf.Unknown unknown) {
    ObjectNode node = Json.object();
    Json.put(node, "study", unknown.study().map(CitationKey::value));
    node.put("field", unknown.field());
    Json.put(node, "level", unknown.level().map(Level::code));
    node.put("value", unknown.value());
    return node;
  }
}
