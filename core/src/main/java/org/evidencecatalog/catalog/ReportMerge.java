package org.evidencecatalog.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;

/**
 * Makes one report of two records of it: the first one's values, its blanks filled by the second.
 */
final class ReportMerge {

  private ReportMerge() {}

  static Report merged(Report first, Report second) {
    return new Report(
        first.key(),
        Stream.of(first.aliases(), List.of(second.key()), second.aliases())
            .flatMap(List::stream)
            .toList(),
        first.kind() == ReportKind.UNKNOWN ? second.kind() : first.kind(),
        Merging.union(first.notices(), second.notices()),
        merged(first.reference(), second.reference()),
        either(first.study(), second.study()),
        either(first.location(), second.location()),
        Merging.union(first.readings(), second.readings()),
        Merging.union(first.extra(), second.extra()));
  }

  private static Reference merged(Reference first, Reference second) {
    return new Reference(
        first.type(),
        first.title(),
        first.authors().isEmpty() ? second.authors() : first.authors(),
        either(first.issued(), second.issued()),
        either(first.container(), second.container()),
        either(first.volume(), second.volume()),
        either(first.issue(), second.issue()),
        either(first.pages(), second.pages()),
        either(first.publisher(), second.publisher()),
        either(first.language(), second.language()),
        either(first.accessed(), second.accessed()),
        Merging.union(first.identifiers(), second.identifiers()));
  }

  private static <T> Optional<T> either(Optional<T> first, Optional<T> second) {
    return first.isPresent() ? first : second;
  }
}
