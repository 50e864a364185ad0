INSERT INTO contact_point (id, contact, kind, typed, normal, label) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
