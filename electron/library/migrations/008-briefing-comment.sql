-- What analysts note for themselves beside a briefing. No document knows of it.
CREATE TABLE briefing_comment (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  briefing_id TEXT NOT NULL REFERENCES briefing (id) ON DELETE CASCADE,
  section TEXT NOT NULL,
  -- The words that it is about, with those around them.
  passage TEXT CHECK (json_valid(passage)),
  text TEXT NOT NULL CHECK (text <> ''),
  resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX briefing_comment_briefing ON briefing_comment (briefing_id);
