-- The custody log: what became of the originals, one entry after the other, each with the SHA-256 of the one
-- before. It is outside undo, and nothing in it is ever changed or removed.
CREATE TABLE custody (
  number INTEGER PRIMARY KEY,
  time TEXT NOT NULL,
  who TEXT NOT NULL,
  program TEXT NOT NULL,
  action TEXT NOT NULL
    CHECK (action IN ('there before', 'import', 'open', 'export', 'grade', 'delete', 'verify')),
  -- No keys: the source may be gone while what became of it stays.
  source_id TEXT,
  file TEXT CHECK (length(file) = 64),
  details TEXT NOT NULL CHECK (json_valid(details)),
  before TEXT NOT NULL CHECK (length(before) = 64),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX custody_source ON custody (source_id);
CREATE TRIGGER custody_stays BEFORE UPDATE ON custody
BEGIN
  SELECT RAISE(ABORT, 'an entry of the custody log never changes');
END;
CREATE TRIGGER custody_remains BEFORE DELETE ON custody
BEGIN
  SELECT RAISE(ABORT, 'an entry of the custody log is never deleted');
END;
-- This also keeps INSERT OR REPLACE from putting one entry over another.
CREATE TRIGGER custody_follows BEFORE INSERT ON custody
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM custody)
  OR NEW.before <> coalesce((SELECT sha256 FROM custody ORDER BY number DESC LIMIT 1), printf('%064d', 0))
BEGIN
  SELECT RAISE(ABORT, 'an entry of the custody log follows on the last one');
END;
-- Where the log ends, kept a second time, so that a log cut short is noticed.
INSERT INTO library_info (name, value) VALUES ('custody head', '0 ' || printf('%064d', 0));

-- What is known of a source only from its file, and not confirmed by anybody: the field, and where its value is
-- from. What was known before this was kept counts as the analyst's.
ALTER TABLE source ADD COLUMN unconfirmed TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(unconfirmed));
