INSERT INTO answer (id, lead, touch, field, question, value, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
