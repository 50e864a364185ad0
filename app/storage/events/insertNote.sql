INSERT INTO note (id, lead, text, at, by) VALUES (?1, ?2, ?3, ?4, ?5)
