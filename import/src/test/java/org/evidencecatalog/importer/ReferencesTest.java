package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.ReferenceType;
import org.junit.jupiter.api.Test;

/** Files of background sources. */
class ReferencesTest {

  @Test
  void everyCellArrives() {
    ImportResult result =
        Texts.read(
            "references.csv",
            "id,title,authors,year,container,url,doi,type,accessed,shelf",
            "web,A page,{Some Institute},2020,A site,https://example.org/,10.1000/x,webpage,2026-01-02,7");
    assertThat(Texts.codes(result)).containsExactly(ProblemCode.HEADER_UNRECOGNISED);
    assertThat(result.sources().get(0)).isInstanceOf(Background.class);
    var reference = Texts.report(result).reference();
    assertThat(reference.type()).isEqualTo(ReferenceType.WEBPAGE);
    assertThat(reference.authors().get(0).listedName()).isEqualTo("Some Institute");
    assertThat(reference.container()).contains("A site");
    assertThat(reference.accessed()).hasToString("Optional[2026-01-02]");
    assertThat(reference.identifiers()).hasSize(2);
    assertThat(Texts.report(result).extra()).hasSize(1);
  }

  @Test
  void badCellsAreUnknown() {
    ImportResult result =
        Texts.read(
            "references.csv",
            "id,title,year,url,doi,type,accessed",
            "web,A page,soon,ftp://x,10.1,scroll,yesterday");
    assertThat(Texts.codes(result))
        .containsExactly(
            ProblemCode.VALUE_NOT_A_NUMBER,
            ProblemCode.IDENTIFIER_INVALID,
            ProblemCode.IDENTIFIER_INVALID,
            ProblemCode.VALUE_NOT_PERMITTED,
            ProblemCode.DATE_UNREADABLE);
    assertThat(result.imported()).isEqualTo(1);
    assertThat(Texts.report(result).reference().type()).isEqualTo(ReferenceType.OTHER);
  }
}
