package org.evidencecatalog.importer.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.appraisal.ToolItem;
import org.evidencecatalog.importer.table.Header.Place;

/** The tool that a table means which names none, as those made for robvis do. */
final class ImpliedTool {

  private ImpliedTool() {}

  /** The tool whose items these columns are, if they leave no doubt. */
  static Optional<AppraisalTool> of(List<Place> items) {
    Set<String> fields = items.stream().map(Place::field).collect(Collectors.toSet());
    long domains =
        Arrays.stream(AppraisalColumn.values())
            .filter(column -> column.isDomain() && fields.contains(column.field()))
            .count();
    return domains == fields.size() && domains > 0 ? byDomains(fields) : byNames(items);
  }

  /** By the number of domains, as the templates of robvis have them. */
  private static Optional<AppraisalTool> byDomains(Set<String> fields) {
    String code =
        switch (fields.size()) {
          case 4 -> "quadas-2";
          case 5 -> "rob2";
          case 6 -> "quips";
          case 7 -> "robins-i";
          default -> "";
        };
    return startWithTheFirst(fields) ? AppraisalTool.find(code) : Optional.empty();
  }

  private static boolean startWithTheFirst(Set<String> fields) {
    for (int i = 1; i <= fields.size(); i++) {
      if (!fields.contains("d" + i)) {
        return false;
      }
    }
    return true;
  }

  /** By names that only one tool has, and all that it needs. */
  private static Optional<AppraisalTool> byNames(List<Place> items) {
    List<AppraisalTool> fitting =
        AppraisalTool.all().stream().filter(tool -> isAllOf(tool, items)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean isAllOf(AppraisalTool tool, List<Place> items) {
    Set<String> named =
        items.stream()
            .flatMap(place -> tool.itemFor(place.printed()).stream())
            .map(ToolItem::code)
            .collect(Collectors.toSet());
    return named.size() == items.size()
        && tool.items().stream()
            .filter(ToolItem::required)
            .allMatch(item -> named.contains(item.code()));
  }
}
