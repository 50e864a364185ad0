-- Derived: when a lead came to each step and was decided, and what was done with it day by day.
ALTER TABLE lead_row ADD COLUMN came TEXT NOT NULL DEFAULT '';
ALTER TABLE lead_row ADD COLUMN decided_at INTEGER;
ALTER TABLE lead_row ADD COLUMN work TEXT NOT NULL DEFAULT '';
CREATE INDEX lead_row_won ON lead_row(decided_at, day, value, currency, source, campaign, owner, standing) WHERE standing IN (1, 4);

-- Derived: what each person did on each day with leads of a source and campaign; and the same of all leads together.
CREATE TABLE work_cell (
  day INTEGER NOT NULL, by BLOB NOT NULL, source BLOB NOT NULL, campaign BLOB NOT NULL,
  touches INTEGER NOT NULL, on_fresh INTEGER NOT NULL, tried INTEGER NOT NULL, reached INTEGER NOT NULL,
  asked_when_reached INTEGER NOT NULL, scripted INTEGER NOT NULL, musts INTEGER NOT NULL, musts_met INTEGER NOT NULL,
  asks INTEGER NOT NULL, yes INTEGER NOT NULL, no INTEGER NOT NULL, not_yet INTEGER NOT NULL,
  action_minutes INTEGER NOT NULL, motion_minutes INTEGER NOT NULL, minutes INTEGER NOT NULL,
  PRIMARY KEY (day, by, source, campaign)) WITHOUT ROWID;
CREATE TABLE work_sum (
  day INTEGER NOT NULL, by BLOB NOT NULL,
  touches INTEGER NOT NULL, on_fresh INTEGER NOT NULL, tried INTEGER NOT NULL, reached INTEGER NOT NULL,
  asked_when_reached INTEGER NOT NULL, scripted INTEGER NOT NULL, musts INTEGER NOT NULL, musts_met INTEGER NOT NULL,
  asks INTEGER NOT NULL, yes INTEGER NOT NULL, no INTEGER NOT NULL, not_yet INTEGER NOT NULL,
  action_minutes INTEGER NOT NULL, motion_minutes INTEGER NOT NULL, minutes INTEGER NOT NULL,
  PRIMARY KEY (day, by)) WITHOUT ROWID;

-- Measures are worth money, and those of what was done belong to whoever did it.
DELETE FROM lead_cell;
DELETE FROM lead_sum;
UPDATE lead_row SET day = 0, measures = '';
DROP TABLE measure_cell;
DROP TABLE measure_sum;
CREATE TABLE measure_cell (
  day INTEGER NOT NULL, kind INTEGER NOT NULL, of TEXT NOT NULL, source BLOB NOT NULL, campaign BLOB NOT NULL, who BLOB NOT NULL,
  figure INTEGER NOT NULL, happened INTEGER NOT NULL, left_over INTEGER NOT NULL, minor INTEGER NOT NULL,
  PRIMARY KEY (day, kind, of, source, campaign, who, figure)) WITHOUT ROWID;
CREATE TABLE measure_sum (
  day INTEGER NOT NULL, kind INTEGER NOT NULL, of TEXT NOT NULL, by BLOB NOT NULL, figure INTEGER NOT NULL,
  happened INTEGER NOT NULL, left_over INTEGER NOT NULL, minor INTEGER NOT NULL,
  PRIMARY KEY (day, kind, of, by, figure)) WITHOUT ROWID;

INSERT OR IGNORE INTO stale_lead SELECT pk FROM lead_row;
