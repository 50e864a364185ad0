-- The calling day: why a step was planned, how often somebody is tried, and what a person's own day is.

ALTER TABLE step ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN tries_before_mail INTEGER NOT NULL DEFAULT 6;
ALTER TABLE workspace ADD COLUMN care_days INTEGER NOT NULL DEFAULT 90;
-- Empty and null: the workspace's own.
ALTER TABLE person ADD COLUMN hours TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN ask_goal INTEGER;

ALTER TABLE lead_row ADD COLUMN next_purpose INTEGER NOT NULL DEFAULT 0;
CREATE INDEX lead_row_promised ON lead_row(next_moment) WHERE working = 1 AND next_promised = 1;
