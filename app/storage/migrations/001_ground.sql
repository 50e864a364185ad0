-- The ground: shared tables, the journal that captures what happens to them, and the local tables derived from both.
-- Shared tables have pk (local), id (random), born and born_by (set by capture) and del; capture finds them by these.

CREATE TABLE workspace (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  firm TEXT NOT NULL DEFAULT '', offer TEXT NOT NULL DEFAULT '', time_zone TEXT NOT NULL DEFAULT '',
  region TEXT NOT NULL DEFAULT '', holidays TEXT NOT NULL DEFAULT '', currency TEXT NOT NULL DEFAULT 'EUR',
  hours TEXT NOT NULL DEFAULT '12345 09:00-17:00', first_contact_minutes INTEGER NOT NULL DEFAULT 60,
  ask_goal INTEGER NOT NULL DEFAULT 5, backlog_per_day INTEGER NOT NULL DEFAULT 10);

CREATE TABLE person (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL DEFAULT '');

CREATE TABLE source (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL DEFAULT '', target_minutes INTEGER);

CREATE TABLE campaign (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL DEFAULT '');

CREATE TABLE reason (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL DEFAULT 'lost', name TEXT NOT NULL DEFAULT '');

CREATE TABLE contact (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  first_name TEXT NOT NULL DEFAULT '', last_name TEXT NOT NULL DEFAULT '', company TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '', country TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '', time_zone TEXT NOT NULL DEFAULT '', do_not_contact INTEGER NOT NULL DEFAULT 0,
  same_as BLOB, import BLOB);
CREATE INDEX contact_same_as ON contact(same_as) WHERE same_as IS NOT NULL;
CREATE INDEX contact_import ON contact(import) WHERE import IS NOT NULL;
CREATE INDEX contact_company ON contact(company COLLATE NOCASE) WHERE company <> '';

CREATE TABLE contact_point (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  contact BLOB NOT NULL DEFAULT x'', kind TEXT NOT NULL DEFAULT '', typed TEXT NOT NULL DEFAULT '',
  normal TEXT NOT NULL DEFAULT '', label TEXT NOT NULL DEFAULT '');
CREATE INDEX contact_point_contact ON contact_point(contact);
CREATE INDEX contact_point_normal ON contact_point(normal) WHERE normal <> '';

CREATE TABLE lead (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  contact BLOB NOT NULL DEFAULT x'', source BLOB, campaign BLOB, message TEXT NOT NULL DEFAULT '',
  received_at INTEGER, value INTEGER, currency TEXT NOT NULL DEFAULT '', owner BLOB,
  competitor TEXT NOT NULL DEFAULT '',
  budget TEXT NOT NULL DEFAULT 'unknown', budget_evidence TEXT NOT NULL DEFAULT '',
  authority TEXT NOT NULL DEFAULT 'unknown', authority_evidence TEXT NOT NULL DEFAULT '',
  timeline TEXT NOT NULL DEFAULT 'unknown', timeline_evidence TEXT NOT NULL DEFAULT '',
  fit TEXT NOT NULL DEFAULT 'unknown', fit_evidence TEXT NOT NULL DEFAULT '',
  form TEXT NOT NULL DEFAULT '', referrer BLOB, identity BLOB, import BLOB, same_as BLOB,
  made INTEGER NOT NULL DEFAULT 0);
CREATE INDEX lead_contact ON lead(contact);
CREATE INDEX lead_identity ON lead(identity) WHERE identity IS NOT NULL;
CREATE INDEX lead_import ON lead(import) WHERE import IS NOT NULL;
CREATE INDEX lead_same_as ON lead(same_as) WHERE same_as IS NOT NULL;
CREATE INDEX lead_deleted ON lead(del) WHERE del <> 0;

CREATE TABLE lead_person (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', contact BLOB NOT NULL DEFAULT x'', role TEXT NOT NULL DEFAULT '');
CREATE INDEX lead_person_lead ON lead_person(lead);
CREATE INDEX lead_person_contact ON lead_person(contact);

CREATE TABLE lead_link (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', target TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '');
CREATE INDEX lead_link_lead ON lead_link(lead);

CREATE TABLE note (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', text TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX note_lead ON note(lead);

-- Events: their columns never change, undo sets del.

CREATE TABLE touch (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', contact BLOB, kind TEXT NOT NULL DEFAULT 'call',
  direction TEXT NOT NULL DEFAULT 'made', outcome TEXT NOT NULL DEFAULT 'none', at INTEGER NOT NULL DEFAULT 0,
  seconds INTEGER NOT NULL DEFAULT 0, stage TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '', identity BLOB, by BLOB);
CREATE INDEX touch_lead ON touch(lead, at);
CREATE INDEX touch_at ON touch(at);
CREATE INDEX touch_identity ON touch(identity) WHERE identity IS NOT NULL;

CREATE TABLE ask (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', touch BLOB, kind TEXT NOT NULL DEFAULT '', words TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX ask_lead ON ask(lead, at);
CREATE INDEX ask_at ON ask(at);

CREATE TABLE ask_answer (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  ask BLOB NOT NULL DEFAULT x'', touch BLOB, answer TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX ask_answer_ask ON ask_answer(ask, at);
CREATE INDEX ask_answer_at ON ask_answer(at);

CREATE TABLE stage_move (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', stage TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL DEFAULT 0, touch BLOB, by BLOB);
CREATE INDEX stage_move_lead ON stage_move(lead, at);

CREATE TABLE verdict (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', what TEXT NOT NULL DEFAULT '', reason BLOB, note TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL DEFAULT 0, touch BLOB, by BLOB);
CREATE INDEX verdict_lead ON verdict(lead, at);

CREATE TABLE answer (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', touch BLOB, field TEXT NOT NULL DEFAULT '', question TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX answer_lead ON answer(lead, at);

CREATE TABLE objection_raised (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', touch BLOB, objection BLOB, words TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX objection_raised_lead ON objection_raised(lead);
CREATE INDEX objection_raised_objection ON objection_raised(objection, stage);

-- A step is planned, moved and done: its columns do change.
CREATE TABLE step (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', kind TEXT NOT NULL DEFAULT 'call', ask TEXT NOT NULL DEFAULT 'none',
  retry INTEGER NOT NULL DEFAULT 0, what TEXT NOT NULL DEFAULT '', due_day TEXT, due_moment INTEGER,
  due_zone TEXT NOT NULL DEFAULT '', promised INTEGER NOT NULL DEFAULT 0, who BLOB, done_at INTEGER,
  made INTEGER NOT NULL DEFAULT 0);
CREATE INDEX step_lead ON step(lead);

CREATE TABLE import (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  file_name TEXT NOT NULL DEFAULT '', format TEXT NOT NULL DEFAULT '', mapping TEXT NOT NULL DEFAULT '',
  source BLOB, campaign BLOB, arrival TEXT NOT NULL DEFAULT 'fresh', state TEXT NOT NULL DEFAULT 'writing',
  added INTEGER NOT NULL DEFAULT 0, updated INTEGER NOT NULL DEFAULT 0, unchanged INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0, at INTEGER NOT NULL DEFAULT 0, by BLOB);

CREATE TABLE column_mapping (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0, signature TEXT NOT NULL DEFAULT '', mapping TEXT NOT NULL DEFAULT '');
CREATE INDEX column_mapping_signature ON column_mapping(signature);

CREATE TABLE playbook_file (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0, path TEXT NOT NULL DEFAULT '', text TEXT NOT NULL DEFAULT '');

-- The journal: what changed, by whom, from what to what. Local; its values are what sharing will seal.

CREATE TABLE device_state (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE writer (no INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE);

CREATE TABLE captured_table (no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

CREATE TABLE captured_column (
  tbl INTEGER NOT NULL, no INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (tbl, no)) WITHOUT ROWID;

CREATE TABLE capture (
  one INTEGER PRIMARY KEY CHECK (one = 1), muted INTEGER NOT NULL DEFAULT 0, stamp INTEGER NOT NULL DEFAULT 0,
  writer INTEGER NOT NULL DEFAULT 1, verb INTEGER NOT NULL DEFAULT 0);
INSERT INTO capture (one) VALUES (1);

CREATE TABLE verb (
  pk INTEGER PRIMARY KEY, name TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '', person BLOB, writer INTEGER NOT NULL,
  at INTEGER NOT NULL, stamp INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'done', effective INTEGER NOT NULL DEFAULT 0,
  first_change INTEGER NOT NULL DEFAULT 0, last_change INTEGER NOT NULL DEFAULT 0);
CREATE INDEX verb_state ON verb(state, writer, pk);

CREATE TABLE change (
  seq INTEGER PRIMARY KEY, verb INTEGER NOT NULL, tbl INTEGER NOT NULL, row INTEGER NOT NULL, col INTEGER NOT NULL,
  value, was, stamp INTEGER NOT NULL, writer INTEGER NOT NULL, base INTEGER NOT NULL);
CREATE INDEX change_row ON change(tbl, row) WHERE col <> 0;

CREATE TABLE clock (
  tbl INTEGER NOT NULL, row INTEGER NOT NULL, col INTEGER NOT NULL, stamp INTEGER NOT NULL, writer INTEGER NOT NULL,
  PRIMARY KEY (tbl, row, col)) WITHOUT ROWID;

CREATE TRIGGER clock_follows_change AFTER INSERT ON change WHEN NEW.col <> 0 BEGIN
  INSERT INTO clock (tbl, row, col, stamp, writer) VALUES (NEW.tbl, NEW.row, NEW.col, NEW.stamp, NEW.writer)
  ON CONFLICT (tbl, row, col) DO UPDATE SET stamp = excluded.stamp, writer = excluded.writer;
END;

-- Derived: local, uncaptured, made anew from the tables above by refreshing the touched leads.

CREATE TABLE contact_alias (id BLOB PRIMARY KEY, head BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE lead_alias (id BLOB PRIMARY KEY, head BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX lead_alias_head ON lead_alias(head);
CREATE INDEX contact_alias_head ON contact_alias(head);

CREATE TABLE stale_lead (pk INTEGER PRIMARY KEY);

CREATE TABLE lead_row (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL, contact BLOB NOT NULL,
  first_name TEXT NOT NULL, last_name TEXT NOT NULL, company TEXT NOT NULL, role TEXT NOT NULL,
  email TEXT NOT NULL, phone TEXT NOT NULL, message TEXT NOT NULL,
  source BLOB, campaign BLOB, owner BLOB, stage TEXT NOT NULL, triage INTEGER NOT NULL, standing INTEGER NOT NULL,
  tier INTEGER NOT NULL, do_not_contact INTEGER NOT NULL, backlog INTEGER NOT NULL, value INTEGER, currency TEXT NOT NULL,
  received_at INTEGER, first_contact_at INTEGER, first_contact_due INTEGER, last_touch_at INTEGER,
  last_outcome INTEGER NOT NULL, tries INTEGER NOT NULL,
  next_step BLOB, next_kind INTEGER NOT NULL, next_ask INTEGER NOT NULL, next_retry INTEGER NOT NULL,
  next_what TEXT NOT NULL, next_day TEXT, next_moment INTEGER, next_zone TEXT NOT NULL, next_promised INTEGER NOT NULL,
  next_who BLOB, next_made INTEGER NOT NULL, time_zone TEXT NOT NULL, made INTEGER NOT NULL,
  working INTEGER NOT NULL, inbox INTEGER NOT NULL, arrived INTEGER NOT NULL, next_sort INTEGER NOT NULL,
  name_key TEXT NOT NULL, search_hash INTEGER NOT NULL);
CREATE INDEX lead_row_arrived ON lead_row(arrived);
CREATE INDEX lead_row_inbox ON lead_row(backlog, arrived) WHERE inbox = 1;
CREATE INDEX lead_row_urgent ON lead_row(first_contact_due) WHERE inbox = 1 AND first_contact_due IS NOT NULL;
CREATE INDEX lead_row_stage ON lead_row(stage, next_sort) WHERE working = 1 AND inbox = 0;
CREATE INDEX lead_row_next ON lead_row(next_sort) WHERE working = 1;
CREATE INDEX lead_row_owner ON lead_row(owner, arrived);
CREATE INDEX lead_row_name ON lead_row(name_key);
CREATE INDEX lead_row_value ON lead_row(value) WHERE value IS NOT NULL;
CREATE INDEX lead_row_contact ON lead_row(contact);

-- How many leads stand where, kept as leads are refreshed: at a million leads they cannot be counted on demand.
CREATE TABLE stage_tally (
  stage TEXT NOT NULL, currency TEXT NOT NULL, leads INTEGER NOT NULL, value INTEGER NOT NULL,
  PRIMARY KEY (stage, currency)) WITHOUT ROWID;
CREATE TABLE list_tally (list TEXT PRIMARY KEY, leads INTEGER NOT NULL) WITHOUT ROWID;

CREATE VIRTUAL TABLE lead_text USING fts5 (
  name, reach, text, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE lead_letters USING fts5 (
  letters, content = '', contentless_delete = 1, tokenize = 'trigram');
INSERT INTO lead_text (lead_text, rank) VALUES ('automerge', 0);
INSERT INTO lead_letters (lead_letters, rank) VALUES ('automerge', 0);
INSERT INTO lead_text (lead_text, rank) VALUES ('crisismerge', 1000);
INSERT INTO lead_letters (lead_letters, rank) VALUES ('crisismerge', 1000);
