INSERT INTO lead_text (rowid, name, reach, text) VALUES (?1, ?2, ?3, ?4)
