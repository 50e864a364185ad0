SELECT stage, at FROM stage_move WHERE lead = ?1 AND del = 0 ORDER BY at, born, id
