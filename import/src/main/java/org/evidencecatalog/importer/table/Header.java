package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.SourceColumn;

/**
 * The header of a file: where each column stands. Names match by name or alias after lower-casing
 * and dropping all but letters and digits.
 *
 * @param cells as printed
 * @param places where the known columns stand, by their ordinal
 * @param unknown the other columns that hold anything
 */
public record Header(List<String> cells, Map<Column, Place> places, List<Place> unknown) {
  /** Stands before the name of a column that no field keeps, and is not told as unknown then. */
  public static final String EXTRA = "extra: ";

  /** Matches a header with the columns of its kind, and tells what does not match. */
  static Header match(TableKind kind, List<String> cells, int line, ProblemLog log) {
    String fate = kind.keepsOthers() ? "its cells are kept as they are" : "it is not read";
    return match(
        byName(kind.columns(), SheetMapping.NONE),
        cells,
        line,
        log,
        place -> {
          if (!kind.readsOther(place.printed())) {
            tellUnrecognised(place, line, log, fate);
          }
        });
  }

  /** Matches a header with columns, and tells what does not match. */
  static Header match(
      List<? extends Column> columns, List<String> cells, int line, ProblemLog log) {
    return match(
        byName(columns, SheetMapping.NONE),
        cells,
        line,
        log,
        place -> tellUnrecognised(place, line, log, "its cells are kept as they are"));
  }

  /** Matches the header of a sheet, some columns of which the user has mapped. */
  static Header match(SheetMapping mapping, List<String> cells, int line, ProblemLog log) {
    return match(
        byName(TableKind.STUDIES.columns(), mapping),
        cells,
        line,
        log,
        place -> tellUnrecognised(place, line, log, "its cells are kept as they are"));
  }

  private static Map<String, Column> byName(List<? extends Column> columns, SheetMapping mapping) {
    Map<String, Column> byName = new HashMap<>();
    for (Column column : columns) {
      if (!mapping.replaces(column)) {
        names(column).forEach(name -> byName.put(name, column));
      }
    }
    mapping.addTo(byName);
    return byName;
  }

  private static Header match(
      Map<String, Column> byName,
      List<String> cells,
      int line,
      ProblemLog log,
      Consumer<Place> unrecognised) {
    Map<Column, Place> places = new HashMap<>();
    List<Place> unknown = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (Rejects.isColumn(cells.get(i))) {
        continue;
      }
      if (cells.get(i).startsWith(EXTRA)) {
        String name = cells.get(i).substring(EXTRA.length());
        unknown.add(Place.at(i, name, name));
        continue;
      }
      Column column = byName.get(fold(cells.get(i)));
      Place place = Place.at(i, cells.get(i), column == null ? cells.get(i) : column.field());
      if (column == null) {
        unknown.add(place);
        unrecognised.accept(place);
      } else if (places.putIfAbsent(column, place) != null) {
        tellDuplicate(place, line, log);
      }
    }
    return new Header(List.copyOf(cells), places, List.copyOf(unknown));
  }

  private static void tellUnrecognised(Place place, int line, ProblemLog log, String fate) {
    log.cell(
        line,
        place,
        place.header(),
        ProblemCode.HEADER_UNRECOGNISED,
        place.header().isPresent()
            ? "this column is not known; " + fate
            : "this column has no name; " + fate,
        Optional.empty());
  }

  private static void tellDuplicate(Place place, int line, ProblemLog log) {
    log.cell(
        line,
        place,
        place.header(),
        ProblemCode.HEADER_DUPLICATE,
        "a column before this one is \"" + place.field() + "\" already; this one is ignored",
        Optional.of("remove or rename one of them"));
  }

  /** Required columns that are missing. */
  List<Column> missing(List<? extends Column> columns) {
    List<Column> missing = new ArrayList<>();
    for (Column column : columns) {
      if (column.required() && !places.containsKey(column)) {
        missing.add(column);
      }
    }
    return missing;
  }

  /** The columns that hold anything, in the order of the file; a duplicate is none. */
  List<SourceColumn> columns() {
    return Stream.concat(places.values().stream(), unknown.stream())
        .map(place -> new SourceColumn(place.field(), place.printed(), place.index() + 1))
        .sorted(Comparator.comparingInt(SourceColumn::number))
        .toList();
  }

  /** The place of a column, if the file has it. */
  public Optional<Place> place(Column column) {
    return Optional.ofNullable(places.get(column));
  }

  /** The folded names of a column. */
  public static Stream<String> names(Column column) {
    return Stream.concat(Stream.of(column.field()), column.aliases().stream()).map(Header::fold);
  }

  /** The form in which two headers are equal. */
  public static String fold(String header) {
    StringBuilder folded = new StringBuilder(header.length());
    header
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /**
   * A column of a file.
   *
   * @param index position, from 0
   * @param header as printed; empty if it has no name
   * @param number position, from 1
   * @param field the field of the model it feeds
   */
  public record Place(int index, Optional<String> header, OptionalInt number, String field) {
    /** A column at a position. */
    public static Place at(int index, String header, String field) {
      return new Place(
          index,
          Optional.of(header).filter(name -> !name.isEmpty()),
          OptionalInt.of(index + 1),
          field);
    }

    /** The header as printed, else what it can be called. */
    public String printed() {
      return header.orElseGet(() -> "column " + (index + 1));
    }
  }
}
