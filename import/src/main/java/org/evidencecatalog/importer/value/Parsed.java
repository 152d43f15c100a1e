package org.evidencecatalog.importer.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evidencecatalog.model.ProblemCode;

/**
 * What a text was read as.
 *
 * @param value the value; empty if it was refused
 * @param findings what is to be told
 * @param <T> type of the value
 */
public record Parsed<T>(Optional<T> value, List<Finding> findings) {

  /** Copies. */
  public Parsed {
    findings = List.copyOf(findings);
  }

  /** A plainly read value. */
  public static <T> Parsed<T> plain(T value) {
    return new Parsed<>(Optional.of(value), List.of());
  }

  /** A value that the text most likely means. */
  public static <T> Parsed<T> interpreted(T value, String message) {
    return new Parsed<>(Optional.of(value), List.of(Finding.interpreted(message)));
  }

  /** A value with something to be told. */
  public static <T> Parsed<T> of(T value, List<Finding> findings) {
    return new Parsed<>(Optional.of(value), findings);
  }

  /** No value. */
  public static <T> Parsed<T> refused(ProblemCode code, String message, String hint) {
    return new Parsed<>(Optional.empty(), List.of(Finding.refused(code, message, hint)));
  }

  /** The same with another value. */
  public <R> Parsed<R> map(Function<? super T, ? extends R> change) {
    return new Parsed<>(value.map(change), findings);
  }
}
