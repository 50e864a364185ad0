INSERT INTO ask_answer (id, ask, touch, answer, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
