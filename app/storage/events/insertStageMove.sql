INSERT INTO stage_move (id, lead, stage, at, touch, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
