package org.evidencecatalog.examples.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal that work goes on, for anything over two seconds; elsewhere nothing. */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 2;

  private final @Nullable ScheduledExecutorService timer;
  private final AtomicReference<@Nullable ProgressBar> bar = new AtomicReference<>();

  private Progress(Session session, String what) {
    if (!session.terminal()) {
      timer = null;
      return;
    }
    timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        timer.schedule(() -> bar.set(open(session, what)), PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  static Progress start(Session session, String what) {
    return new Progress(session, what);
  }

  private static ProgressBar open(Session session, String what) {
    return new ProgressBarBuilder()
        .setTaskName(what)
        .setInitialMax(-1)
        .setConsumer(new ConsoleProgressBarConsumer(session.err()))
        .build();
  }

  @Override
  public void close() {
    if (timer != null) {
      timer.shutdownNow();
    }
    ProgressBar open = bar.getAndSet(null);
    if (open != null) {
      open.close();
    }
  }
}
