-- What is kept of each text to find its copies. All of it comes from the text and can be made anew.
CREATE TABLE text_sketch (
  text_num INTEGER PRIMARY KEY REFERENCES source_text (num),
  version INTEGER NOT NULL,
  shingles INTEGER NOT NULL CHECK (shingles >= 0),
  hashes BLOB NOT NULL
) STRICT;
CREATE TABLE text_shingle (
  hash INTEGER NOT NULL,
  text_num INTEGER NOT NULL,
  PRIMARY KEY (hash, text_num)
) STRICT, WITHOUT ROWID;

-- Two sources that the analyst found independent, however alike they look.
CREATE TABLE independent_pair (
  num INTEGER PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  UNIQUE (source_id, other_id),
  CHECK (source_id < other_id)
) STRICT;
CREATE INDEX independent_pair_other ON independent_pair (other_id);
