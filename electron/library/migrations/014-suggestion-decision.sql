-- What an analyst decided on a passage that the program proposed. The proposals are worked out anew each time and
-- are nowhere kept; a decision holds for the text, in which the program may find the passage a little differently.
CREATE TABLE suggestion_decision (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text_sha256 TEXT NOT NULL REFERENCES source_text (sha256),
  what TEXT NOT NULL CHECK (what IN ('statement', 'context')),
  -- Its place in the text, in UTF-16 units.
  start_unit INTEGER NOT NULL CHECK (start_unit >= 0),
  end_unit INTEGER NOT NULL,
  -- What was proposed: the kind, and the words that name the speaker.
  kind TEXT NOT NULL CHECK (kind <> ''),
  actor TEXT NOT NULL,
  -- Where it was decided, for undo; it may be gone.
  incident_id TEXT NOT NULL,
  -- What was made of it; rejected where both are empty. With it goes the decision, and the proposal is open again.
  statement_id TEXT REFERENCES statement (id) ON DELETE CASCADE,
  context_id TEXT REFERENCES context (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  CHECK (end_unit > start_unit),
  CHECK (statement_id IS NULL OR context_id IS NULL)
) STRICT;
CREATE INDEX suggestion_decision_text ON suggestion_decision (text_sha256);
CREATE INDEX suggestion_decision_statement ON suggestion_decision (statement_id);
CREATE INDEX suggestion_decision_context ON suggestion_decision (context_id);
