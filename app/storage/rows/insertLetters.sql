INSERT INTO lead_letters (rowid, letters) VALUES (?1, ?2)
