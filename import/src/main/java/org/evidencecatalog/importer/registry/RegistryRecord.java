package org.evidencecatalog.importer.registry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.SourceLocation;

/**
 * One record of a trial registry, as printed.
 *
 * @param location file and line on which it starts
 * @param cells its texts by field; a field that is blank or missing has none
 * @param unknown texts of columns or tags that the format does not know
 */
public record RegistryRecord(
    SourceLocation location, Map<RegistryField, RegistryCell> cells, List<ExtraField> unknown) {

  /** Copies. */
  public RegistryRecord {
    Objects.requireNonNull(location, "location");
    EnumMap<RegistryField, RegistryCell> copy = new EnumMap<>(RegistryField.class);
    copy.putAll(cells);
    cells = copy;
    unknown = List.copyOf(unknown);
  }

  /** The texts by field; a copy. */
  @Override
  public Map<RegistryField, RegistryCell> cells() {
    return new EnumMap<>(cells);
  }

  /** The text of a field with its place. */
  public Optional<RegistryCell> cell(RegistryField field) {
    return Optional.ofNullable(cells.get(field));
  }
}
