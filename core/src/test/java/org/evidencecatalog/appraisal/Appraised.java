package org.evidencecatalog.appraisal;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evidencecatalog.model.Appraisal;
import org.evidencecatalog.model.Appraisal.ItemAnswer;
import org.jspecify.annotations.Nullable;

/** Appraisals as short as the tests want to write them. */
final class Appraised {
  private static final Map<Character, String> WORDS =
      Map.ofEntries(
          Map.entry('L', "Low"),
          Map.entry('X', "Low except for concerns about uncontrolled confounding"),
          Map.entry('S', "Some concerns"),
          Map.entry('U', "Unclear"),
          Map.entry('M', "Moderate"),
          Map.entry('H', "High"),
          Map.entry('E', "Serious"),
          Map.entry('V', "Very high"),
          Map.entry('C', "Critical"),
          Map.entry('N', "No information"),
          Map.entry('y', "yes"),
          Map.entry('p', "partial yes"),
          Map.entry('n', "no"),
          Map.entry('c', "can't answer"),
          Map.entry('a', "n/a"));

  private Appraised() {}

  static AppraisalTool tool(String code) {
    return AppraisalTool.find(code).orElseThrow();
  }

  /** A letter for each required item in the order of the tool; a dot leaves the item out. */
  static Appraisal inOrder(String tool, String letters) {
    List<ToolItem> items = tool(tool).items().stream().filter(ToolItem::required).toList();
    return given(
        tool,
        IntStream.range(0, letters.length())
            .filter(place -> letters.charAt(place) != '.')
            .mapToObj(
                place ->
                    new ItemAnswer(
                        items.get(place).code(),
                        Objects.requireNonNull(WORDS.get(letters.charAt(place)))))
            .toList(),
        null,
        null);
  }

  /** Answers such as {@code D1=Low;D2=High}. */
  static Appraisal by(String tool, String answers) {
    return given(
        tool,
        Splitter.on(';').trimResults().omitEmptyStrings().splitToList(answers).stream()
            .map(pair -> Splitter.on('=').limit(2).splitToList(pair))
            .map(pair -> new ItemAnswer(pair.get(0), pair.get(1)))
            .toList(),
        null,
        null);
  }

  static Appraisal overall(String tool, String overall) {
    return withOverall(given(tool, List.of(), null, null), overall);
  }

  static Appraisal withOverall(Appraisal appraisal, String overall) {
    return given(
        appraisal.tool(),
        appraisal.answers(),
        overall,
        appraisal.total().isPresent() ? appraisal.total().getAsInt() : null);
  }

  static Appraisal withTotal(Appraisal appraisal, int total) {
    return given(appraisal.tool(), appraisal.answers(), appraisal.overall().orElse(null), total);
  }

  private static Appraisal given(
      String tool, List<ItemAnswer> answers, @Nullable String overall, @Nullable Integer total) {
    return new Appraisal(
        tool,
        Optional.empty(),
        answers,
        Optional.ofNullable(overall),
        total == null ? OptionalInt.empty() : OptionalInt.of(total),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
