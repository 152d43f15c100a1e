package org.evidencecatalog.article;

import org.commonmark.node.CustomNode;

/** A token in the tree that Markdown's parser builds. */
final class TokenNode extends CustomNode {
  private final Token token;

  TokenNode(Token token) {
    this.token = token;
  }

  Token token() {
    return token;
  }
}
