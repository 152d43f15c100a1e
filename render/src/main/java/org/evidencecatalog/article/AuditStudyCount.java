package org.evidencecatalog.article;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Severity;
import org.evidencecatalog.model.Study;

/** Whether a claim that speaks of so many studies cites so many direct ones. */
final class AuditStudyCount {
  /** Greatest number of words between a number and "studies"; a house rule. */
  private static final int WORDS_BETWEEN = 3;

  /** Studies that a plural without a number stands for at least. */
  private static final int PLURAL = 2;

  private static final Set<String> MANY = Set.of("studies", "trials");
  private static final Set<String> ONE = Set.of("study", "trial");
  private static final Set<String> SYNTHESES =
      Set.of("review", "reviews", "meta-analysis", "meta-analyses", "overview", "synthesis");

  private AuditStudyCount() {}

  /**
   * What a claim says.
   *
   * @param numbers numbers of studies
   * @param plural whether there is also a plural without a number
   */
  private record Said(List<Integer> numbers, boolean plural) {

    static Said of(AuditWords words) {
      List<Integer> numbers = new ArrayList<>();
      boolean plural = false;
      for (int place = 0; place < words.size(); place++) {
        boolean many = MANY.contains(words.at(place));
        if ((many || ONE.contains(words.at(place))) && !isIncluded(words, place)) {
          OptionalInt number = number(words, place);
          number.ifPresent(numbers::add);
          plural |= many && number.isEmpty() && !words.at(place - 1).equals("no");
        }
      }
      return new Said(List.copyOf(numbers), plural);
    }

    /** Whether so many studies are what it says: together, or in its greatest number. */
    boolean fits(int count) {
      long sum = numbers.stream().mapToLong(Integer::longValue).sum();
      int greatest = numbers.stream().mapToInt(Integer::intValue).max().orElse(count);
      return (numbers.isEmpty() || count == sum || count == greatest)
          && (!plural || count >= PLURAL);
    }

    String inWords() {
      return numbers.isEmpty()
          ? "at least " + PLURAL
          : String.join(" and ", numbers.stream().map(String::valueOf).toList());
    }
  }

  /** That the claim cites more or fewer direct primary studies than it speaks of. */
  static Stream<Finding> check(AuditedClaim claim, AuditEvidence evidence) {
    Said said = Said.of(claim.words());
    List<Study> direct = claim.directStudies().stream().filter(study -> !study.isReview()).toList();
    // A key that leads nowhere may be a study.
    boolean fits =
        IntStream.rangeClosed(direct.size(), direct.size() + claim.cited().unknown().size())
            .anyMatch(said::fits);
    return claim.cited().isEmpty() || fits
        ? Stream.empty()
        : Stream.of(finding(claim, said, direct));
  }

  /** The number that belongs to "studies": the nearest one, unless it counts something else. */
  private static OptionalInt number(AuditWords words, int noun) {
    for (int place = noun - 1; place >= noun - 1 - WORDS_BETWEEN; place--) {
      if (!words.joined(place + 1) || isOtherNoun(words, place)) {
        return OptionalInt.empty();
      }
      if (words.number(place).isPresent() && !isOtherNumber(words, place)) {
        return words.number(place);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isOtherNoun(AuditWords words, int place) {
    return MANY.contains(words.at(place)) || ONE.contains(words.at(place));
  }

  private static boolean isOtherNumber(AuditWords words, int place) {
    return AuditPeople.counts(words, place)
        || AuditYear.isYear(words, place)
        || words.at(place - 1).equals("phase");
  }

  /** Whether the studies are those that a review included: "a review of seven trials". */
  private static boolean isIncluded(AuditWords words, int noun) {
    return IntStream.iterate(noun - 1, place -> place - 1)
        .limit(WORDS_BETWEEN + 2L)
        .takeWhile(place -> words.joined(place + 1))
        .anyMatch(place -> words.at(place).equals("of") && SYNTHESES.contains(words.at(place - 1)));
  }

  private static Finding finding(AuditedClaim claim, Said said, List<Study> direct) {
    String ids = String.join(", ", direct.stream().map(Study::id).map(CitationKey::value).toList());
    return claim
        .finding(Severity.WARNING, FindingCode.STUDY_COUNT_MISMATCH)
        .field("studies")
        .expected(String.valueOf(direct.size()))
        .found(said.inWords())
        .says(
            "The claim speaks of "
                + (said.numbers().isEmpty() ? "several" : said.inWords())
                + " studies; of what it cites "
                + direct.size()
                + (direct.size() == 1 ? " is a primary study" : " are primary studies")
                + " on its question"
                + (ids.isEmpty() ? "" : " (" + ids + ")")
                + ". Cite them all, or change the number");
  }
}
