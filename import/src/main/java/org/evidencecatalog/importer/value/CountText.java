package org.evidencecatalog.importer.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.value.Count.Counted;

/**
 * Reads how many were counted: {@code 84}, {@code 80 (planned)}, {@code 68 completed}, {@code 7
 * RCTs, 320 patients}. The first number counts; the words say what. A text with a word that is not
 * known here is refused, so that nothing is taken for a count that may be something else.
 */
public final class CountText {
  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.0+)?(?![\\d.])";
  private static final Pattern FORM =
      Pattern.compile("(?<before>[\\p{L}\\s:=]*?)\\s*" + NUMBER + "\\s*(?<after>.*)");
  private static final Pattern PEOPLE_AFTER =
      Pattern.compile("\\b" + NUMBER + "\\s+(?:participants|patients|people|subjects|adults)\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
  private static final Pattern ODD_SIGN = Pattern.compile("[~<>≈±%*?/+]");

  private static final Set<String> PLANNED =
      Set.of("planned", "target", "targeted", "anticipated", "intended", "estimated", "expected");
  private static final Set<String> COMPLETED = Set.of("completed", "completers", "finished");
  private static final Set<String> STUDIES =
      Set.of("rct", "rcts", "trial", "trials", "study", "studies");
  private static final Set<String> RANDOMISED =
      Set.of("randomised", "randomized", "allocated", "enrolled");
  private static final Set<String> ANALYSED = Set.of("analysed", "analyzed");
  private static final Set<String> PEOPLE =
      Set.of(
          "participants", "patients", "people", "subjects", "adults", "women", "men", "children");
  private static final Set<String> FILLERS =
      Set.of(
          "n", "total", "in", "were", "of", "size", "sample", "to", "be", "included", "recruited");

  private CountText() {}

  /** Reads a text. */
  public static Parsed<Count> read(String text) {
    OptionalInt digits = Numbers.digits(text);
    if (digits.isPresent()) {
      return Parsed.plain(new Count(digits, Counted.UNSTATED, OptionalInt.empty()));
    }
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches() || ODD_SIGN.matcher(text).find()) {
      return number(text);
    }
    List<String> words = words(form.group("before"));
    List<String> after = words(form.group("after"));
    words.addAll(after);
    Counted counted = counted(words, after);
    return words.isEmpty() || (counted == Counted.UNSTATED && !areKnown(words, form.group("after")))
        ? number(text)
        : stated(form, counted);
  }

  private static Parsed<Count> number(String text) {
    return Numbers.whole(text, 0, Integer.MAX_VALUE)
        .map(value -> new Count(OptionalInt.of(value), Counted.UNSTATED, OptionalInt.empty()));
  }

  private static Parsed<Count> stated(Matcher form, Counted counted) {
    Parsed<Integer> number = Numbers.whole(form.group(2), 0, Integer.MAX_VALUE);
    if (number.value().isEmpty()) {
      return number.map(value -> new Count(OptionalInt.empty(), counted, OptionalInt.empty()));
    }
    Count count =
        new Count(
            OptionalInt.of(number.value().get()),
            counted,
            counted == Counted.STUDIES ? people(form.group("after")) : OptionalInt.empty());
    return switch (counted) {
      case PLANNED, COMPLETED, STUDIES -> Parsed.plain(count);
      case UNSTATED, RANDOMISED, ANALYSED ->
          Parsed.interpreted(count, "read as " + count.number().getAsInt());
    };
  }

  private static Counted counted(List<String> words, List<String> after) {
    if (words.stream().anyMatch(PLANNED::contains)) {
      return Counted.PLANNED;
    }
    if (!after.isEmpty() && STUDIES.contains(after.get(0))) {
      return Counted.STUDIES;
    }
    String first = words.stream().filter(word -> !isFiller(word)).findFirst().orElse("");
    return COMPLETED.contains(first)
        ? Counted.COMPLETED
        : RANDOMISED.contains(first)
            ? Counted.RANDOMISED
            : ANALYSED.contains(first) ? Counted.ANALYSED : Counted.UNSTATED;
  }

  private static boolean isFiller(String word) {
    return FILLERS.contains(word) || PEOPLE.contains(word);
  }

  private static boolean areKnown(List<String> words, String after) {
    return words.stream().allMatch(CountText::isFiller)
        && after.chars().noneMatch(Character::isDigit);
  }

  private static OptionalInt people(String after) {
    Matcher matcher = PEOPLE_AFTER.matcher(after);
    return matcher.find()
        ? Numbers.whole(matcher.group(1), 0, Integer.MAX_VALUE).value().stream()
            .mapToInt(Integer::intValue)
            .findFirst()
        : OptionalInt.empty();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
