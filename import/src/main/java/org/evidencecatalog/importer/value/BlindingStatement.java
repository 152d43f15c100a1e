package org.evidencecatalog.importer.value;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.value.BlindingWords.Role;
import org.evidencecatalog.model.Answer;
import org.evidencecatalog.model.BlindingLabel;
import org.jspecify.annotations.Nullable;

/**
 * One statement on blinding. An answer belongs to the roles before it ("therapists not blinded");
 * without any, to those that follow ("blinded assessors"). An answer after a role beats one before
 * it ("blind subjects No"). Roles listed without any answer are the blinded ones.
 */
final class BlindingStatement {
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+|,");
  private static final Set<String> BREAKS = Set.of(",", "but", "while", "whereas", "although");

  private final List<String> words = new ArrayList<>();
  private final Map<Role, Set<Answer>> answers = new EnumMap<>(Role.class);
  private final List<Role> waiting = new ArrayList<>();
  private @Nullable Answer before;
  private boolean negated;
  private boolean answered;
  private boolean denied;
  private boolean blindingMeant;
  private boolean understood;
  private Optional<BlindingLabel> label = Optional.empty();

  private BlindingStatement() {}

  /** Reads a statement in lower case. */
  static BlindingStatement read(String text) {
    BlindingStatement statement = new BlindingStatement();
    Matcher matcher = WORD.matcher(text.replace('’', '\''));
    while (matcher.find()) {
      statement.words.add(matcher.group());
    }
    for (int i = 0; i < statement.words.size(); i++) {
      i += statement.read(i);
    }
    statement.finish();
    return statement;
  }

  /** Who is said to be blinded, or not; several answers if the statement contradicts itself. */
  Map<Role, Set<Answer>> answers() {
    return answers;
  }

  /** The label it gives. */
  Optional<BlindingLabel> label() {
    return label;
  }

  /** Whether somebody is said to be blinded, named or not. */
  boolean blindingMeant() {
    return blindingMeant;
  }

  /** Whether anything in it is understood. */
  boolean understood() {
    return understood;
  }

  /** Reads a word; how many more words were read with it. */
  private int read(int i) {
    String word = words.get(i);
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    Optional<Role> role = BlindingWords.role(word);
    Optional<BlindingLabel> named = BlindingWords.labelWord(word);
    if (named.isPresent() && !next.equals("dummy")) {
      return label(named.get(), next);
    }
    if (role.isPresent()) {
      understood = true;
      waiting.add(role.get());
    } else if (BlindingWords.isNegation(word) && BlindingWords.isState(next)) {
      notTold();
      return 1;
    } else if (BREAKS.contains(word)) {
      pause();
    } else {
      readAnswer(word, next);
    }
    return 0;
  }

  private int label(BlindingLabel found, String next) {
    understood = true;
    label = Optional.of(found);
    blindingMeant |= found != BlindingLabel.OPEN;
    return BlindingWords.isBlind(next) || next.equals("label") ? 1 : 0;
  }

  private void readAnswer(String word, String next) {
    if (BlindingWords.isBlind(word)) {
      answer(negated ? Answer.NO : Answer.YES);
    } else if (BlindingWords.isNotBlind(word)) {
      answer(Answer.NO);
    } else if (word.equals("unclear") || (negated && word.equals("clear"))) {
      answer(Answer.UNCLEAR);
    } else if (word.equals("yes")) {
      answer(Answer.YES);
    } else if (word.equals("unknown") || word.equals("unreported")) {
      notTold();
    } else if (BlindingWords.isNegation(word)) {
      negated = true;
      if (BREAKS.contains(next) || next.isEmpty()) {
        answer(Answer.NO);
      }
    }
  }

  private void answer(Answer answer) {
    understood = true;
    answered = true;
    negated = false;
    blindingMeant |= answer == Answer.YES;
    denied |= answer == Answer.NO;
    if (waiting.isEmpty()) {
      before = answer;
    } else {
      assign(answer);
    }
  }

  private void assign(Answer answer) {
    for (Role role : waiting) {
      answers.computeIfAbsent(role, r -> EnumSet.noneOf(Answer.class)).add(answer);
    }
    waiting.clear();
  }

  /** What is not told of the roles before it; nothing is known of those. */
  private void notTold() {
    understood = true;
    answered = true;
    negated = false;
    before = null;
    waiting.clear();
  }

  /** At a comma, an answer that stood before the roles is theirs. */
  private void pause() {
    if (negated && !waiting.isEmpty()) {
      answer(Answer.NO);
    }
    if (before != null && !waiting.isEmpty()) {
      assign(before);
    }
  }

  private void finish() {
    pause();
    if (!answered && !waiting.isEmpty()) {
      assign(Answer.YES);
    }
    if (denied && answers.isEmpty() && label.isEmpty()) {
      label = Optional.of(BlindingLabel.OPEN);
    }
  }
}
