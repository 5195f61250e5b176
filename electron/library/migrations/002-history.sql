-- Every change that was made, as images of the rows before and after it. Undo applies the images
-- backwards, redo forwards. What can be neither undone nor redone goes when the library is opened.

CREATE TABLE change (
  num INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  -- Edits of one field in quick succession carry one key and become one change.
  key TEXT,
  -- 'dropped': undone, and then something else was done. 'sealed': done for good, never undone.
  state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped', 'sealed')),
  -- Where it shows. No keys: these may be deleted while their history stays.
  incident_id TEXT,
  briefing_id TEXT,
  made_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX change_state ON change (state, num);

CREATE TABLE change_row (
  num INTEGER PRIMARY KEY,
  change_num INTEGER NOT NULL REFERENCES change (num) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_num INTEGER NOT NULL,
  -- JSON of all columns; null before an insert and after a delete.
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_row_change ON change_row (change_num);
