package org.evidencecatalog.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.evidencecatalog.grading.GradePolicy;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Policies of GRADE as JSON: one object whose keys are the codes of {@link
 * org.evidencecatalog.grading.GradeThreshold} and {@link org.evidencecatalog.grading.GradeChoice}.
 * All are written; a key that is not there when reading has its default. A policy that was written
 * and read is equal to the one before.
 */
public final class GradePolicyFile {
  /** A policy has about 50 keys with short values. */
  private static final StoreLimits LIMITS = new StoreLimits(1 << 20, 4, 1000, 100);

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private GradePolicyFile() {}

  /**
   * Reads a policy.
   *
   * @throws IOException if the file cannot be read
   * @throws CatalogFormatException if it holds no policy, with the place of the first fault: an
   *     unknown key, a value out of its bounds, no JSON
   */
  public static GradePolicy read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /**
   * Reads a policy from a stream to its end; the stream stays open.
   *
   * @param name what messages call the stream
   * @throws IOException if the stream cannot be read
   * @throws CatalogFormatException if it holds no policy
   */
  public static GradePolicy read(String name, InputStream in) throws IOException {
    return new CatalogReader(name, LIMITS).read(in, GradePolicyFile::content);
  }

  private static GradePolicy content(JsonInput in) {
    if (!in.next()) {
      throw in.fault("the file is empty");
    }
    GradePolicy policy = GradePolicyLayout.CODEC.read(in);
    if (in.next()) {
      throw in.fault("nothing may follow the policy");
    }
    return policy;
  }

  /**
   * Writes a policy, whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(GradePolicy policy, Path file) throws IOException {
    Objects.requireNonNull(policy, "policy");
    AtomicFile.write(file, out -> write(policy, out));
  }

  /**
   * Writes a policy to a stream, which stays open.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(GradePolicy policy, OutputStream out) throws IOException {
    try (JsonGenerator generator =
        FACTORY.createGenerator(new OneKeyALine(), out, JsonEncoding.UTF8)) {
      GradePolicyLayout.CODEC.write(new JsonOutput(generator, LIMITS), policy);
    } catch (JacksonIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    out.write('\n');
  }

  /** The form in which people change values. */
  private static final class OneKeyALine extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
