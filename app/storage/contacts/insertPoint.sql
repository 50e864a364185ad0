INSERT INTO contact_point (id, contact, kind, typed, normal, label, born, born_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT stamp FROM capture), (SELECT writer FROM capture))
