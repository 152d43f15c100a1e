package org.evidencecatalog.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command the session it runs in. */
final class Commands implements IFactory {
  private final Session session;

  Commands(Session session) {
    this.session = session;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ImportCommand.class) {
      return type.cast(new ImportCommand(session));
    }
    if (type == GradeCommand.class) {
      return type.cast(new GradeCommand(session));
    }
    if (type == PoolCommand.class) {
      return type.cast(new PoolCommand(session));
    }
    if (type == WhatIfCommand.class) {
      return type.cast(new WhatIfCommand(session));
    }
    if (type == CiteCommand.class) {
      return type.cast(new CiteCommand(session));
    }
    if (type == StylesCommand.class) {
      return type.cast(new StylesCommand(session));
    }
    if (type == BuildCommand.class) {
      return type.cast(new BuildCommand(session));
    }
    if (type == AuditCommand.class) {
      return type.cast(new AuditCommand(session));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
