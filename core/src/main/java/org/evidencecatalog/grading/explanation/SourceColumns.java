package org.evidencecatalog.grading.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evidencecatalog.appraisal.AppraisalTool;
import org.evidencecatalog.appraisal.ToolItem;
import org.evidencecatalog.model.SourceColumn;

/**
 * The columns of the files from which values were read.
 *
 * @param byFile columns by the name of the file in locations; files without columns, such as stored
 *     catalogs, are not there
 */
public record SourceColumns(Map<String, List<SourceColumn>> byFile) {

  /** Nothing is known of any file. */
  public static final SourceColumns UNKNOWN = new SourceColumns(Map.of());

  /** Columns of appraisals files that hold no answers. */
  private static final Set<String> NO_ITEMS =
      Set.of("study", "tool", "outcome", "overall", "total", "by", "rationale", "weight");

  /** Copies. */
  public SourceColumns {
    byFile = Map.copyOf(byFile);
  }

  /** The column of a field. */
  Optional<SourceColumn> ofField(String file, String field) {
    return first(file, column -> column.field().equals(field));
  }

  /** The column with that header. */
  Optional<SourceColumn> printed(String file, String header) {
    return first(file, column -> column.header().equals(header));
  }

  /** The column of the answers to an item of a tool, by whatever name it has there. */
  Optional<SourceColumn> ofItem(String file, AppraisalTool tool, String item) {
    return first(
        file,
        column ->
            !NO_ITEMS.contains(column.field())
                && tool.itemFor(column.header()).map(ToolItem::code).equals(Optional.of(item)));
  }

  private Optional<SourceColumn> first(String file, Predicate<SourceColumn> which) {
    return byFile.getOrDefault(file, List.of()).stream().filter(which).findFirst();
  }
}
