INSERT INTO ask (id, lead, touch, kind, words, stage, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
