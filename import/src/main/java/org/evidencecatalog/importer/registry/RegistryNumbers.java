package org.evidencecatalog.importer.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.model.Registry;
import org.evidencecatalog.model.RegistryNumber;

/**
 * The numbers under which a trial is registered.
 *
 * @param numbers numbers in registries, the record's own first
 * @param others texts that are no such number, and numbers of other trials
 */
record RegistryNumbers(List<RegistryNumber> numbers, List<String> others) {
  private static final Pattern SEPARATORS = Pattern.compile("\\s*[|;,\\n]+\\s*");
  private static final Pattern COUNTRY_COPY =
      Pattern.compile(
          "(?:EUCTR|EUCT|CTIS)?(\\d{4}-\\d{6}-\\d{2})(?:-.*)?", Pattern.CASE_INSENSITIVE);

  /** Copies. */
  RegistryNumbers {
    numbers = List.copyOf(numbers);
    others = List.copyOf(others);
  }

  /**
   * Reads the numbers of a record. A registry gives a trial one number; so another number of the
   * record's own registry belongs to another trial, such as the one that this one extends (a house
   * rule), and does not link the two.
   */
  static RegistryNumbers of(Optional<RegistryNumber> own, String texts) {
    Set<RegistryNumber> numbers = new LinkedHashSet<>();
    List<String> others = new ArrayList<>();
    own.ifPresent(number -> add(number, numbers));
    for (String text : SEPARATORS.split(texts, -1)) {
      Optional<RegistryNumber> number = RegistryNumber.parse(text);
      if (number.isPresent() && isOfSameTrial(number.get(), own)) {
        add(number.get(), numbers);
      } else if (!text.isBlank() && !number.equals(own)) {
        others.add(text);
      }
    }
    return new RegistryNumbers(List.copyOf(numbers), others);
  }

  private static boolean isOfSameTrial(RegistryNumber number, Optional<RegistryNumber> own) {
    return own.isEmpty() || own.get().registry() != number.registry();
  }

  /** The EU register holds a trial once for each country: the number without it links them. */
  private static void add(RegistryNumber number, Set<RegistryNumber> numbers) {
    numbers.add(number);
    if (number.registry() == Registry.EU) {
      Matcher matcher = COUNTRY_COPY.matcher(number.value());
      if (matcher.matches()) {
        numbers.add(new RegistryNumber(Registry.EU, matcher.group(1)));
      }
    }
  }
}
