-- The template that a briefing is designed by. Until now there was one design.
ALTER TABLE briefing ADD COLUMN template TEXT NOT NULL DEFAULT 'standard briefing'
  CHECK (template IN ('flash note', 'standard briefing', 'dossier'));
