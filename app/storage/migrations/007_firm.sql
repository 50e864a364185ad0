-- What a firm needs beyond sharing: erasing a person on request, rules for who takes whose leads, devices that watch.

-- A contact or lead of which nothing readable stays, on any device, for ever: nobody takes it back.
CREATE TABLE erasure (
  pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, born_by INTEGER NOT NULL DEFAULT 0,
  del INTEGER NOT NULL DEFAULT 0, row BLOB NOT NULL DEFAULT x'', at INTEGER NOT NULL DEFAULT 0, by BLOB);
CREATE INDEX erasure_row ON erasure(row);

-- Countries whose new leads go to this person: codes, with spaces between them.
ALTER TABLE person ADD COLUMN regions TEXT NOT NULL DEFAULT '';

-- What a device works for everybody, such as a folder or a mail store: a name a line.
ALTER TABLE device ADD COLUMN watches TEXT NOT NULL DEFAULT '';
