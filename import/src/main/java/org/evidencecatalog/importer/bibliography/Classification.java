package org.evidencecatalog.importer.bibliography;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.StudyDesign;

/**
 * What the publication types of one record say together. A review names the designs it reviewed, so
 * its own type comes before them.
 *
 * @param study whether one of them states that a study is reported
 * @param design the design, unknown if none names one
 * @param kind what the report is
 * @param notices editorial notices the report bears
 * @param reference form of publication, if one of them says so
 */
record Classification(
    boolean study,
    StudyDesign design,
    ReportKind kind,
    List<Notice> notices,
    Optional<ReferenceType> reference) {

  static Classification of(List<String> publicationTypes) {
    List<PublicationType> types =
        publicationTypes.stream()
            .flatMap(word -> PublicationType.find(word).stream())
            .sorted(Comparator.comparingInt(PublicationType::rank))
            .toList();
    return new Classification(
        types.stream().anyMatch(PublicationType::study),
        known(types.stream().map(PublicationType::design), StudyDesign.UNKNOWN),
        known(types.stream().map(PublicationType::kind), ReportKind.UNKNOWN),
        types.stream().flatMap(type -> type.notice().stream()).distinct().toList(),
        types.stream().flatMap(type -> type.reference().stream()).findFirst());
  }

  private static <T> T known(Stream<T> values, T unknown) {
    return values.filter(value -> !value.equals(unknown)).findFirst().orElse(unknown);
  }
}
