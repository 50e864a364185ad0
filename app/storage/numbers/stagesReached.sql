SELECT DISTINCT stage FROM stage_move WHERE lead = ?1 AND del = 0
