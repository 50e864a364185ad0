INSERT INTO verdict (id, lead, what, reason, note, at, touch, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
