INSERT INTO objection_raised (id, lead, touch, objection, words, stage, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
