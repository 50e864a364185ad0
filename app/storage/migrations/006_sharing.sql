-- Sharing: which files of colleagues are taken in, what lost against something later, and what people settled about it.

-- What is taken in keeps its own clocks.
DROP TRIGGER clock_follows_change;
CREATE TRIGGER clock_follows_change AFTER INSERT ON change WHEN NEW.col <> 0 AND (SELECT muted FROM capture) = 0 BEGIN
  INSERT INTO clock (tbl, row, col, stamp, writer) VALUES (NEW.tbl, NEW.row, NEW.col, NEW.stamp, NEW.writer)
  ON CONFLICT (tbl, row, col) DO UPDATE SET stamp = excluded.stamp, writer = excluded.writer;
END;

-- 1: came in a shared file, and is therefore sealed already.
ALTER TABLE verb ADD COLUMN taken INTEGER NOT NULL DEFAULT 0;

-- lacking: it names rows that have not come yet or columns this version does not know, and is taken in again later.
CREATE TABLE shared_file (
  hash BLOB PRIMARY KEY, writer BLOB NOT NULL, first_seq INTEGER NOT NULL, sealed_at INTEGER NOT NULL,
  lacking INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE INDEX shared_file_writer ON shared_file(writer, first_seq);
CREATE INDEX shared_file_lacking ON shared_file(lacking) WHERE lacking <> 0;

CREATE TABLE loser (seq INTEGER PRIMARY KEY, tbl INTEGER NOT NULL, row INTEGER NOT NULL, col INTEGER NOT NULL);
CREATE INDEX loser_field ON loser(tbl, row, col);

-- Says that a person has seen a change that lost, and what they chose. The change is named as any device knows it.
CREATE TABLE settlement (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  thing TEXT NOT NULL DEFAULT '', row BLOB NOT NULL DEFAULT x'', field TEXT NOT NULL DEFAULT '',
  stamp INTEGER NOT NULL DEFAULT 0, writer BLOB NOT NULL DEFAULT x'', choice TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX settlement_row ON settlement(row);

-- A machine somebody works on: its id is the writer's.
CREATE TABLE device (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '', person BLOB);

-- Somebody is at a lead just now. It holds for a quarter of an hour, by reckoning; nobody takes it back.
CREATE TABLE claim (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0,
  lead BLOB NOT NULL DEFAULT x'', at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX claim_lead ON claim(lead, at);

-- Who does what: whom new leads go to, and who stands in while somebody is away.
ALTER TABLE person ADD COLUMN takes_leads INTEGER NOT NULL DEFAULT 1;
ALTER TABLE person ADD COLUMN cover BLOB;
ALTER TABLE source ADD COLUMN owner BLOB;
ALTER TABLE workspace ADD COLUMN deals_by_turn INTEGER NOT NULL DEFAULT 0;

-- Derived: leads that arrived on several devices with one identity, and the one of them that stands for all.
CREATE TABLE lead_twin (id BLOB PRIMARY KEY, head BLOB NOT NULL) WITHOUT ROWID;
