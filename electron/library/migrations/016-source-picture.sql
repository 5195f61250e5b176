-- The pictures that stood among the words of a saved page, in their order. Their files lie in the store; what the
-- page says of them is as the page has it.
CREATE TABLE source_picture (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size > 0),
  media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  file_name TEXT NOT NULL,
  alt TEXT NOT NULL,
  caption TEXT NOT NULL,
  UNIQUE (source_id, position),
  UNIQUE (source_id, sha256)
) STRICT;
