INSERT INTO script_use (id, lead, touch, script, text, wordings, left_out, at, musts, met, preempts, preempted)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
