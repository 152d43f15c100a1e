package org.evidencecatalog.store;

import java.util.List;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;

/** Studies and background sources, by type. */
final class SourceCodec {
  static final UnionCodec<Source> CODEC =
      new UnionCodec<>(
          "a source",
          List.of(
              Variant.of("study", Study.class, new StudyLayout()),
              Variant.of("background", Background.class, new BackgroundLayout())));

  private SourceCodec() {}

  private static final class BackgroundLayout extends Layout<Background> {
    private final Field<Background, Report> report =
        required("report", ReportLayout.CODEC, Background::report);

    BackgroundLayout() {
      super("a background source");
    }

    @Override
    Background make(Values values) {
      return new Background(report.of(values));
    }
  }
}
