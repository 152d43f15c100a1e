package org.evidencecatalog.importer.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evidencecatalog.importer.text.ByteSource;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.ProblemCode;

/** The parts of a workbook, each unpacked only as far as the limit allows. */
final class Parts {
  /** Sheets of text are packed to about a tenth; more than this is made to flood: a house rule. */
  private static final long MOST_RATIO = 100;

  /** Small workbooks may be packed better. */
  private static final long SMALL = 1 << 24;

  private final ByteSource bytes;
  private final long limit;

  /** Something that is done with a part. */
  @FunctionalInterface
  interface Use {
    void of(XMLStreamReader xml) throws XMLStreamException, TextFault;
  }

  /** More is unpacked than the limit allows. */
  private static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Starts.
   *
   * @param limit greatest number of bytes of all parts, unpacked
   */
  Parts(ByteSource bytes, long limit) throws IOException {
    this.bytes = bytes;
    try (InputStream in = bytes.open()) {
      long packed = in.transferTo(OutputStream.nullOutputStream());
      this.limit = Math.min(limit, Math.max(SMALL, MOST_RATIO * packed));
    }
  }

  /** Reads a part, if the workbook has it; whether it has. */
  boolean read(String name, Use use) throws IOException, TextFault {
    try (ZipInputStream zip = new ZipInputStream(bytes.open())) {
      Bounded unpacked = new Bounded(zip, limit);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          parse(unpacked, use);
          return true;
        }
        unpacked.transferTo(OutputStream.nullOutputStream());
      }
      return false;
    } catch (TooLong e) {
      throw new TextFault(
          ProblemCode.LIMIT_EXCEEDED,
          1,
          String.format(Locale.ROOT, "the workbook unpacks to more than %,d bytes", limit));
    } catch (ZipException e) {
      throw broken("it is no whole ZIP file");
    }
  }

  static TextFault broken(String why) {
    return new TextFault(ProblemCode.ENCODING_INVALID, 1, "the workbook is broken: " + why);
  }

  private static void parse(InputStream part, Use use) throws IOException, TextFault {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(part);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw broken("a document type is not accepted");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          use.of(xml);
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw broken("its XML cannot be read");
    }
  }

  /** Counts what is unpacked; does not close the archive. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long limit) {
      super(in);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      count(Math.max(n, 0));
      return n;
    }

    private void count(int n) throws IOException {
      left -= n;
      if (left < 0) {
        throw new TooLong();
      }
    }

    @Override
    public void close() {}
  }
}
