package org.evidencecatalog.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.model.ResultData.ContinuousArms;
import org.evidencecatalog.model.ResultData.Correlation;
import org.evidencecatalog.model.ResultData.DichotomousArms;
import org.evidencecatalog.synthesis.Table.Row;

/** Effects of published data sets in the column names of R metafor: ai n1i ci n2i, m1i sd1i …. */
final class Cases {
  private Cases() {}

  /** The measure that a case is named after; empty if its effects are only given. */
  static Optional<EffectMeasure> measure(String caseName, List<Row> rows) {
    Row first = rows.get(0);
    if (!first.has("ai") && !first.has("m1i") && !first.has("ri")) {
      return Optional.empty();
    }
    String suffix = caseName.substring(caseName.lastIndexOf('_') + 1);
    return Optional.of(EffectMeasure.valueOf(suffix.toUpperCase(Locale.ROOT)));
  }

  /** The effects of the rows that have numbers, computed from raw data where there are any. */
  static List<EffectSize> effects(Optional<EffectMeasure> measure, List<Row> rows) {
    return rows.stream()
        .filter(row -> row.has("yi") || !row.cells().containsKey("yi"))
        .map(row -> measure.map(m -> compute(m, row)).orElseGet(() -> given(row)))
        .toList();
  }

  static EffectSize expect(EffectSizeResult result) {
    return result.fold(
        effect -> effect,
        omission -> {
          throw new AssertionError(omission);
        });
  }

  private static EffectSize given(Row row) {
    return expect(EffectSizes.given(row.text("study"), row.number("yi"), row.number("vi")));
  }

  private static EffectSize compute(EffectMeasure measure, Row row) {
    EffectSizes sizes = EffectSizes.of(measure).with(ZeroCells.keepingDoubleZero());
    String study = row.text("study");
    if (row.has("ai")) {
      return expect(
          sizes.compute(
              study,
              new DichotomousArms(
                  row.count("ai"), row.count("n1i"), row.count("ci"), row.count("n2i"))));
    }
    if (row.has("ri")) {
      return expect(sizes.compute(study, new Correlation(row.number("ri"), row.count("ni"))));
    }
    return expect(
        sizes.compute(
            study,
            new ContinuousArms(
                row.number("m1i"),
                row.number("sd1i"),
                row.count("n1i"),
                row.number("m2i"),
                row.number("sd2i"),
                row.count("n2i"))));
  }
}
