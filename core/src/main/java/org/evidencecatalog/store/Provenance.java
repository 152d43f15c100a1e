package org.evidencecatalog.store;

import java.util.Optional;
import org.evidencecatalog.model.Conflict;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Origin;
import org.evidencecatalog.model.Reading;
import org.evidencecatalog.model.SourceLocation;

/** Where values come from, and what became of their texts. */
final class Provenance {
  static final ObjectCodec<SourceLocation> LOCATION = new LocationLayout().codec();
  static final Codec<Optional<SourceLocation>> OPTIONAL_LOCATION = new OptionalCodec<>(LOCATION);
  static final ObjectCodec<Reading> READING = new ReadingLayout().codec();
  static final ObjectCodec<ExtraField> EXTRA = new ExtraLayout().codec();
  static final ObjectCodec<Conflict> CONFLICT = new ConflictLayout().codec();

  static final ObjectCodec<Origin> ORIGIN = new OriginLayout().codec();

  private Provenance() {}

  private static final class LocationLayout extends Layout<SourceLocation> {
    private final Field<SourceLocation, String> file =
        required("file", Scalars.LABEL, SourceLocation::file);
    private final Field<SourceLocation, Integer> line =
        required("line", Scalars.COUNT, SourceLocation::line);

    LocationLayout() {
      super("a location");
    }

    @Override
    SourceLocation make(Values values) {
      return new SourceLocation(file.of(values), line.of(values));
    }
  }

  private static final class ReadingLayout extends Layout<Reading> {
    private final Field<Reading, String> field = required("field", Scalars.LABEL, Reading::field);
    private final Field<Reading, String> column =
        required("column", Scalars.LABEL, Reading::column);
    private final Field<Reading, String> raw = required("raw", Scalars.LABEL, Reading::raw);
    private final Field<Reading, Reading.Kind> kind =
        required("kind", CodedCodec.of(Reading.Kind.values()), Reading::kind);
    private final Field<Reading, String> why = required("why", Scalars.LABEL, Reading::why);

    ReadingLayout() {
      super("a reading");
    }

    @Override
    Reading make(Values values) {
      return new Reading(
          field.of(values), column.of(values), raw.of(values), kind.of(values), why.of(values));
    }
  }

  private static final class ExtraLayout extends Layout<ExtraField> {
    private final Field<ExtraField, String> column =
        required("column", Scalars.LABEL, ExtraField::column);
    private final Field<ExtraField, String> value =
        required("value", Scalars.LABEL, ExtraField::value);

    ExtraLayout() {
      super("an extra field");
    }

    @Override
    ExtraField make(Values values) {
      return new ExtraField(column.of(values), value.of(values));
    }
  }

  private static final class ConflictLayout extends Layout<Conflict> {
    private final Field<Conflict, String> field = required("field", Scalars.LABEL, Conflict::field);
    private final Field<Conflict, String> kept = required("kept", Scalars.LABEL, Conflict::kept);
    private final Field<Conflict, SourceLocation> keptFrom =
        required("kept_from", LOCATION, Conflict::keptFrom);
    private final Field<Conflict, String> other = required("other", Scalars.LABEL, Conflict::other);
    private final Field<Conflict, SourceLocation> otherFrom =
        required("other_from", LOCATION, Conflict::otherFrom);

    ConflictLayout() {
      super("a conflict");
    }

    @Override
    Conflict make(Values values) {
      return new Conflict(
          field.of(values),
          kept.of(values),
          keptFrom.of(values),
          other.of(values),
          otherFrom.of(values));
    }
  }

  private static final class OriginLayout extends Layout<Origin> {
    private final Field<Origin, String> field = required("field", Scalars.LABEL, Origin::field);
    private final Field<Origin, SourceLocation> location =
        required("location", LOCATION, Origin::location);
    private final Field<Origin, Optional<String>> column =
        optional("column", Scalars.OPTIONAL_LABEL, Origin::column, Optional.empty());

    OriginLayout() {
      super("an origin");
    }

    @Override
    Origin make(Values values) {
      return new Origin(field.of(values), location.of(values), column.of(values));
    }
  }
}
