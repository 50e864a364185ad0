INSERT INTO practice_turn (id, objection, grade, at, by) VALUES (?1, ?2, ?3, ?4, ?5)
