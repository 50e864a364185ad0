INSERT INTO campaign (id, name) VALUES (?1, ?2)
