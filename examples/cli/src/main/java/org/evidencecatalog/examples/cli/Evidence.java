package org.evidencecatalog.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The {@code evidence} command. */
@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    versionProvider = Evidence.Version.class,
    description = "How strong is the evidence, why, and by whom: from folders of CSV files.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ImportCommand.class,
      GradeCommand.class,
      WhatIfCommand.class,
      PoolCommand.class,
      CiteCommand.class,
      StylesCommand.class,
      BuildCommand.class,
      AuditCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no error",
      "1:at least one error was found (with --strict: or a warning)",
      "2:wrong usage, or unreadable or over-limit input; nothing was written",
      "70:a fault of this program"
    },
    footerHeading = "%nExample:%n",
    footer = "  evidence grade studies/ --condition \"plantar fasciitis\"")
public final class Evidence implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** Runs the command and ends the process with its exit code. */
  @SuppressWarnings("SystemConsoleNull") // the property brings back the older behaviour
  public static void main(String[] args) {
    // Without this, newer JDKs have a console even where the output is no terminal.
    System.setProperty("jdk.console", "java.base");
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = run(out, err, System.console() != null, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Runs the command with these streams. */
  static int run(PrintStream out, PrintStream err, boolean terminal, String... args) {
    Session session = new Session(out, err, terminal);
    CommandLine line = new CommandLine(new Evidence(), new Commands(session));
    line.getCommandSpec().usageMessage().autoWidth(terminal);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            session.coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(
        (problem, arguments) -> session.refuse(usage(problem), arguments));
    line.setExecutionExceptionHandler((fault, at, result) -> session.failed(fault, args));
    int code;
    try {
      code = line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError fault) {
      code = session.failed(fault, args);
    }
    // A reader that has seen enough closes the pipe: no fault of anybody.
    return out.checkError() ? Exit.OK : code;
  }

  private static Unusable usage(ParameterException problem) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    return Unusable.usage(problem.getMessage() + "; see " + command + " --help");
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "a command is missing");
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Evidence.class.getPackage().getImplementationVersion();
      return new String[] {"evidence " + (version == null ? "(not packaged)" : version)};
    }
  }
}
