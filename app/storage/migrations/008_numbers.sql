-- What was spent to get leads, and how it goes.

CREATE TABLE spend (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  source BLOB, campaign BLOB, day TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT 'running',
  minor INTEGER NOT NULL DEFAULT 0, currency TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', by BLOB);
CREATE INDEX spend_day ON spend(day);

-- Derived: what each lead adds to the counts. day: the Julian day of its arrival; 0: it is not counted. furthest: the last
-- step it ever reached. wait: minutes until its first contact, or until nobody waited for that any longer; -1: neither.
ALTER TABLE lead_row ADD COLUMN day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lead_row ADD COLUMN referred INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lead_row ADD COLUMN furthest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lead_row ADD COLUMN wait INTEGER NOT NULL DEFAULT -1;
ALTER TABLE lead_row ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0;
CREATE INDEX lead_row_waiting ON lead_row(arrived) WHERE first_contact_at IS NULL AND standing = 0 AND backlog = 0;

-- Derived: how many leads are alike in all of these, kept as leads are refreshed.
CREATE TABLE lead_cell (
  day INTEGER NOT NULL, source BLOB NOT NULL, campaign BLOB NOT NULL, owner BLOB NOT NULL, referred INTEGER NOT NULL,
  tier INTEGER NOT NULL, furthest INTEGER NOT NULL, standing INTEGER NOT NULL, currency TEXT NOT NULL,
  leads INTEGER NOT NULL, value INTEGER NOT NULL, contacts INTEGER NOT NULL, seconds INTEGER NOT NULL,
  PRIMARY KEY (day, source, campaign, owner, referred, tier, furthest, standing, currency)) WITHOUT ROWID;

-- Derived: how long first contacts took. happened: so many were contacted after that time; left: so many were decided
-- without it.
CREATE TABLE wait_cell (
  day INTEGER NOT NULL, source BLOB NOT NULL, campaign BLOB NOT NULL, owner BLOB NOT NULL, wait INTEGER NOT NULL,
  happened INTEGER NOT NULL, left_over INTEGER NOT NULL,
  PRIMARY KEY (day, source, campaign, owner, wait)) WITHOUT ROWID;

INSERT OR IGNORE INTO stale_lead SELECT pk FROM lead_row;
