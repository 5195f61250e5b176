-- Every record carries `id` (UUIDv7, known outside) and `num` (a rowid that VACUUM keeps, for the
-- full-text indexes and the history). Every record of an incident names it in `incident_id`.
-- Where a record points to something that may not vanish under it, the key has no action: the
-- writer says 'in use' first.

CREATE TABLE library_info (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  date TEXT NOT NULL,
  instant TEXT,
  zone TEXT,
  place_name TEXT NOT NULL,
  country TEXT CHECK (length(country) = 2),
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  precision REAL CHECK (precision > 0),
  kind TEXT NOT NULL,
  summary TEXT NOT NULL,
  marking TEXT NOT NULL
    CHECK (marking IN ('TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED')),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE status_entry (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  status TEXT NOT NULL
    CHECK (status IN ('alleged', 'contested', 'partly confirmed', 'confirmed', 'refuted', 'withdrawn')),
  date TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX status_entry_incident ON status_entry (incident_id);
CREATE TRIGGER status_entry_stays BEFORE UPDATE ON status_entry
BEGIN
  SELECT RAISE(ABORT, 'an entry of the status history is never overwritten');
END;

CREATE TABLE actor (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('state', 'body', 'person')),
  country TEXT CHECK (length(country) = 2),
  affiliation_id TEXT REFERENCES actor (id) CHECK (affiliation_id <> id),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX actor_affiliation ON actor (affiliation_id);

CREATE TABLE actor_alias (
  num INTEGER PRIMARY KEY,
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  alias TEXT NOT NULL CHECK (alias <> '')
) STRICT;
CREATE INDEX actor_alias_actor ON actor_alias (actor_id);

CREATE TABLE origin (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> '')
) STRICT;

-- The extracted texts. Quotations point into them, so a text never changes and never goes.
CREATE TABLE source_text (
  num INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  text TEXT NOT NULL,
  utf16_length INTEGER NOT NULL
) STRICT;
CREATE TRIGGER source_text_stays BEFORE UPDATE ON source_text
BEGIN
  SELECT RAISE(ABORT, 'the text of a source never changes');
END;
CREATE TRIGGER source_text_remains BEFORE DELETE ON source_text
BEGIN
  SELECT RAISE(ABORT, 'the text of a source is never deleted');
END;

CREATE TABLE source (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  author TEXT NOT NULL,
  publisher TEXT NOT NULL,
  url TEXT NOT NULL,
  published TEXT NOT NULL,
  published_instant TEXT,
  published_zone TEXT,
  reliability TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  marking TEXT NOT NULL
    CHECK (marking IN ('TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED')),
  language TEXT NOT NULL,
  origin_id TEXT REFERENCES origin (id),
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  original_sha256 TEXT NOT NULL CHECK (length(original_sha256) = 64),
  original_size INTEGER NOT NULL CHECK (original_size >= 0),
  text_sha256 TEXT NOT NULL REFERENCES source_text (sha256),
  captured_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  UNIQUE (original_sha256, text_sha256)
) STRICT;
CREATE INDEX source_origin ON source (origin_id);
CREATE INDEX source_of_text ON source (text_sha256);
CREATE TRIGGER source_stays
BEFORE UPDATE OF file_name, media_type, original_sha256, original_size, text_sha256, captured_at ON source
BEGIN
  SELECT RAISE(ABORT, 'what was brought in never changes');
END;

CREATE TABLE incident_source (
  num INTEGER PRIMARY KEY,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES source (id),
  position INTEGER NOT NULL,
  UNIQUE (incident_id, source_id)
) STRICT;
CREATE INDEX incident_source_source ON incident_source (source_id);

CREATE TABLE statement (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('claim', 'denial', 'confirmation', 'deferral', 'suspicion', 'call', 'no comment')),
  actor_id TEXT REFERENCES actor (id),
  proposition TEXT NOT NULL,
  said TEXT NOT NULL,
  said_instant TEXT,
  said_zone TEXT,
  credibility TEXT CHECK (credibility IN ('1', '2', '3', '4', '5', '6')),
  no_response_found INTEGER NOT NULL CHECK (no_response_found IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX statement_incident ON statement (incident_id, kind);
CREATE INDEX statement_actor ON statement (actor_id);

CREATE TABLE response (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  from_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  type TEXT NOT NULL
    CHECK (type IN ('denies', 'confirms', 'disputes in part', 'defers', 'qualifies', 'withdraws')),
  scope TEXT NOT NULL,
  leaves_open TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  UNIQUE (from_id, to_id),
  CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX response_incident ON response (incident_id);
CREATE INDEX response_to ON response (to_id);

CREATE TABLE evidence (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('photo', 'video', 'document', 'testimony', 'sensor data', 'debris')),
  description TEXT NOT NULL,
  actor_id TEXT REFERENCES actor (id),
  date TEXT NOT NULL,
  credibility TEXT CHECK (credibility IN ('1', '2', '3', '4', '5', '6')),
  caption TEXT NOT NULL,
  alt TEXT NOT NULL,
  attachment TEXT CHECK (json_valid(attachment)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_incident ON evidence (incident_id);
CREATE INDEX evidence_actor ON evidence (actor_id);

CREATE TABLE evidence_bearing (
  num INTEGER PRIMARY KEY,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  statement_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  bearing TEXT NOT NULL CHECK (bearing IN ('for', 'against')),
  UNIQUE (evidence_id, statement_id)
) STRICT;
CREATE INDEX evidence_bearing_incident ON evidence_bearing (incident_id);
CREATE INDEX evidence_bearing_statement ON evidence_bearing (statement_id);

CREATE TABLE context (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL
    CHECK (type IN ('treaty article', 'agreement', 'meeting', 'sanction', 'earlier incident', 'position')),
  title TEXT NOT NULL CHECK (title <> ''),
  date TEXT NOT NULL,
  summary TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE incident_context (
  num INTEGER PRIMARY KEY,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  context_id TEXT NOT NULL REFERENCES context (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  UNIQUE (incident_id, context_id)
) STRICT;
CREATE INDEX incident_context_context ON incident_context (context_id);

-- One passage that bears out exactly one thing.
CREATE TABLE citation (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES source (id),
  statement_id TEXT REFERENCES statement (id) ON DELETE CASCADE,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE CASCADE,
  context_id TEXT REFERENCES context (id) ON DELETE CASCADE,
  status_id TEXT REFERENCES status_entry (id) ON DELETE CASCADE,
  exact TEXT NOT NULL CHECK (exact <> ''),
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  start_point INTEGER NOT NULL CHECK (start_point >= 0),
  end_point INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  created_at TEXT NOT NULL,
  CHECK (end_point > start_point),
  CHECK (
    (statement_id IS NOT NULL) + (evidence_id IS NOT NULL)
      + (context_id IS NOT NULL) + (status_id IS NOT NULL) = 1
  )
) STRICT;
CREATE INDEX citation_incident ON citation (incident_id);
CREATE INDEX citation_source ON citation (source_id);
CREATE INDEX citation_statement ON citation (statement_id);
CREATE INDEX citation_evidence ON citation (evidence_id);
CREATE INDEX citation_context ON citation (context_id);
CREATE INDEX citation_status ON citation (status_id);

CREATE TABLE judgement (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  scale TEXT NOT NULL CHECK (scale IN ('ICD 203', 'UK PHIA', 'NATO')),
  likelihood TEXT,
  confidence TEXT CHECK (confidence IN ('low', 'moderate', 'high')),
  confidence_reason TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX judgement_incident ON judgement (incident_id);

CREATE TABLE judgement_basis (
  num INTEGER PRIMARY KEY,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  judgement_id TEXT NOT NULL REFERENCES judgement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  statement_id TEXT REFERENCES statement (id) ON DELETE CASCADE,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE CASCADE,
  context_id TEXT REFERENCES context (id) ON DELETE CASCADE,
  CHECK ((statement_id IS NOT NULL) + (evidence_id IS NOT NULL) + (context_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX judgement_basis_incident ON judgement_basis (incident_id);
CREATE INDEX judgement_basis_judgement ON judgement_basis (judgement_id);
CREATE INDEX judgement_basis_statement ON judgement_basis (statement_id);
CREATE INDEX judgement_basis_evidence ON judgement_basis (evidence_id);
CREATE INDEX judgement_basis_context ON judgement_basis (context_id);

CREATE TABLE question (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  would_answer TEXT NOT NULL,
  answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX question_incident ON question (incident_id, answered);

CREATE TABLE briefing (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (title <> ''),
  subtitle TEXT NOT NULL,
  recipient TEXT NOT NULL,
  sender TEXT NOT NULL,
  date TEXT NOT NULL,
  cut_off TEXT,
  marking TEXT NOT NULL
    CHECK (marking IN ('TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED')),
  scale TEXT NOT NULL CHECK (scale IN ('ICD 203', 'UK PHIA', 'NATO')),
  language TEXT NOT NULL,
  keywords TEXT NOT NULL,
  sections TEXT NOT NULL CHECK (json_valid(sections)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX briefing_incident ON briefing (incident_id);
