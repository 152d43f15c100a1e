package org.evidencecatalog.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.model.CodePoints;
import org.evidencecatalog.vocabulary.Concept;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Vocabulary;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes a catalog: one concept or source a line, so that line-wise comparison shows it whole. */
final class CatalogWriter {
  private static final Comparator<Concept> ORDER =
      Comparator.comparing(Concept::kind).thenComparing(Concept::id, CodePoints.ORDER);

  private final StoreLimits limits;

  CatalogWriter(StoreLimits limits) {
    this.limits = limits;
  }

  void write(Catalog catalog, FileForm form, OutputStream out) throws IOException {
    List<Concept> concepts = concepts(catalog.vocabulary());
    List<PanelJudgement> judgements = catalog.judgements().all();
    String start = CatalogReader.START + ",";
    try {
      if (form.lines()) {
        frame(out, start + "\"source_count\":" + catalog.sources().size() + ",\"vocabulary\":[");
        elements(out, ",", ConceptLayout.CODEC, concepts);
        if (!judgements.isEmpty()) {
          frame(out, "],\"judgements\":[");
          elements(out, ",", PanelJudgementLayout.CODEC, judgements);
        }
        frame(out, "]}\n");
        elements(out, "\n", SourceCodec.CODEC, catalog.sources());
        frame(out, catalog.sources().isEmpty() ? "" : "\n");
      } else {
        frame(out, start + "\"vocabulary\":[\n");
        elements(out, ",\n", ConceptLayout.CODEC, concepts);
        if (!judgements.isEmpty()) {
          frame(out, "\n],\"judgements\":[\n");
          elements(out, ",\n", PanelJudgementLayout.CODEC, judgements);
        }
        frame(out, "\n],\"sources\":[\n");
        elements(out, ",\n", SourceCodec.CODEC, catalog.sources());
        frame(out, "\n]}\n");
      }
    } catch (JacksonIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private static List<Concept> concepts(Vocabulary vocabulary) {
    return Arrays.stream(ConceptKind.values())
        .flatMap(kind -> vocabulary.concepts(kind).stream())
        .sorted(ORDER)
        .toList();
  }

  private static void frame(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private <V> void elements(
      OutputStream target, String separator, Codec<V> codec, List<? extends V> values) {
    try (JsonGenerator generator =
        factory(separator).createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8)) {
      JsonOutput out = new JsonOutput(generator, limits);
      for (V value : values) {
        codec.write(out, value);
      }
    }
  }

  /** The fast writer prints the shortest digits on every Java version, the JDK's only since 19. */
  private static JsonFactory factory(String separator) {
    return JsonFactory.builder()
        .rootValueSeparator(separator)
        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .build();
  }
}
