-- What numbers rest on besides what happened: campaigns as experiments, money set aside, the process as it is meant to be.

ALTER TABLE campaign ADD COLUMN hypothesis TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN begins TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE campaign ADD COLUMN budget INTEGER NOT NULL DEFAULT 0;
ALTER TABLE campaign ADD COLUMN stopped TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN stop_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE campaign_change (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  campaign BLOB NOT NULL DEFAULT x'', day TEXT NOT NULL DEFAULT '', what TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX campaign_change_campaign ON campaign_change(campaign, day);

CREATE TABLE criterion (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  about TEXT NOT NULL DEFAULT '', value TEXT NOT NULL DEFAULT '', weight INTEGER NOT NULL DEFAULT 1);

ALTER TABLE spend ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;

ALTER TABLE workspace ADD COLUMN selling_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE workspace ADD COLUMN fuel INTEGER NOT NULL DEFAULT 0;
ALTER TABLE workspace ADD COLUMN fuel_day TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN refuel INTEGER NOT NULL DEFAULT 0;
ALTER TABLE workspace ADD COLUMN process_enter TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN process_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN process_said TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN process_touches INTEGER NOT NULL DEFAULT 0;
ALTER TABLE workspace ADD COLUMN process_days INTEGER NOT NULL DEFAULT 0;

-- How many musts a script had and how many were met; keys of objections it could answer before they came up, and of those
-- it did.
ALTER TABLE script_use ADD COLUMN musts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE script_use ADD COLUMN met INTEGER NOT NULL DEFAULT 0;
ALTER TABLE script_use ADD COLUMN preempts TEXT NOT NULL DEFAULT '';
ALTER TABLE script_use ADD COLUMN preempted TEXT NOT NULL DEFAULT '';
CREATE INDEX script_use_at ON script_use(at);
CREATE INDEX objection_raised_at ON objection_raised(at);

-- Derived: all measures of a lead together, so that they can be taken back; wait_cell becomes one of many.
DROP TABLE wait_cell;
ALTER TABLE lead_row DROP COLUMN wait;
ALTER TABLE lead_row ADD COLUMN measures TEXT NOT NULL DEFAULT '';
DELETE FROM lead_cell;
UPDATE lead_row SET day = 0;

-- Derived: how often a figure was measured of leads that arrived on a day.
CREATE TABLE measure_cell (
  day INTEGER NOT NULL, kind INTEGER NOT NULL, of TEXT NOT NULL, source BLOB NOT NULL, campaign BLOB NOT NULL, owner BLOB NOT NULL,
  figure INTEGER NOT NULL, happened INTEGER NOT NULL, left_over INTEGER NOT NULL,
  PRIMARY KEY (day, kind, of, source, campaign, owner, figure)) WITHOUT ROWID;

-- Derived: the same without telling campaigns and owners apart, and the measures without sources: what the first look needs.
CREATE TABLE lead_sum (
  day INTEGER NOT NULL, source BLOB NOT NULL, referred INTEGER NOT NULL, tier INTEGER NOT NULL, furthest INTEGER NOT NULL,
  standing INTEGER NOT NULL, currency TEXT NOT NULL,
  leads INTEGER NOT NULL, value INTEGER NOT NULL, contacts INTEGER NOT NULL, seconds INTEGER NOT NULL,
  PRIMARY KEY (day, source, referred, tier, furthest, standing, currency)) WITHOUT ROWID;
CREATE TABLE measure_sum (
  day INTEGER NOT NULL, kind INTEGER NOT NULL, of TEXT NOT NULL, figure INTEGER NOT NULL,
  happened INTEGER NOT NULL, left_over INTEGER NOT NULL, PRIMARY KEY (day, kind, of, figure)) WITHOUT ROWID;

INSERT OR IGNORE INTO stale_lead SELECT pk FROM lead_row;
