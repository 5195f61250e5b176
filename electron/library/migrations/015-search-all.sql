-- Briefings can be found too, and every index holds other spellings of the words beside them: Latin forms of
-- Cyrillic ones, and what names sound like (`spellings`). Each index is told through a view what its words are,
-- before a change to forget them and after it to learn them. Whoever changes what `spellings` or `prose_words`
-- give for a text must fill the indexes anew in a further step.

DROP TRIGGER incident_search_insert;
DROP TRIGGER incident_search_delete;
DROP TRIGGER incident_search_update;
DROP TABLE incident_search;
CREATE VIEW incident_words (num, title, summary, place_name, spelling) AS
SELECT num, title, summary, place_name, spellings(title || ' ' || summary || ' ' || place_name) FROM incident;
CREATE VIRTUAL TABLE incident_search USING fts5 (
  title, summary, place_name, spelling,
  content = 'incident_words', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER incident_search_insert AFTER INSERT ON incident
BEGIN
  INSERT INTO incident_search (rowid, title, summary, place_name, spelling)
  SELECT * FROM incident_words WHERE num = NEW.num;
END;
CREATE TRIGGER incident_search_delete BEFORE DELETE ON incident
BEGIN
  INSERT INTO incident_search (incident_search, rowid, title, summary, place_name, spelling)
  SELECT 'delete', * FROM incident_words WHERE num = OLD.num;
END;
CREATE TRIGGER incident_search_before BEFORE UPDATE OF title, summary, place_name ON incident
BEGIN
  INSERT INTO incident_search (incident_search, rowid, title, summary, place_name, spelling)
  SELECT 'delete', * FROM incident_words WHERE num = OLD.num;
END;
CREATE TRIGGER incident_search_after AFTER UPDATE OF title, summary, place_name ON incident
BEGIN
  INSERT INTO incident_search (rowid, title, summary, place_name, spelling)
  SELECT * FROM incident_words WHERE num = NEW.num;
END;

DROP TRIGGER statement_search_insert;
DROP TRIGGER statement_search_delete;
DROP TRIGGER statement_search_update;
DROP TRIGGER statement_search_actor_insert;
DROP TRIGGER statement_search_actor_update;
DROP TABLE statement_search;
CREATE VIEW statement_words (num, actor_id, proposition, actor, spelling) AS
SELECT statement.num, actor_id, proposition, name, spellings(proposition || ' ' || coalesce(name, ''))
FROM statement LEFT JOIN actor ON actor.id = actor_id;
-- With a copy of its words, because the actor's name comes and goes without the statement.
CREATE VIRTUAL TABLE statement_search USING fts5 (
  proposition, actor, spelling, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER statement_search_insert AFTER INSERT ON statement
BEGIN
  INSERT INTO statement_search (rowid, proposition, actor, spelling)
  SELECT num, proposition, actor, spelling FROM statement_words WHERE num = NEW.num;
END;
CREATE TRIGGER statement_search_delete AFTER DELETE ON statement
BEGIN
  DELETE FROM statement_search WHERE rowid = OLD.num;
END;
CREATE TRIGGER statement_search_update AFTER UPDATE OF proposition, actor_id ON statement
BEGIN
  DELETE FROM statement_search WHERE rowid = NEW.num;
  INSERT INTO statement_search (rowid, proposition, actor, spelling)
  SELECT num, proposition, actor, spelling FROM statement_words WHERE num = NEW.num;
END;
-- An undo may bring a statement back before its actor.
CREATE TRIGGER statement_search_actor_insert AFTER INSERT ON actor
BEGIN
  DELETE FROM statement_search WHERE rowid IN (SELECT num FROM statement WHERE actor_id = NEW.id);
  INSERT INTO statement_search (rowid, proposition, actor, spelling)
  SELECT num, proposition, actor, spelling FROM statement_words WHERE actor_id = NEW.id;
END;
CREATE TRIGGER statement_search_actor_update AFTER UPDATE OF name ON actor
BEGIN
  DELETE FROM statement_search WHERE rowid IN (SELECT num FROM statement WHERE actor_id = NEW.id);
  INSERT INTO statement_search (rowid, proposition, actor, spelling)
  SELECT num, proposition, actor, spelling FROM statement_words WHERE actor_id = NEW.id;
END;

DROP TRIGGER citation_search_insert;
DROP TRIGGER citation_search_delete;
DROP TABLE citation_search;
CREATE VIEW citation_words (num, exact, spelling) AS SELECT num, exact, spellings(exact) FROM citation;
CREATE VIRTUAL TABLE citation_search USING fts5 (
  exact, spelling,
  content = 'citation_words', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER citation_search_insert AFTER INSERT ON citation
BEGIN
  INSERT INTO citation_search (rowid, exact, spelling) SELECT * FROM citation_words WHERE num = NEW.num;
END;
CREATE TRIGGER citation_search_delete BEFORE DELETE ON citation
BEGIN
  INSERT INTO citation_search (citation_search, rowid, exact, spelling)
  SELECT 'delete', * FROM citation_words WHERE num = OLD.num;
END;

DROP TRIGGER source_search_insert;
DROP TRIGGER source_search_delete;
DROP TRIGGER source_search_update;
DROP TABLE source_search;
DROP VIEW source_words;
CREATE VIEW source_words (num, title, publisher, text, spelling) AS
SELECT source.num, title, publisher, text, spellings(title || ' ' || publisher || ' ' || text)
FROM source JOIN source_text ON source_text.sha256 = source.text_sha256;
CREATE VIRTUAL TABLE source_search USING fts5 (
  title, publisher, text, spelling,
  content = 'source_words', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER source_search_insert AFTER INSERT ON source
BEGIN
  INSERT INTO source_search (rowid, title, publisher, text, spelling)
  SELECT * FROM source_words WHERE num = NEW.num;
END;
CREATE TRIGGER source_search_delete BEFORE DELETE ON source
BEGIN
  INSERT INTO source_search (source_search, rowid, title, publisher, text, spelling)
  SELECT 'delete', * FROM source_words WHERE num = OLD.num;
END;
CREATE TRIGGER source_search_before BEFORE UPDATE OF title, publisher ON source
BEGIN
  INSERT INTO source_search (source_search, rowid, title, publisher, text, spelling)
  SELECT 'delete', * FROM source_words WHERE num = OLD.num;
END;
CREATE TRIGGER source_search_after AFTER UPDATE OF title, publisher ON source
BEGIN
  INSERT INTO source_search (rowid, title, publisher, text, spelling)
  SELECT * FROM source_words WHERE num = NEW.num;
END;

DROP TRIGGER context_search_insert;
DROP TRIGGER context_search_delete;
DROP TRIGGER context_search_update;
DROP TABLE context_search;
CREATE VIEW context_words (num, title, summary, spelling) AS
SELECT num, title, summary, spellings(title || ' ' || summary) FROM context;
CREATE VIRTUAL TABLE context_search USING fts5 (
  title, summary, spelling,
  content = 'context_words', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER context_search_insert AFTER INSERT ON context
BEGIN
  INSERT INTO context_search (rowid, title, summary, spelling) SELECT * FROM context_words WHERE num = NEW.num;
END;
CREATE TRIGGER context_search_delete BEFORE DELETE ON context
BEGIN
  INSERT INTO context_search (context_search, rowid, title, summary, spelling)
  SELECT 'delete', * FROM context_words WHERE num = OLD.num;
END;
CREATE TRIGGER context_search_before BEFORE UPDATE OF title, summary ON context
BEGIN
  INSERT INTO context_search (context_search, rowid, title, summary, spelling)
  SELECT 'delete', * FROM context_words WHERE num = OLD.num;
END;
CREATE TRIGGER context_search_after AFTER UPDATE OF title, summary ON context
BEGIN
  INSERT INTO context_search (rowid, title, summary, spelling) SELECT * FROM context_words WHERE num = NEW.num;
END;

-- Of a briefing: what stands on its title page, and the analyst's own words in its parts.
CREATE VIEW briefing_words (num, title, about, prose, spelling) AS
SELECT num, title, about, prose, spellings(title || ' ' || about || ' ' || prose) FROM (
  SELECT num, title, subtitle || char(10) || recipient || char(10) || sender || char(10) || keywords AS about,
    prose_words(sections) AS prose
  FROM briefing
);
CREATE VIRTUAL TABLE briefing_search USING fts5 (
  title, about, prose, spelling,
  content = 'briefing_words', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER briefing_search_insert AFTER INSERT ON briefing
BEGIN
  INSERT INTO briefing_search (rowid, title, about, prose, spelling)
  SELECT * FROM briefing_words WHERE num = NEW.num;
END;
CREATE TRIGGER briefing_search_delete BEFORE DELETE ON briefing
BEGIN
  INSERT INTO briefing_search (briefing_search, rowid, title, about, prose, spelling)
  SELECT 'delete', * FROM briefing_words WHERE num = OLD.num;
END;
CREATE TRIGGER briefing_search_before
BEFORE UPDATE OF title, subtitle, recipient, sender, keywords, sections ON briefing
BEGIN
  INSERT INTO briefing_search (briefing_search, rowid, title, about, prose, spelling)
  SELECT 'delete', * FROM briefing_words WHERE num = OLD.num;
END;
CREATE TRIGGER briefing_search_after
AFTER UPDATE OF title, subtitle, recipient, sender, keywords, sections ON briefing
BEGIN
  INSERT INTO briefing_search (rowid, title, about, prose, spelling)
  SELECT * FROM briefing_words WHERE num = NEW.num;
END;

-- A word in the title tells more than one in a long text, and another spelling less.
INSERT INTO incident_search (incident_search, rank) VALUES ('rank', 'bm25(4.0, 1.0, 2.0, 0.5)');
INSERT INTO statement_search (statement_search, rank) VALUES ('rank', 'bm25(1.0, 1.0, 0.5)');
INSERT INTO citation_search (citation_search, rank) VALUES ('rank', 'bm25(1.0, 0.5)');
INSERT INTO source_search (source_search, rank) VALUES ('rank', 'bm25(4.0, 2.0, 1.0, 0.5)');
INSERT INTO context_search (context_search, rank) VALUES ('rank', 'bm25(4.0, 1.0, 0.5)');
INSERT INTO briefing_search (briefing_search, rank) VALUES ('rank', 'bm25(4.0, 2.0, 1.0, 0.5)');

INSERT INTO incident_search (incident_search) VALUES ('rebuild');
INSERT INTO statement_search (rowid, proposition, actor, spelling)
SELECT num, proposition, actor, spelling FROM statement_words;
INSERT INTO citation_search (citation_search) VALUES ('rebuild');
INSERT INTO source_search (source_search) VALUES ('rebuild');
INSERT INTO context_search (context_search) VALUES ('rebuild');
INSERT INTO briefing_search (briefing_search) VALUES ('rebuild');
