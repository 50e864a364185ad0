DELETE FROM stage_move WHERE lead IN (SELECT id FROM lead WHERE import = ?1)
