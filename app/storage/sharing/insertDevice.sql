INSERT INTO device (id, name, person) VALUES (?1, ?2, ?3)
