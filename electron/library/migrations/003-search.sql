-- Full text, diacritics folded. The triggers follow every write, undo and redo included.
-- Indexes over a table's own columns keep no copy; statements keep one, because the actor's name
-- in them comes from elsewhere and an index without a copy must be told the old words to forget them.

CREATE VIRTUAL TABLE incident_search USING fts5 (
  title, summary, place_name,
  content = 'incident', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER incident_search_insert AFTER INSERT ON incident
BEGIN
  INSERT INTO incident_search (rowid, title, summary, place_name)
  VALUES (NEW.num, NEW.title, NEW.summary, NEW.place_name);
END;
CREATE TRIGGER incident_search_delete AFTER DELETE ON incident
BEGIN
  INSERT INTO incident_search (incident_search, rowid, title, summary, place_name)
  VALUES ('delete', OLD.num, OLD.title, OLD.summary, OLD.place_name);
END;
CREATE TRIGGER incident_search_update AFTER UPDATE OF title, summary, place_name ON incident
BEGIN
  INSERT INTO incident_search (incident_search, rowid, title, summary, place_name)
  VALUES ('delete', OLD.num, OLD.title, OLD.summary, OLD.place_name);
  INSERT INTO incident_search (rowid, title, summary, place_name)
  VALUES (NEW.num, NEW.title, NEW.summary, NEW.place_name);
END;

CREATE VIRTUAL TABLE statement_search USING fts5 (
  proposition, actor, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER statement_search_insert AFTER INSERT ON statement
BEGIN
  INSERT INTO statement_search (rowid, proposition, actor)
  VALUES (NEW.num, NEW.proposition, (SELECT name FROM actor WHERE id = NEW.actor_id));
END;
CREATE TRIGGER statement_search_delete AFTER DELETE ON statement
BEGIN
  DELETE FROM statement_search WHERE rowid = OLD.num;
END;
CREATE TRIGGER statement_search_update AFTER UPDATE OF proposition, actor_id ON statement
BEGIN
  UPDATE statement_search
  SET proposition = NEW.proposition, actor = (SELECT name FROM actor WHERE id = NEW.actor_id)
  WHERE rowid = NEW.num;
END;
-- An undo may bring a statement back before its actor.
CREATE TRIGGER statement_search_actor_insert AFTER INSERT ON actor
BEGIN
  UPDATE statement_search SET actor = NEW.name
  WHERE rowid IN (SELECT num FROM statement WHERE actor_id = NEW.id);
END;
CREATE TRIGGER statement_search_actor_update AFTER UPDATE OF name ON actor
BEGIN
  UPDATE statement_search SET actor = NEW.name
  WHERE rowid IN (SELECT num FROM statement WHERE actor_id = NEW.id);
END;

CREATE VIRTUAL TABLE citation_search USING fts5 (
  exact, content = 'citation', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER citation_search_insert AFTER INSERT ON citation
BEGIN
  INSERT INTO citation_search (rowid, exact) VALUES (NEW.num, NEW.exact);
END;
CREATE TRIGGER citation_search_delete AFTER DELETE ON citation
BEGIN
  INSERT INTO citation_search (citation_search, rowid, exact) VALUES ('delete', OLD.num, OLD.exact);
END;

CREATE VIEW source_words (num, title, publisher, text) AS
SELECT source.num, source.title, source.publisher, source_text.text
FROM source JOIN source_text ON source_text.sha256 = source.text_sha256;
CREATE VIRTUAL TABLE source_search USING fts5 (
  title, publisher, text,
  content = 'source_words', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER source_search_insert AFTER INSERT ON source
BEGIN
  INSERT INTO source_search (rowid, title, publisher, text)
  SELECT NEW.num, NEW.title, NEW.publisher, text FROM source_text WHERE sha256 = NEW.text_sha256;
END;
CREATE TRIGGER source_search_delete AFTER DELETE ON source
BEGIN
  INSERT INTO source_search (source_search, rowid, title, publisher, text)
  SELECT 'delete', OLD.num, OLD.title, OLD.publisher, text FROM source_text WHERE sha256 = OLD.text_sha256;
END;
CREATE TRIGGER source_search_update AFTER UPDATE OF title, publisher ON source
BEGIN
  INSERT INTO source_search (source_search, rowid, title, publisher, text)
  SELECT 'delete', OLD.num, OLD.title, OLD.publisher, text FROM source_text WHERE sha256 = OLD.text_sha256;
  INSERT INTO source_search (rowid, title, publisher, text)
  SELECT NEW.num, NEW.title, NEW.publisher, text FROM source_text WHERE sha256 = NEW.text_sha256;
END;

CREATE VIRTUAL TABLE context_search USING fts5 (
  title, summary,
  content = 'context', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER context_search_insert AFTER INSERT ON context
BEGIN
  INSERT INTO context_search (rowid, title, summary) VALUES (NEW.num, NEW.title, NEW.summary);
END;
CREATE TRIGGER context_search_delete AFTER DELETE ON context
BEGIN
  INSERT INTO context_search (context_search, rowid, title, summary)
  VALUES ('delete', OLD.num, OLD.title, OLD.summary);
END;
CREATE TRIGGER context_search_update AFTER UPDATE OF title, summary ON context
BEGIN
  INSERT INTO context_search (context_search, rowid, title, summary)
  VALUES ('delete', OLD.num, OLD.title, OLD.summary);
  INSERT INTO context_search (rowid, title, summary) VALUES (NEW.num, NEW.title, NEW.summary);
END;

INSERT INTO incident_search (incident_search) VALUES ('rebuild');
INSERT INTO statement_search (rowid, proposition, actor)
SELECT statement.num, proposition, name FROM statement LEFT JOIN actor ON actor.id = actor_id;
INSERT INTO citation_search (citation_search) VALUES ('rebuild');
INSERT INTO source_search (source_search) VALUES ('rebuild');
INSERT INTO context_search (context_search) VALUES ('rebuild');
