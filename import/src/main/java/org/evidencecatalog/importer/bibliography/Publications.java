package org.evidencecatalog.importer.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.Source;

/**
 * The sources of one import, in the order in which they were read, with those among them that wait
 * for a key. Not thread-safe.
 */
public final class Publications {
  private final PublicationMapper mapper;
  private final Optional<Consumer<? super Source>> direct;
  private final List<Source> sources = new ArrayList<>();
  private final List<Publication> waiting = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();
  private final NoticeIndex notices = new NoticeIndex();

  /** Starts without sources. */
  public Publications(SourceKind kind) {
    this(kind, Optional.empty());
  }

  /** Starts without sources; those that have their key are given on at once. */
  public Publications(SourceKind kind, Optional<Consumer<? super Source>> direct) {
    this.mapper = new PublicationMapper(kind);
    this.direct = direct;
  }

  /** A source that has its key. */
  public void add(Source source) {
    if (direct.isPresent()) {
      direct.get().accept(source);
    } else {
      sources.add(source);
    }
  }

  /** A publication; one with a key becomes a source at once. */
  public void add(Publication publication) {
    if (publication.key().isPresent()) {
      add(mapper.source(publication, publication.key().get()));
    } else {
      waiting.add(publication);
      positions.add(sources.size());
    }
  }

  /** A notice on every report of that identifier, whichever record lists it. */
  public void addNotice(Identifier report, Notice notice) {
    notices.add(report, notice);
  }

  /** Gives keys to those that have none, and all sources to a target in the order of reading. */
  public void finish(Keys keys, Consumer<? super Source> target) {
    List<CitationKey> given = NewKeys.of(waiting, keys);
    int next = 0;
    for (int i = 0; i < waiting.size(); i++) {
      while (next < positions.get(i)) {
        target.accept(notices.noted(sources.get(next++)));
      }
      target.accept(notices.noted(mapper.source(waiting.get(i), given.get(i))));
    }
    sources.subList(next, sources.size()).forEach(source -> target.accept(notices.noted(source)));
  }
}
