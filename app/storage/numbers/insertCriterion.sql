INSERT INTO criterion (id, about, value, weight) VALUES (?1, ?2, ?3, ?4)
