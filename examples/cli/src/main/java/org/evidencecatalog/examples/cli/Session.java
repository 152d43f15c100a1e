package org.evidencecatalog.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.evidencecatalog.article.ArticleException;
import org.evidencecatalog.citation.CitationStyleException;
import org.evidencecatalog.importer.ImportException;
import org.evidencecatalog.store.CatalogFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.UsageMessageSpec;
import tools.jackson.databind.node.ObjectNode;

/** One run of the command: its streams, and how it says that it cannot go on. */
final class Session {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  Session(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** Whether a person looks at the output. */
  boolean terminal() {
    return terminal;
  }

  /** Colour on a terminal, unless the user does without ({@code NO_COLOR}, a dumb terminal). */
  boolean coloured() {
    return terminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
  }

  /** Text for people on standard output. */
  Screen screen() {
    return new Screen(out, width(), coloured());
  }

  /** Messages on standard error. */
  Screen messages() {
    return new Screen(err, width(), coloured());
  }

  private int width() {
    return terminal ? new UsageMessageSpec().autoWidth(true).width() : Screen.UNLIMITED;
  }

  /** Says why the command was not run. */
  int refuse(Unusable why, String... args) {
    if (List.of(args).contains("--json")) {
      ObjectNode error = Json.object();
      error.put("code", why.code());
      error.put("message", why.getMessage());
      error.put("file", why.file());
      error.put("line", why.line());
      ObjectNode document = Json.object();
      document.set("error", error);
      Json.print(out, document);
    } else {
      String place =
          why.file() == null
              ? ""
              : why.file() + (why.line() == null ? "" : ":" + why.line()) + ": ";
      messages().wrapped("", "evidence: ", place + why.getMessage(), 2);
    }
    return Exit.UNUSABLE;
  }

  /** Turns what was thrown into a message and an exit code; never a stack trace. */
  int failed(Throwable fault, String... args) {
    Unusable known = known(fault);
    if (known != null) {
      return refuse(known, args);
    }
    if (fault instanceof OutOfMemoryError) {
      return refuse(
          new Unusable(
              "LIMIT_EXCEEDED",
              "out of memory; give Java more with -Xmx, for example java -Xmx4g -jar evidence.jar",
              null,
              null),
          args);
    }
    StackTraceElement[] trace = fault.getStackTrace();
    messages()
        .wrapped(
            "",
            "evidence: ",
            "an internal fault, sorry: "
                + fault
                + (trace.length == 0 ? "" : " at " + trace[0])
                + ". Please report it with the command you ran and, if you can, the input.",
            2);
    return Exit.FAULT;
  }

  private static @Nullable Unusable known(Throwable fault) {
    if (fault instanceof Unusable unusable) {
      return unusable;
    }
    if (fault instanceof ImportException refused) {
      boolean whole = refused.line() == 1;
      return new Unusable(
          refused.reason().code(),
          refused.getMessage(),
          refused.file(),
          whole ? null : Integer.valueOf(refused.line()));
    }
    if (fault instanceof CatalogFormatException broken) {
      return new Unusable(broken.code().code(), words(broken), null, null);
    }
    if (fault instanceof CitationStyleException style) {
      return new Unusable("STYLE_UNUSABLE", words(style), null, null);
    }
    if (fault instanceof ArticleException article) {
      return new Unusable("ARTICLE_UNREADABLE", words(article), null, null);
    }
    if (fault instanceof UncheckedIOException wrapped) {
      return unreadable(Objects.requireNonNull(wrapped.getCause()));
    }
    return fault instanceof IOException io ? unreadable(io) : null;
  }

  private static String words(Throwable fault) {
    return Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName());
  }

  private static Unusable unreadable(IOException fault) {
    String message =
        fault instanceof NoSuchFileException
            ? "no such file or folder"
            : fault instanceof FileAlreadyExistsException
                ? "a file stands where a folder is needed"
                : fault instanceof FileSystemException system && system.getReason() != null
                    ? system.getReason().toLowerCase(Locale.ROOT)
                    : fault.getMessage() == null
                        ? fault.getClass().getSimpleName()
                        : fault.getMessage();
    return new Unusable(
        "FILE_UNUSABLE",
        message,
        fault instanceof FileSystemException system ? system.getFile() : null,
        null);
  }
}
