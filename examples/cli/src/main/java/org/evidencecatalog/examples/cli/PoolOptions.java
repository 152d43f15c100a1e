package org.evidencecatalog.examples.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Stack;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evidencecatalog.model.EffectMeasure;
import org.evidencecatalog.synthesis.AsymmetryTest;
import org.evidencecatalog.synthesis.Model;
import org.evidencecatalog.synthesis.Synthesis;
import org.evidencecatalog.synthesis.TestMethod;
import org.evidencecatalog.vocabulary.Coded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What is to be pooled, and how. */
final class PoolOptions {
  private static final String IN_FILE_ORDER = "file";

  @Option(
      names = "--measure",
      paramLabel = "M",
      description =
          "OR, RR, RD, PETO, HR, MD, SMD, ROM, COR or ZCOR. Without it the measure that the file"
              + " names, or its columns yi and vi (or sei) as given.")
  private @Nullable String measure;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "EE, DL, REML, ML, PM, HE, SJ, MH, PETO or MH-RANDOM. Default: REML.")
  private @Nullable String model;

  @Option(
      names = "--test",
      paramLabel = "TEST",
      defaultValue = "z",
      description = "z, knha (Knapp-Hartung) or adhoc (never below z). Default: ${DEFAULT-VALUE}.")
  private String test = "z";

  @Option(
      names = "--level",
      paramLabel = "PERCENT",
      defaultValue = "95",
      description = "Coverage of all intervals. Default: ${DEFAULT-VALUE}.")
  private double level = 95;

  @Option(
      names = "--keep-double-zero",
      description =
          "Keep studies without events in either arm in odds and risk ratios, as R metafor does.")
  private boolean keepDoubleZero;

  @Option(
      names = "--riley",
      description = "Prediction interval by t with k-2 degrees of freedom (Riley 2011).")
  private boolean riley;

  @Option(
      names = "--outcome",
      paramLabel = "LABEL",
      description = "The outcome to pool, where the file has several.")
  private @Nullable String outcome;

  @Option(
      names = "--time",
      paramLabel = "DAYS",
      description =
          "Of several results of a study the one nearest to this time. Without it the latest.")
  private @Nullable Double time;

  @Option(
      names = "--combine-arms",
      description = "Combine the arms of a study that share their counterpart into one arm.")
  private boolean combineArms;

  @Option(
      names = "--asymmetry",
      paramLabel = "TEST",
      description =
          "Test of funnel asymmetry: egger, egger-re, peters, smd or rank. Default: the one that"
              + " suits the measure.")
  private @Nullable String asymmetry;

  @Option(names = "--trim-fill", description = "Trim and fill (L0), a sensitivity analysis.")
  private boolean trimFill;

  @Option(names = "--leave-one-out", description = "Pool all studies but one, for each.")
  private boolean leaveOneOut;

  @Option(
      names = "--cumulative",
      paramLabel = "year|file",
      arity = "0..1",
      fallbackValue = IN_FILE_ORDER,
      preprocessor = OnlyAttached.class,
      description =
          "Pool the first study, the first two, and so on, in the order of the file or, with"
              + " --cumulative=year, of the column year.")
  private @Nullable String cumulative;

  @Option(
      names = "--subgroup",
      paramLabel = "COLUMN",
      description = "Pool by the values of a column, and test whether the groups differ.")
  private @Nullable String subgroup;

  @Option(names = "--influence", description = "How much each study sways the estimate.")
  private boolean influence;

  /**
   * The options as values.
   *
   * @throws Unusable if one is not permitted, or not together with another
   */
  PoolPlan plan() {
    if (!(level >= 1 && level < 100)) {
      throw Unusable.usage("--level " + level + ": a percentage such as 95 is expected");
    }
    if (time != null && !(time >= 0 && Double.isFinite(time))) {
      throw Unusable.usage("--time " + time + ": a number of days, 0 or more, is expected");
    }
    if (cumulative != null && !cumulative.equals(IN_FILE_ORDER) && !cumulative.equals("year")) {
      throw Unusable.usage("--cumulative=" + cumulative + ": year or file is expected");
    }
    Optional<Model> chosen = code("--model", model, Model::find, Model.values());
    TestMethod tested =
        code("--test", test, TestMethod::find, TestMethod.values()).orElse(TestMethod.Z);
    return new PoolPlan(
        code("--measure", measure, PoolOptions::measure, EffectMeasure.values()),
        new Synthesis(chosen.orElse(Model.REML), tested, level),
        chosen.isPresent(),
        keepDoubleZero,
        riley,
        Optional.ofNullable(outcome),
        time == null ? OptionalDouble.empty() : OptionalDouble.of(time),
        combineArms,
        code("--asymmetry", asymmetry, AsymmetryTest::find, AsymmetryTest.values()),
        new PoolPlan.Extras(
            trimFill,
            leaveOneOut,
            Optional.ofNullable(cumulative).map("year"::equals),
            Optional.ofNullable(subgroup),
            influence));
  }

  private static Optional<EffectMeasure> measure(String code) {
    return Arrays.stream(EffectMeasure.values())
        .filter(known -> known.code().equalsIgnoreCase(code))
        .findFirst();
  }

  private static <T extends Coded> Optional<T> code(
      String option, @Nullable String text, Function<String, Optional<T>> find, T[] permitted) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<T> found = find.apply(text);
    if (found.isEmpty()) {
      throw Unusable.usage(
          option
              + " "
              + text
              + ": one of "
              + Arrays.stream(permitted).map(Coded::code).collect(Collectors.joining(", "))
              + " is expected");
    }
    return found;
  }

  /** Lets an optional value stand only behind "=", so that the file is never taken for it. */
  static final class OnlyAttached implements IParameterPreprocessor {
    @Override
    @SuppressWarnings("JdkObsolete") // the type of the interface
    public boolean preprocess(
        Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      Object separator = info.get("separator");
      if (separator == null || separator.toString().isBlank()) {
        args.push(IN_FILE_ORDER);
      }
      return false;
    }
  }
}
