INSERT INTO touch (id, lead, contact, kind, direction, outcome, at, seconds, stage, subject, note, by, identity)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
