-- What the analyst wrote as evidence, judgement or open question can be found too. As in 015, each index is told
-- through a view what its words are.

CREATE VIEW evidence_words (num, description, caption, alt, spelling) AS
SELECT num, description, caption, alt, spellings(description || ' ' || caption || ' ' || alt) FROM evidence;
CREATE VIRTUAL TABLE evidence_search USING fts5 (
  description, caption, alt, spelling,
  content = 'evidence_words', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER evidence_search_insert AFTER INSERT ON evidence
BEGIN
  INSERT INTO evidence_search (rowid, description, caption, alt, spelling)
  SELECT * FROM evidence_words WHERE num = NEW.num;
END;
CREATE TRIGGER evidence_search_delete BEFORE DELETE ON evidence
BEGIN
  INSERT INTO evidence_search (evidence_search, rowid, description, caption, alt, spelling)
  SELECT 'delete', * FROM evidence_words WHERE num = OLD.num;
END;
CREATE TRIGGER evidence_search_before BEFORE UPDATE OF description, caption, alt ON evidence
BEGIN
  INSERT INTO evidence_search (evidence_search, rowid, description, caption, alt, spelling)
  SELECT 'delete', * FROM evidence_words WHERE num = OLD.num;
END;
CREATE TRIGGER evidence_search_after AFTER UPDATE OF description, caption, alt ON evidence
BEGIN
  INSERT INTO evidence_search (rowid, description, caption, alt, spelling)
  SELECT * FROM evidence_words WHERE num = NEW.num;
END;

CREATE VIEW judgement_words (num, text, confidence_reason, spelling) AS
SELECT num, text, confidence_reason, spellings(text || ' ' || confidence_reason) FROM judgement;
CREATE VIRTUAL TABLE judgement_search USING fts5 (
  text, confidence_reason, spelling,
  content = 'judgement_words', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER judgement_search_insert AFTER INSERT ON judgement
BEGIN
  INSERT INTO judgement_search (rowid, text, confidence_reason, spelling)
  SELECT * FROM judgement_words WHERE num = NEW.num;
END;
CREATE TRIGGER judgement_search_delete BEFORE DELETE ON judgement
BEGIN
  INSERT INTO judgement_search (judgement_search, rowid, text, confidence_reason, spelling)
  SELECT 'delete', * FROM judgement_words WHERE num = OLD.num;
END;
CREATE TRIGGER judgement_search_before BEFORE UPDATE OF text, confidence_reason ON judgement
BEGIN
  INSERT INTO judgement_search (judgement_search, rowid, text, confidence_reason, spelling)
  SELECT 'delete', * FROM judgement_words WHERE num = OLD.num;
END;
CREATE TRIGGER judgement_search_after AFTER UPDATE OF text, confidence_reason ON judgement
BEGIN
  INSERT INTO judgement_search (rowid, text, confidence_reason, spelling)
  SELECT * FROM judgement_words WHERE num = NEW.num;
END;

CREATE VIEW question_words (num, text, would_answer, spelling) AS
SELECT num, text, would_answer, spellings(text || ' ' || would_answer) FROM question;
CREATE VIRTUAL TABLE question_search USING fts5 (
  text, would_answer, spelling,
  content = 'question_words', content_rowid = 'num', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER question_search_insert AFTER INSERT ON question
BEGIN
  INSERT INTO question_search (rowid, text, would_answer, spelling)
  SELECT * FROM question_words WHERE num = NEW.num;
END;
CREATE TRIGGER question_search_delete BEFORE DELETE ON question
BEGIN
  INSERT INTO question_search (question_search, rowid, text, would_answer, spelling)
  SELECT 'delete', * FROM question_words WHERE num = OLD.num;
END;
CREATE TRIGGER question_search_before BEFORE UPDATE OF text, would_answer ON question
BEGIN
  INSERT INTO question_search (question_search, rowid, text, would_answer, spelling)
  SELECT 'delete', * FROM question_words WHERE num = OLD.num;
END;
CREATE TRIGGER question_search_after AFTER UPDATE OF text, would_answer ON question
BEGIN
  INSERT INTO question_search (rowid, text, would_answer, spelling)
  SELECT * FROM question_words WHERE num = NEW.num;
END;

INSERT INTO evidence_search (evidence_search, rank) VALUES ('rank', 'bm25(2.0, 1.0, 1.0, 0.5)');
INSERT INTO judgement_search (judgement_search, rank) VALUES ('rank', 'bm25(2.0, 1.0, 0.5)');
INSERT INTO question_search (question_search, rank) VALUES ('rank', 'bm25(2.0, 1.0, 0.5)');
INSERT INTO evidence_search (evidence_search) VALUES ('rebuild');
INSERT INTO judgement_search (judgement_search) VALUES ('rebuild');
INSERT INTO question_search (question_search) VALUES ('rebuild');
