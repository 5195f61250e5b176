-- What was found out of date in an edition, while its incident stays in the state in which that was found.
-- Nothing here is told by the analyst: it can be emptied at any time, and is found again.
CREATE TABLE edition_staleness (
  edition_id TEXT PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE,
  incident_state TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  reasons TEXT NOT NULL
) STRICT, WITHOUT ROWID;
