-- Word templates of the analyst's own organisation. Their bytes lie in the store under their SHA-256.
CREATE TABLE house_template (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size > 0),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

-- The template that a briefing is set in; null for Rapporteur's own page.
ALTER TABLE briefing ADD COLUMN house_template_id TEXT REFERENCES house_template (id);
CREATE INDEX briefing_house_template ON briefing (house_template_id);
