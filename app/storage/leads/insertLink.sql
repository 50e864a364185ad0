INSERT INTO lead_link (id, lead, target, title) VALUES (?1, ?2, ?3, ?4)
