-- What was issued, for good: the document that was sent, and what it was made of. Both lie in the file
-- store under their SHA-256.
CREATE TABLE edition (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  briefing_id TEXT NOT NULL REFERENCES briefing (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  issued_at TEXT NOT NULL,
  author TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  marking TEXT NOT NULL
    CHECK (marking IN ('TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED')),
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64),
  document_size INTEGER NOT NULL CHECK (document_size > 0),
  snapshot_sha256 TEXT NOT NULL CHECK (length(snapshot_sha256) = 64),
  -- In which state the incident was; while it is in the same one, there is nothing to compare.
  incident_state TEXT NOT NULL,
  UNIQUE (briefing_id, number)
) STRICT;
CREATE INDEX edition_incident ON edition (incident_id);
CREATE TRIGGER edition_stays BEFORE UPDATE ON edition
BEGIN
  SELECT RAISE(ABORT, 'an edition never changes');
END;
