package org.evidencecatalog.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.model.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Opens a text and reads the catalog, or the policy, in it; turns the parser's exceptions into
 * ours.
 */
final class CatalogReader {
  static final String FORMAT = "evidence-catalog";
  static final int VERSION = 1;

  /** What every catalog starts with. */
  static final String START = "{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION;

  /** Characters of a key; no key of ours has more than 25. */
  private static final int LONGEST_KEY = 256;

  private static final int BUFFER = 1 << 16;
  private static final int MARK_LENGTH = 4;

  private final String file;
  private final JsonFactory factory;

  CatalogReader(String file, StoreLimits limits) {
    this.file = file;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxDocumentLength(limits.documentBytes())
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.textLength())
                    .maxNumberLength(limits.numberLength())
                    .maxNameLength(LONGEST_KEY)
                    .build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();
  }

  Catalog read(InputStream in) throws IOException {
    return read(in, input -> new CatalogContent(input).read());
  }

  /** Reads what the content makes of the text. */
  <T> T read(InputStream in, Function<JsonInput, T> content) throws IOException {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), unpacked(in))) {
      JsonInput input = new JsonInput(file, parser);
      try {
        return content.apply(input);
      } catch (StreamReadException | StreamConstraintsException e) {
        throw translated(e, input);
      }
    } catch (JacksonIOException e) {
      throw broken(Objects.requireNonNull(e.getCause()));
    } catch (ZipException | EOFException e) {
      throw broken(e);
    }
  }

  private InputStream unpacked(InputStream in) throws IOException {
    InputStream packed = new BufferedInputStream(in, BUFFER);
    InputStream plain =
        Recognition.isGzip(start(packed))
            ? new BufferedInputStream(new GZIPInputStream(packed, BUFFER), BUFFER)
            : packed;
    if (Recognition.isWide(start(plain))) {
      throw new CatalogFormatException(
          ProblemCode.ENCODING_INVALID, file, 1, 1, "", "a text in UTF-8 is expected");
    }
    return plain;
  }

  private static byte[] start(InputStream in) throws IOException {
    in.mark(MARK_LENGTH);
    byte[] start = in.readNBytes(MARK_LENGTH);
    in.reset();
    return start;
  }

  /** What is wrong with a packed file; any other trouble of reading stays what it is. */
  private CatalogFormatException broken(IOException e) throws IOException {
    if (e instanceof ZipException || e instanceof EOFException) {
      return new CatalogFormatException(
          ProblemCode.FORMAT_UNRECOGNISED,
          file,
          1,
          1,
          "",
          "the gzip file is broken: " + e.getMessage());
    }
    throw e;
  }

  private static CatalogFormatException translated(JacksonException e, JsonInput input) {
    String message = JacksonWording.plain(e.getOriginalMessage());
    return input.fault(
        code(e, message),
        e.getLocation(),
        e instanceof UnexpectedEndOfInputException
            ? "the text ends too early: " + message
            : message);
  }

  private static ProblemCode code(JacksonException e, String message) {
    return e instanceof StreamConstraintsException
        ? ProblemCode.LIMIT_EXCEEDED
        : JacksonWording.isEncoding(message)
            ? ProblemCode.ENCODING_INVALID
            : ProblemCode.FORMAT_UNRECOGNISED;
  }
}
