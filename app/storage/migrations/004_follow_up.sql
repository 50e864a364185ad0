-- What a sale brings here, what is put off, and leads that are written to and never asked.

CREATE INDEX verdict_won ON verdict(at) WHERE del = 0 AND what = 'won';
CREATE INDEX verdict_at ON verdict(at);

-- How often its time was moved on.
ALTER TABLE step ADD COLUMN put_off INTEGER NOT NULL DEFAULT 0;
ALTER TABLE workspace ADD COLUMN nurture_days INTEGER NOT NULL DEFAULT 42;
ALTER TABLE workspace ADD COLUMN motion_minutes INTEGER NOT NULL DEFAULT 30;

ALTER TABLE lead_row ADD COLUMN next_put_off INTEGER NOT NULL DEFAULT 0;
-- Contacts made; of those in writing, how many since the last ask, and when the first of them was.
ALTER TABLE lead_row ADD COLUMN contacts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lead_row ADD COLUMN unasked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lead_row ADD COLUMN unasked_since INTEGER;
UPDATE lead_row SET
  contacts = (SELECT count(*) FROM touch AS t WHERE t.lead = lead_row.id AND t.del = 0 AND t.direction = 'made' AND t.outcome <> 'wrong-number'),
  unasked = (SELECT count(*) FROM touch AS t WHERE t.lead = lead_row.id AND t.del = 0 AND t.direction = 'made'
    AND t.kind IN ('email', 'text', 'letter')
    AND t.at > coalesce((SELECT max(a.at) FROM ask AS a WHERE a.lead = lead_row.id AND a.del = 0), -1)),
  unasked_since = (SELECT min(t.at) FROM touch AS t WHERE t.lead = lead_row.id AND t.del = 0 AND t.direction = 'made'
    AND t.kind IN ('email', 'text', 'letter')
    AND t.at > coalesce((SELECT max(a.at) FROM ask AS a WHERE a.lead = lead_row.id AND a.del = 0), -1))
WHERE working = 1;
-- The nurtured have a rhythm now.
INSERT OR IGNORE INTO stale_lead SELECT pk FROM lead_row WHERE triage = 2 AND working = 1 AND next_step IS NULL;
CREATE INDEX lead_row_unasked ON lead_row(unasked) WHERE working = 1 AND unasked >= 3;
CREATE INDEX lead_row_touched ON lead_row(last_touch_at) WHERE working = 1;
