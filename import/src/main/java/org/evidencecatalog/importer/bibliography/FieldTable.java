package org.evidencecatalog.importer.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields of a format feed what. Fields are read in the order of the table, not of the record,
 * so that of two fields for one thing the better one wins. Immutable.
 */
public final class FieldTable {
  private final List<Row> rows;
  private final Set<String> read;
  private final Set<String> kept;
  private final Set<String> left;

  private record Row(Set<String> names, Field field) {}

  /** What is done with the text of a field. */
  @FunctionalInterface
  public interface Field {
    /** Reads a text that is not blank. */
    void read(PublicationFields into, String name, String text);
  }

  private FieldTable(Builder builder) {
    this.rows = List.copyOf(builder.rows);
    this.read = Set.copyOf(builder.read);
    this.kept = Set.copyOf(builder.kept);
    this.left = Set.copyOf(builder.left);
  }

  /** Starts an empty table. */
  public static Builder builder() {
    return new Builder();
  }

  /** Reads the fields of a record. */
  public void read(List<NamedText> record, PublicationFields into) {
    for (Row row : rows) {
      for (NamedText field : record) {
        if (row.names().contains(field.name()) && !field.text().isBlank()) {
          row.field().read(into, field.name(), field.text().strip());
        }
      }
    }
    record.forEach(field -> keep(field, into));
  }

  private void keep(NamedText field, PublicationFields into) {
    if (read.contains(field.name()) || left.contains(field.name()) || field.text().isBlank()) {
      return;
    }
    if (!kept.contains(field.name())) {
      into.log().tellUnknown(field.name());
    }
    into.record().extra(field.name(), field.text());
  }

  /** The fields that are read, kept or left out on purpose. */
  public Set<String> known() {
    Set<String> all = new HashSet<>(read);
    all.addAll(kept);
    all.addAll(left);
    return Collections.unmodifiableSet(all);
  }

  /** Collects the rows of a table. Not thread-safe. */
  public static final class Builder {
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> left = new HashSet<>();

    private Builder() {}

    /** Fields that are read alike, in the order of the record. */
    public Builder feed(Field field, String... names) {
      rows.add(new Row(Set.copyOf(Arrays.asList(names)), field));
      read.addAll(Arrays.asList(names));
      return this;
    }

    /** Fields that are not modelled, and kept as they are. */
    public Builder keep(String... names) {
      kept.addAll(Arrays.asList(names));
      return this;
    }

    /** Fields that a catalog of references has no use for, such as abstracts; not kept. */
    public Builder leave(String... names) {
      left.addAll(Arrays.asList(names));
      return this;
    }

    /** The table. */
    public FieldTable build() {
      return new FieldTable(this);
    }
  }
}
