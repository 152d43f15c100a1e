package org.evidencecatalog.appraisal;

import java.util.List;
import java.util.Optional;
import org.evidencecatalog.model.Appraisal;

/** What the answers of one appraisal tool mean. Implementations are stateless. */
public interface AppraisalTool {

  /** Code used in appraisals, for example {@code pedro}. */
  String code();

  /** Name and source, as cited beside a judgement. */
  String source();

  /** The class of risk an appraisal with this tool stands for; empty if it does not say. */
  Optional<RiskOfBias> classify(Appraisal appraisal);

  /**
   * Whether allocation and the blinding of those who measured are both at low risk; empty where the
   * tool or the appraisal does not look at both item by item.
   */
  Optional<Boolean> lowForAllocationAndAssessment(Appraisal appraisal);

  /** The tools whose results are understood. */
  static List<AppraisalTool> all() {
    return List.of(new PedroScale(), new JadadScale());
  }

  /** The tool with that code. */
  static Optional<AppraisalTool> find(String code) {
    return all().stream().filter(tool -> tool.code().equals(code)).findFirst();
  }
}
