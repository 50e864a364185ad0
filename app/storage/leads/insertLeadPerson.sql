INSERT INTO lead_person (id, lead, contact, role) VALUES (?1, ?2, ?3, ?4)
