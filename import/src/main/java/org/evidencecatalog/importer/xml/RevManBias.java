package org.evidencecatalog.importer.xml;

import java.util.Optional;

/**
 * Reads the first Cochrane tool for risk of bias (Higgins 2011, BMJ 343:d5928) as RevMan has it.
 */
final class RevManBias {
  static final String TOOL = "rob1";

  private RevManBias() {}

  /** Yes, the criterion is met, is a low risk. */
  static Optional<String> answer(String result) {
    return switch (result) {
      case "YES" -> Optional.of("low");
      case "NO" -> Optional.of("high");
      case "UNKNOWN" -> Optional.of("unclear");
      default -> Optional.empty();
    };
  }

  /** The domain as the review names it, with the group of outcomes if it is judged by groups. */
  static String domain(Element item, Element entry) {
    String name = item.textOf("NAME");
    String domain = name.isBlank() ? item.attribute("ID") : name;
    String group = entry.attribute("GROUP_ID");
    return group.isEmpty() ? domain : domain + ": " + groupName(item, group);
  }

  private static String groupName(Element item, String group) {
    return item.all("QUALITY_ITEM_GROUPS").stream()
        .flatMap(groups -> groups.all("QUALITY_ITEM_GROUP").stream())
        .filter(candidate -> candidate.attribute("ID").equals(group))
        .map(candidate -> candidate.textOf("NAME"))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(group);
  }
}
