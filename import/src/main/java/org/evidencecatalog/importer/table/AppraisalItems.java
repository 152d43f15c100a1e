package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.appraisal.ToolItem;
import org.evidencecatalog.importer.table.Header.Place;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.evidencecatalog.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the answers of a row of an appraisals file. */
final class AppraisalItems {
  private final List<Place> places;
  private final Map<String, Map<Place, ToolItem>> byTool = new HashMap<>();

  AppraisalItems(Header header) {
    List<Place> found = new ArrayList<>();
    Arrays.stream(AppraisalColumn.values())
        .filter(AppraisalColumn::isItem)
        .flatMap(column -> header.place(column).stream())
        .forEach(found::add);
    header.unknown().stream().filter(place -> isItem(place.printed())).forEach(found::add);
    found.sort((one, other) -> Integer.compare(one.index(), other.index()));
    this.places = List.copyOf(found);
  }

  /** Whether a tool has an item that is called so. */
  static boolean isItem(String header) {
    return AppraisalTool.all().stream().anyMatch(tool -> tool.itemFor(header).isPresent());
  }

  /** The columns that hold answers. */
  List<Place> places() {
    return places;
  }

  /** The columns in which the row has answers. */
  List<Place> answered(CurrentRow row) {
    return places.stream().filter(place -> !row.cells().isBlank(place.index())).toList();
  }

  /** Whether the row answers anything. */
  boolean areAnswered(CurrentRow row) {
    return places.stream().anyMatch(place -> !row.cells().isBlank(place.index()));
  }

  /** The answers of a tool as printed; what the tool does not have is told and left out. */
  List<ItemAnswer> read(CurrentRow row, AppraisalTool tool) {
    Map<Place, ToolItem> items = byTool.computeIfAbsent(tool.code(), any -> items(tool));
    List<ItemAnswer> answers = new ArrayList<>();
    for (Place place : places) {
      if (!row.cells().isBlank(place.index())) {
        read(row, place, tool, items.get(place)).ifPresent(answers::add);
      }
    }
    return answers;
  }

  private Map<Place, ToolItem> items(AppraisalTool tool) {
    Map<Place, ToolItem> items = new HashMap<>();
    places.forEach(
        place -> tool.itemFor(place.printed()).ifPresent(item -> items.put(place, item)));
    return items;
  }

  private static Optional<ItemAnswer> read(
      CurrentRow row, Place place, AppraisalTool tool, @Nullable ToolItem item) {
    String text = row.cells().text(place.index());
    if (item == null) {
      tellItem(row, place, tool, text);
      return Optional.empty();
    }
    // A tool may read as an answer what elsewhere stands for a blank, such as "-" or "NA".
    if (tool.readAnswer(item.code(), text).isPresent()) {
      return Optional.of(new ItemAnswer(item.code(), text));
    }
    row.tell(place, Optional.of(text), refusal(text, tool, item));
    return Optional.empty();
  }

  private static void tellItem(CurrentRow row, Place place, AppraisalTool tool, String text) {
    if (!BlankWords.contains(text)) {
      row.tell(
          place,
          Optional.of(text),
          Finding.refused(
              ProblemCode.VALUE_NOT_PERMITTED,
              tool.name() + " does not have this item",
              "one of: " + String.join(", ", tool.items().stream().map(ToolItem::code).toList())));
    }
  }

  private static Finding refusal(String text, AppraisalTool tool, ToolItem item) {
    return BlankWords.contains(text)
        ? Finding.interpreted("read as a blank: not reported")
        : Finding.refused(
            ProblemCode.VALUE_NOT_PERMITTED,
            tool.name() + " does not have this answer to " + item.code(),
            "one of: " + String.join(", ", item.answers()));
  }

  /** The answers as printed, where nobody knows the tool. */
  List<ItemAnswer> asPrinted(CurrentRow row) {
    return answered(row).stream()
        .map(place -> new ItemAnswer(place.printed(), row.cells().text(place.index())))
        .toList();
  }
}
