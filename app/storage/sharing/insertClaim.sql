INSERT INTO claim (id, lead, at, by) VALUES (?1, ?2, ?3, ?4)
