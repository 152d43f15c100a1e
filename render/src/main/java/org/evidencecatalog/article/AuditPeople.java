package org.evidencecatalog.article;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencecatalog.model.SampleSize;

/** The field {@code n}: numbers of people in a claim against the sizes of the study. */
final class AuditPeople implements AuditField {
  /** Greatest number of words between a number and what it counts; a house rule. */
  private static final int ADJECTIVES = 2;

  private static final Set<String> MANY =
      Set.of("people", "participants", "patients", "adults", "subjects");
  private static final Set<String> ONE =
      Set.of("person", "participant", "patient", "adult", "subject");

  /** Words after a number that are no adjectives of people: the number counts something else. */
  private static final Set<String> NO_ADJECTIVE =
      Set.of(
          """
          a after all an and are as at because before between but by during for from had has
          have if in is no of on or per so some than that the these those to was were when
          which while with arm arms centimetres cm day days group groups hour hours minute
          minutes mm month months needle needles percent point points review reviews session
          sessions studies study time times treatment treatments trial trials week weeks year
          years
          """
              .strip()
              .split("\\s+", -1));

  @Override
  public String name() {
    return "n";
  }

  @Override
  public String title() {
    return "number of people";
  }

  /** Whether the number at a place counts people. */
  static boolean counts(AuditWords words, int place) {
    OptionalInt number = words.number(place);
    if (number.isEmpty()) {
      return false;
    }
    for (int noun = place + 1; noun <= place + 1 + ADJECTIVES && words.joined(noun); noun++) {
      String word = words.at(noun);
      if (MANY.contains(word) || (number.getAsInt() == 1 && ONE.contains(word))) {
        return true;
      }
      if (NO_ADJECTIVE.contains(word) || words.number(noun).isPresent()) {
        return false;
      }
    }
    return false;
  }

  @Override
  public Stream<AuditMention> mentions(AuditWords words, Subject subject) {
    List<Integer> sizes = sizes(subject);
    return IntStream.range(0, words.size())
        .filter(place -> counts(words, place))
        .mapToObj(
            place ->
                new AuditMention(
                    words.words().get(place).text(),
                    verdict(words.number(place).orElseThrow(), sizes)));
  }

  private static AuditMention.Verdict verdict(int number, List<Integer> sizes) {
    return sizes.isEmpty()
        ? AuditMention.Verdict.UNKNOWN
        : AuditMention.Verdict.of(sizes.contains(number));
  }

  @Override
  public List<String> known(Subject subject) {
    return sizes(subject).stream().map(String::valueOf).toList();
  }

  private static List<Integer> sizes(Subject subject) {
    SampleSize size = subject.study().sampleSize();
    return Stream.concat(size.knownCounts().stream(), size.arms().stream()).distinct().toList();
  }
}
