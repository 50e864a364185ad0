-- Follow-up that runs by itself: who began which steps when, and what was said about them. What is due is reckoned.

CREATE TABLE enrolment (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', cadence TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '',
  steps TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX enrolment_lead ON enrolment(lead, at);
CREATE INDEX enrolment_cadence ON enrolment(cadence);

CREATE TABLE cadence_mark (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', enrolment BLOB NOT NULL DEFAULT x'', what TEXT NOT NULL DEFAULT '',
  step INTEGER NOT NULL DEFAULT 0, until TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX cadence_mark_lead ON cadence_mark(lead, at);

ALTER TABLE workspace ADD COLUMN weekly_contacts INTEGER NOT NULL DEFAULT 5;

-- steps 0: the next step comes from no cadence.
ALTER TABLE lead_row ADD COLUMN next_cadence TEXT NOT NULL DEFAULT '';
ALTER TABLE lead_row ADD COLUMN next_cadence_step INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lead_row ADD COLUMN next_cadence_steps INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lead_row ADD COLUMN next_message TEXT NOT NULL DEFAULT '';
