SELECT stage, at, lead = ?1 FROM stage_move
WHERE del = 0 AND (lead = ?1 OR lead IN (SELECT id FROM lead_alias WHERE head = ?1)) ORDER BY at, born, id
