INSERT INTO column_mapping (id, signature, mapping) VALUES (?1, ?2, ?3)
