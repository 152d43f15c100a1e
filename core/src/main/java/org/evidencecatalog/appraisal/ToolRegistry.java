package org.evidencecatalog.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidencecatalog.vocabulary.Nearest;

/** The tools that are known, and how they are found by what people call them. */
final class ToolRegistry {
  static final List<AppraisalTool> ALL = tools();

  private static final int MAX_DISTANCE = 2;
  private static final int MOST_PROPOSALS = 3;
  private static final Set<String> OVERALL =
      Set.of(
          "overall",
          "overallbias",
          "overalljudgement",
          "overalljudgment",
          "overallquality",
          "overallrating",
          "overallrisk",
          "overallriskofbias",
          "overallriskofbiasjudgement",
          "overallrob");

  private static final Map<String, AppraisalTool> BY_CODE = new LinkedHashMap<>();
  private static final Map<String, AppraisalTool> BY_NAME = new TreeMap<>();

  static {
    for (AppraisalTool tool : ALL) {
      BY_CODE.put(tool.code(), tool);
      register(tool.code(), tool);
      register(tool.name(), tool);
      tool.aliases().forEach(alias -> register(alias, tool));
    }
  }

  private ToolRegistry() {}

  private static List<AppraisalTool> tools() {
    List<AppraisalTool> tools = new ArrayList<>();
    tools.addAll(List.of(Rob2.parallel(), Rob2.cluster(), Rob2.crossover(), Rob1.standard()));
    tools.addAll(List.of(RobinsI.standard(), new RobinsIV2(), new RobinsE()));
    tools.addAll(List.of(new PedroScale(), new JadadScale()));
    tools.addAll(List.of(NewcastleOttawaScale.cohort(), NewcastleOttawaScale.caseControl()));
    tools.addAll(List.of(new Quadas2(), new Quips()));
    tools.addAll(JbiChecklist.all());
    tools.addAll(List.of(new Amstar(), new Amstar2()));
    return List.copyOf(tools);
  }

  private static void register(String name, AppraisalTool tool) {
    AppraisalTool other = BY_NAME.put(Folding.name(name), tool);
    if (other != null && !other.code().equals(tool.code())) {
      throw new IllegalStateException(name + " names " + other.code() + " and " + tool.code());
    }
  }

  static Optional<AppraisalTool> find(String code) {
    AppraisalTool exact = BY_CODE.get(code);
    return Optional.ofNullable(exact != null ? exact : BY_NAME.get(Folding.name(code)));
  }

  /** Tools whose name goes on where the text ends, all of them; then those a few letters away. */
  static List<String> nearest(String code) {
    String wanted = Folding.name(code);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Set<String> codes = new LinkedHashSet<>();
    ALL.stream()
        .map(AppraisalTool::code)
        .filter(known -> Folding.name(known).startsWith(wanted))
        .forEach(codes::add);
    Nearest.within(wanted, BY_NAME.keySet(), MAX_DISTANCE, MOST_PROPOSALS).stream()
        .flatMap(name -> Stream.ofNullable(BY_NAME.get(name)))
        .map(AppraisalTool::code)
        .forEach(codes::add);
    return List.copyOf(codes);
  }

  static boolean isOverall(String header) {
    return OVERALL.contains(Folding.name(header));
  }
}
