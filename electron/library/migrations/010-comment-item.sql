-- A comment may be about one thing that a section lists, such as a judgement. It outlives the thing.
ALTER TABLE briefing_comment ADD COLUMN item_id TEXT;
