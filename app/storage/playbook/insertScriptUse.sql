INSERT INTO script_use (id, lead, touch, script, text, wordings, left_out, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
