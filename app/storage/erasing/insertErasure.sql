INSERT INTO erasure (id, row, at, by) VALUES (?1, ?2, ?3, ?4)
