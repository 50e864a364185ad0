-- The playbook's drafts and versions, what each call spoke from, practice, and days away.

-- Null: nothing waits to be published.
ALTER TABLE playbook_file ADD COLUMN draft TEXT;

-- A text that was published until another took its place.
CREATE TABLE playbook_version (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  file BLOB NOT NULL DEFAULT x'', text TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX playbook_version_file ON playbook_version(file, at);

-- Texts that calls spoke from, each once: the id is the beginning of its SHA-256.
CREATE TABLE script_text (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0, text TEXT NOT NULL DEFAULT '');

-- Of a call: which script and text, which wordings were said, and the sections that were left out.
CREATE TABLE script_use (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', touch BLOB, script TEXT NOT NULL DEFAULT '', text BLOB NOT NULL DEFAULT x'',
  wordings TEXT NOT NULL DEFAULT '', left_out TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL DEFAULT 0);
CREATE INDEX script_use_lead ON script_use(lead, at);
CREATE INDEX script_use_script ON script_use(script, at);

CREATE TABLE practice_turn (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  objection BLOB NOT NULL DEFAULT x'', grade INTEGER NOT NULL DEFAULT 0, at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX practice_turn_by ON practice_turn(by, at);

-- Days as ISO dates; empty: not away.
ALTER TABLE person ADD COLUMN away_from TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN away_to TEXT NOT NULL DEFAULT '';
