-- The findings of the checks that the analyst leaves as they are in a briefing: a JSON array of their keys.
ALTER TABLE briefing ADD COLUMN set_aside TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(set_aside));
