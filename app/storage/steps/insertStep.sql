INSERT INTO step (id, lead, kind, ask, retry, what, due_day, due_moment, due_zone, promised, who, made, purpose)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
