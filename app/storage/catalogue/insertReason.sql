INSERT INTO reason (id, kind, name) VALUES (?1, ?2, ?3)
